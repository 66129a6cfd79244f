package dev.dateline.benchmarks.start;

/** The empty program: what is left is the JVM. */
final class Nothing {
  private Nothing() {}

  /**
   * Does nothing.
   *
   * @param arguments none
   */
  public static void main(String... arguments) {}
}
