package dev.dateline.opensearch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a node is started from: the jars that the profile {@code cluster} puts together, and from
 * JDK 25 on a cache that halves its start, made once.
 */
final class NodeSoftware {
  private static final String LIB = "dateline.node.lib";
  private static final String MAIN = "dev.dateline.opensearch.node.ClusterNode";

  private static final List<String> FLAGS =
      List.of(
          "-Xms512m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "--enable-native-access=ALL-UNNAMED");

  private NodeSoftware() {}

  /** Whether it is known where the jars are. */
  static boolean isThere() {
    return System.getProperty(LIB) != null;
  }

  private static Path jars() {
    return Path.of(System.getProperty(LIB)).toAbsolutePath();
  }

  /** Makes the cache, which takes long enough for a port that was free to be taken. */
  static void prepare() throws IOException, InterruptedException {
    command();
  }

  /** The command of a node, but for its settings. */
  static List<String> command() throws IOException, InterruptedException {
    List<String> flags = new ArrayList<>(FLAGS);
    if (Runtime.version().feature() >= 25) {
      flags.add("-XX:AOTCache=" + cache());
    }
    return command(flags);
  }

  private static List<String> command(List<String> flags) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath(), MAIN));
    return command;
  }

  private static String classPath() throws IOException {
    try (Stream<Path> jars = Files.list(jars())) {
      return jars.filter(jar -> jar.toString().endsWith(".jar"))
          .sorted()
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /** A node that has no cache, or that of another JDK, starts all the same. */
  private static synchronized Path cache() throws IOException, InterruptedException {
    Path cache = jars().resolveSibling("jdk-" + Runtime.version() + ".aot");
    if (!Files.exists(cache)) {
      train(cache);
    }
    return cache;
  }

  private static void train(Path cache) throws IOException, InterruptedException {
    List<String> flags = new ArrayList<>(FLAGS);
    flags.add("-XX:AOTCacheOutput=" + cache);
    List<String> command = new ArrayList<>(command(flags));
    command.addAll(
        List.of(
            "--train",
            "node.name=training",
            "path.home=" + jars().resolveSibling("training"),
            "discovery.type=single-node"));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(jars().resolveSibling("training.log").toFile())
            .start();
    if (!process.waitFor(3, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
  }
}
