package dev.dateline.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One node, in a process of its own. */
final class TestNode {
  private final List<String> command;
  private final Path log;
  private Process process;

  /** A node that is not started yet. */
  TestNode(Path home, List<String> settings) throws IOException, InterruptedException {
    this.command = new ArrayList<>(NodeSoftware.command());
    command.addAll(settings);
    command.add("path.home=" + home);
    this.log = Path.of(home + ".log");
  }

  synchronized void start() throws IOException {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
  }

  /** Ends it at once, as the kernel would. */
  synchronized void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly();
      process.waitFor(30, TimeUnit.SECONDS);
    }
  }

  /** Stops it where it stands; its connections stay open and silent. */
  void pause() throws IOException, InterruptedException {
    signal("-STOP");
  }

  /** Lets it go on. */
  void resume() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).inheritIO().start().waitFor();
  }

  synchronized boolean runs() {
    return process != null && process.isAlive();
  }
}
