package dev.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a command reads and writes, and what it may know of its surroundings.
 *
 * @param in standard input
 * @param out data, buffered
 * @param err words, flushed line by line
 * @param outIsTerminal whether a person looks at the data
 * @param errIsTerminal whether a person looks at the words
 * @param environment a variable's value, or null
 */
record Console(
    InputStream in,
    Output out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    UnaryOperator<String> environment) {

  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  /**
   * The console of this process. Java 21 cannot tell whether a stream is a terminal, so the
   * launcher says so in the system property {@code dateline.terminal}, such as {@code "out err"}.
   */
  static Console system() {
    String terminals = System.getProperty("dateline.terminal", "");
    return new Console(
        System.in,
        new Output(
            new FileOutputStream(FileDescriptor.out),
            StandardCharsets.UTF_8,
            terminals.contains("out") ? charset("stdout.encoding") : StandardCharsets.UTF_8),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), charset("stderr.encoding")),
            true),
        terminals.contains("out"),
        terminals.contains("err"),
        System::getenv);
  }

  private static Charset charset(String property) {
    return Charset.forName(
        System.getProperty(property, StandardCharsets.UTF_8.name()), StandardCharsets.UTF_8);
  }

  /** A variable of the environment, unless it is empty. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isEmpty());
  }

  /** Columns of the terminal, or 80 where nobody says. */
  int width() {
    return variable("COLUMNS")
        .or(() -> Optional.ofNullable(System.getProperty("dateline.columns")))
        .filter(text -> text.matches("[1-9]\\d{0,4}"))
        .map(text -> Math.max(LEAST_WIDTH, Integer.parseInt(text)))
        .orElse(DEFAULT_WIDTH);
  }

  /** Says something to the person at the terminal, after the data written so far. */
  void say(String line) {
    out.flush();
    err.println(Printable.line(line));
  }

  /** Says what went wrong. */
  void complain(String problem) {
    say("dateline: " + problem);
  }
}
