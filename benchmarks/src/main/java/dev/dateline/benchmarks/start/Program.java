package dev.dateline.benchmarks.start;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be started again and again.
 *
 * @param name what tells it from others
 * @param command the file and its arguments
 * @param environment what is added to that of this process, which names no start-up cache
 */
record Program(String name, List<String> command, Map<String, String> environment) {
  private static final String CACHE = "DATELINE_CACHE";

  Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  Program(String name, List<String> command) {
    this(name, command, Map.of());
  }

  /** Starts it, with its output going nowhere. */
  Process start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().remove(CACHE);
    builder.environment().putAll(environment);
    return builder.start();
  }

  /**
   * Runs it.
   *
   * @return from before it starts until its end is known
   * @throws IOException when it cannot be started, or fails
   */
  Duration run() throws IOException {
    long start = System.nanoTime();
    await(start());
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /**
   * Waits for its end.
   *
   * @throws IOException when it fails
   */
  void await(Process process) throws IOException {
    try {
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException(
            String.format(Locale.ROOT, "exit code %d of: %s", exit, String.join(" ", command)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a program ran");
    }
  }
}
