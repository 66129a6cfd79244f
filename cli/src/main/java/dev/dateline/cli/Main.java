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
    Silence.install();
    System.exit(Dateline.run(Console.system(), arguments));
  }
}
