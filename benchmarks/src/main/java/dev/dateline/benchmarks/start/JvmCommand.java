package dev.dateline.benchmarks.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a JVM is started.
 *
 * @param java the program
 * @param flags what stands before {@code -jar}
 * @param jar what stands after it
 */
record JvmCommand(String java, List<String> flags, String jar) {
  private static final List<String> CACHES = List.of("-XX:AOTCache=", "-XX:SharedArchiveFile=");

  JvmCommand {
    flags = List.copyOf(flags);
  }

  /** Empty where a process is not a JVM, or not yet. */
  static Optional<JvmCommand> of(ProcessHandle.Info process) {
    List<String> arguments = process.arguments().map(Arrays::asList).orElse(List.of());
    int jar = arguments.indexOf("-jar");
    return process
        .command()
        .filter(command -> jar >= 0 && jar + 1 < arguments.size())
        .map(java -> new JvmCommand(java, arguments.subList(0, jar), arguments.get(jar + 1)));
  }

  boolean hasCache() {
    return flags.stream().anyMatch(JvmCommand::isCache);
  }

  private static boolean isCache(String flag) {
    return CACHES.stream().anyMatch(flag::startsWith);
  }

  /** The same program with the JVM's own defaults. */
  Program withDefaultFlags(String name, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java, "-jar", jar));
    command.addAll(arguments);
    return new Program(name, command);
  }

  /** Another program with the same flags, but for the cache, which holds no classes of it. */
  Program withMain(String name, Class<?> main, Path classes) {
    Stream<String> same = flags.stream().filter(flag -> !isCache(flag));
    return new Program(
        name,
        Stream.of(Stream.of(java), same, Stream.of("-cp", classes.toString(), main.getName()))
            .flatMap(part -> part)
            .toList());
  }
}
