package dev.dateline.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A result of JMH with what one must know to read it later, in a folder of its own: {@code
 * README.md} (machine, JDK, flags, commit), {@code jmh.json} (thinned), {@code summary.txt}.
 *
 * @param result as JMH writes JSON, on this machine
 * @param machine what it was measured on
 * @param commit the state of the code
 */
record KeptRun(Path result, Machine machine, String commit) {

  /**
   * Writes the folder.
   *
   * @param results where it is to lie
   * @return the folder, named by the day of the run and the machine
   * @throws FileAlreadyExistsException when it is there: people add to what is kept
   * @throws IOException when it cannot be written
   */
  Path writeIn(Path results) throws IOException {
    Path folder = results.resolve(date() + "-" + machine.label());
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, "a run is kept there already");
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("README.md"), readme());
    Files.writeString(folder.resolve("jmh.json"), Thinning.of(result));
    Files.writeString(folder.resolve("summary.txt"), TextReport.of(RunResult.read(result)));
    return folder;
  }

  private LocalDate date() throws IOException {
    return LocalDate.ofInstant(Files.getLastModifiedTime(result).toInstant(), ZoneOffset.UTC);
  }

  private String readme() throws IOException {
    return """
        # %s, %s

        | | |
        |---|---|
        | machine | %s |
        | JDK | %s |
        | flags | %s |
        | commit | %s |

        Written by `benchmarks/bin/report jmh.json --keep`, which makes `summary.txt` and a page with plots of
        `jmh.json`.
        """
        .formatted(
            date(),
            machine.label().replace('-', ' '),
            machine,
            each(KeptRun::jdk),
            each(KeptRun::flags),
            commit);
  }

  /** What the benchmarks say, without repetition. */
  private String each(Function<JsonNode, String> fact) throws IOException {
    JsonNode benchmarks = new ObjectMapper().readTree(result.toFile());
    return benchmarks.valueStream().map(fact).distinct().collect(Collectors.joining("; "));
  }

  private static String jdk(JsonNode benchmark) {
    return benchmark.path("vmName").asText() + " " + benchmark.path("vmVersion").asText();
  }

  private static String flags(JsonNode benchmark) {
    return benchmark
        .path("jvmArgs")
        .valueStream()
        .map(JsonNode::asText)
        .collect(Collectors.joining(" "));
  }

  /** What git says of a checkout: a commit, and whether there are changes since. */
  static String commitOf(Path checkout) throws IOException {
    Process git =
        new ProcessBuilder("git", "describe", "--always", "--dirty=, with changes since")
            .directory(checkout.toFile())
            .start();
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }
}
