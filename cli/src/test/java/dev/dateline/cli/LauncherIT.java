package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the distribution that the build has put together, as a user would. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LauncherIT {
  private static final Path BUILT = Path.of("target", "dateline").toAbsolutePath();

  @TempDir private Path temporary;
  private Path home;

  @BeforeEach
  void unpackIntoADirectoryWithASpace() throws IOException {
    home = temporary.resolve("my programs").resolve("dateline");
    for (String part : List.of("bin", "lib")) {
      Files.createDirectories(home.resolve(part));
      try (var files =
          Files.newDirectoryStream(BUILT.resolve(part), "{dateline,dateline.bat,*.jar}")) {
        for (Path file : files) {
          Files.copy(file, home.resolve(part).resolve(file.getFileName()));
        }
      }
    }
    assertThat(home.resolve("bin/dateline").toFile().setExecutable(true)).isTrue();
  }

  private ProcessBuilder builder(
      Path launcher, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(temporary.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DATELINE_CACHE", "none");
    builder.environment().put("DATELINE_INDEX", temporary.resolve("index").toString());
    builder.environment().putAll(environment);
    return builder.redirectError(temporary.resolve("err.txt").toFile());
  }

  private CliRun run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Process process = builder(launcher, environment, arguments).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new CliRun(process.waitFor(), text, Files.readString(temporary.resolve("err.txt")));
    }
  }

  private CliRun run(String... arguments) throws IOException, InterruptedException {
    return run(home.resolve("bin/dateline"), Map.of(), arguments);
  }

  private Path article() throws IOException {
    return Files.writeString(
        temporary.resolve("a story.txt"), "Accord in São Paulo\n\nThe peace process went on.\n");
  }

  @Test
  void argumentsAndExitCodesPassUnchanged() throws Exception {
    assertThat(run("index", article().toString()).exitCode()).isZero();
    assertThat(run("search", "--count", "\"peace process\" paulo"))
        .isEqualTo(new CliRun(0, "1\n", ""));
    assertThat(run("search", "--count", "zebra")).isEqualTo(new CliRun(1, "0\n", ""));
    assertThat(run("search", "--strict", "(").exitCode()).isEqualTo(2);
  }

  @Test
  void aChainOfLinksLeadsToTheProgram() throws Exception {
    Path first = temporary.resolve("first");
    Path second = Files.createDirectory(temporary.resolve("elsewhere")).resolve("second");
    Files.createSymbolicLink(first, temporary.relativize(home.resolve("bin/dateline")));
    Files.createSymbolicLink(second, Path.of("..", "first"));
    CliRun run = run(second, Map.of(), "--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("dateline ");
  }

  @Test
  void lettersOutsideAsciiSurviveThePlainLocale() throws Exception {
    Charset ofArguments = Charset.forName(System.getProperty("sun.jnu.encoding"));
    assumeThat(ofArguments.newEncoder().canEncode("ã")).isTrue();
    run("index", article().toString());
    assertThat(run("search", "--count", "são").out()).isEqualTo("1\n");
    CliRun run =
        run(home.resolve("bin/dateline"), Map.of("LC_ALL", "C"), "search", "title:\"São Paulo\"");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Accord in São Paulo");
    assertThat(run.words()).singleElement().asString().startsWith("1 article");
  }

  @Test
  void withoutAJavaThatIsNewEnoughOneLineSaysSo() throws Exception {
    Path launcher = home.resolve("bin/dateline");
    String script = Files.readString(launcher);
    Files.writeString(launcher, script.replace("LEAST_JAVA=21", "LEAST_JAVA=999"));
    CliRun run = run("--version");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.words())
        .singleElement()
        .asString()
        .contains("no Java 999 or newer", "JAVA_HOME");
  }

  @Test
  void theStartUpCacheIsMadeUsedAndDoneWithoutWhenItIsBroken() throws Exception {
    Path cache = Files.createDirectory(temporary.resolve("cache"));
    Map<String, String> cached = Map.of("DATELINE_CACHE", cache.toString());
    Path launcher = home.resolve("bin/dateline");
    assertThat(run(launcher, cached, "--version").exitCode()).isZero();
    Path made = awaitFile(cache);
    assertThat(run(launcher, cached, "--version").err()).isEmpty();
    Files.writeString(made, "no cache at all");
    CliRun run = run(launcher, cached, "--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void startsAtTheSameTimeMakeOneStartUpCache() throws Exception {
    Path cache = Files.createDirectory(temporary.resolve("cache"));
    Path starts = temporary.resolve("starts.txt");
    Map<String, String> environment =
        Map.of("DATELINE_CACHE", cache.toString(), "JAVA_HOME", javaThatWrites(starts).toString());
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(builder(home.resolve("bin/dateline"), environment, "--version").start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    awaitFile(cache);
    assertThat(Files.readAllLines(starts))
        .filteredOn(line -> line.endsWith("Rehearsal"))
        .hasSize(1);
  }

  /** A Java that writes its arguments into a file before it starts as always. */
  private Path javaThatWrites(Path file) throws IOException {
    Path real = Path.of(System.getProperty("java.home"));
    Path written = temporary.resolve("java");
    Path java = Files.createDirectories(written.resolve("bin")).resolve("java");
    if (Files.exists(real.resolve("release"))) {
      Files.copy(real.resolve("release"), written.resolve("release"));
    }
    Files.writeString(
        java,
        "#!/bin/sh\necho \"$*\" >>'%s'\nexec '%s' \"$@\"\n"
            .formatted(file, real.resolve("bin/java")));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return written;
  }

  @Test
  void aRecordingLeftBehindDoesNotKeepTheNextFromTheStartUpCache() throws Exception {
    Path cache = Files.createDirectory(temporary.resolve("cache"));
    Map<String, String> cached = Map.of("DATELINE_CACHE", cache.toString());
    Path launcher = home.resolve("bin/dateline");
    run(launcher, cached, "--version");
    Path made = awaitFile(cache);
    Files.delete(made);
    Path left = Path.of(made + ".lock");
    Files.createDirectories(left.resolve("part"));
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    assertThat(run(launcher, cached, "--version").exitCode()).isZero();
    assertThat(awaitFile(cache)).isEqualTo(made);
  }

  @Test
  void anotherProgramInItsPlaceGetsAStartUpCacheOfItsOwn() throws Exception {
    Path cache = Files.createDirectory(temporary.resolve("cache"));
    Map<String, String> cached = Map.of("DATELINE_CACHE", cache.toString());
    Path launcher = home.resolve("bin/dateline");
    run(launcher, cached, "--version");
    Path made = awaitFile(cache);
    FileTime first = Files.getLastModifiedTime(made);
    awaitLaterTimeThan(first);
    replaceJars();
    assertThat(run(launcher, cached, "--version").exitCode()).isZero();
    while (Files.getLastModifiedTime(made).equals(first)) {
      Thread.sleep(100);
    }
  }

  /** The clock of some file systems ticks in seconds. */
  private void awaitLaterTimeThan(FileTime time) throws IOException, InterruptedException {
    Path probe = temporary.resolve("probe");
    do {
      Thread.sleep(10);
      Files.writeString(probe, "");
    } while (Files.getLastModifiedTime(probe).compareTo(time) <= 0);
  }

  /** By the same, which bear the time of their source. */
  private void replaceJars() throws IOException {
    try (var jars = Files.newDirectoryStream(home.resolve("lib"), "*.jar")) {
      for (Path jar : jars) {
        Files.copy(
            BUILT.resolve("lib").resolve(jar.getFileName()),
            jar,
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static Path awaitFile(Path directory) throws IOException, InterruptedException {
    while (true) {
      try (var files = Files.newDirectoryStream(directory, "*.cache")) {
        for (Path file : files) {
          return file;
        }
      }
      Thread.sleep(100);
    }
  }

  @Test
  void interruptedAnIndexRunCommitsAndEndsWith130() throws Exception {
    Path articles = temporary.resolve("many.jsonl");
    try (var out = Files.newBufferedWriter(articles)) {
      for (int i = 0; i < 200_000; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"title\":\"Peace %d\",\"body\":\"Peace came.\"}\n",
                i,
                i));
      }
    }
    Process process =
        builder(home.resolve("bin/dateline"), Map.of(), "index", articles.toString()).start();
    while (!Files.exists(temporary.resolve("index").resolve("write.lock"))) {
      Thread.sleep(20);
    }
    Thread.sleep(500);
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    int exitCode = process.waitFor();
    assumeThat(exitCode).as("0 where the build itself is deaf to Ctrl-C").isNotZero();
    assertThat(exitCode).isEqualTo(130);
    String words = Files.readString(temporary.resolve("err.txt"));
    assertThat(words).contains("interrupted");
    assertThat(run("stats").lines())
        .contains("articles   " + words.substring(0, words.indexOf(" indexed")));
  }
}
