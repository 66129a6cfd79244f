package dev.dateline.cli;

/** Starts the program. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param arguments verb, options and operands
   */
  public static void main(String[] arguments) {
    int code = run(arguments);
    // Not exit: from Java 21 on, it sets up logging in order to log the exit.
    Runtime.getRuntime().halt(code);
  }

  static int run(String... arguments) {
    Silence.install();
    Console console = Console.system();
    int code = Dateline.run(console, arguments);
    console.err().flush();
    return code;
  }
}
