package dev.dateline.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The launcher of an unpacked distribution, and how it starts the JVM, which it is watched for: so
 * nothing here repeats its flags.
 *
 * @param file the script
 */
record Launcher(Path file) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * The launcher of a distribution.
   *
   * @param home where it was unpacked
   * @throws IOException when there is none
   */
  static Launcher in(Path home) throws IOException {
    Path file = home.resolve("bin").resolve("dateline");
    if (!Files.isExecutable(file)) {
      throw new IOException(
          "no unpacked distribution in %s; build one with 'mvn package', or name another"
              .formatted(home));
    }
    return new Launcher(file);
  }

  /** A command as people give it. */
  Program program(String name, List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of(file.toString()));
    command.addAll(arguments);
    return new Program(name, command, environment);
  }

  /**
   * How the JVM is started once there is a start-up cache, which the launcher makes in passing when
   * it is first used.
   *
   * @param program what is run to find out
   * @throws IOException when there is no cache after that
   */
  JvmCommand jvm(Program program) throws IOException {
    JvmCommand jvm = watch(program);
    for (int again = 0; again < 2 && !jvm.hasCache(); again++) {
      jvm = watch(program);
    }
    if (!jvm.hasCache()) {
      throw new IOException("%s made no start-up cache".formatted(file));
    }
    return jvm;
  }

  /** The script becomes the JVM, in the same process; what makes a cache stays its child. */
  private JvmCommand watch(Program program) throws IOException {
    Process process = program.start();
    Optional<JvmCommand> jvm = Optional.empty();
    List<ProcessHandle> children = List.of();
    while (jvm.isEmpty() && process.isAlive()) {
      jvm = JvmCommand.of(process.info());
      children = process.descendants().toList();
    }
    program.await(process);
    children.forEach(Launcher::await);
    return jvm.orElseThrow(() -> new IOException("%s started no JVM".formatted(file)));
  }

  private static void await(ProcessHandle process) {
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
