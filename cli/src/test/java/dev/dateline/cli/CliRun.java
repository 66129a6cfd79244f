package dev.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a command did: exit code, data, words. A failed assertion on it shows all three. */
record CliRun(int exitCode, String out, String err) {

  static CliRun of(String... arguments) {
    return in(Map.of(), "", arguments);
  }

  static CliRun in(Map<String, String> environment, String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console =
        new Console(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new Output(out),
            new PrintWriter(err, true),
            false,
            false,
            environment::get);
    int exitCode = Dateline.run(console, arguments);
    return new CliRun(exitCode, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> words() {
    return err.lines().toList();
  }
}
