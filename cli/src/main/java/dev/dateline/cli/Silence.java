package dev.dateline.cli;

/**
 * Leaves java.util.logging without handlers: Lucene logs what concerns programmers, and standard
 * error is for the user. Also spares the start the reading of the JDK's logging properties.
 *
 * <p>Public because the logging of the JDK makes an instance by reflection.
 */
public final class Silence {
  private static final String CONFIGURATION = "java.util.logging.config.class";

  /** Called by the logging of the JDK in place of its own configuration. */
  public Silence() {}

  static void install() {
    if (System.getProperty("java.util.logging.config.file") == null
        && System.getProperty(CONFIGURATION) == null) {
      System.setProperty(CONFIGURATION, Silence.class.getName());
    }
  }
}
