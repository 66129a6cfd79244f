package dev.dateline.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which versions are at work. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      program(),
      "Lucene " + lucene(),
      "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"
    };
  }

  static String program() {
    return "dateline " + of(Version.class.getPackage());
  }

  private static String lucene() {
    try {
      return of(Class.forName("org.apache.lucene.util.Version").getPackage());
    } catch (ClassNotFoundException e) {
      throw new AssertionError("the core needs Lucene", e);
    }
  }

  /** The manifest has it, followed by build facts; classes that lie in a folder have none. */
  private static String of(Package classes) {
    String version = classes.getImplementationVersion();
    return version == null ? "(not packaged)" : version.substring(0, (version + " ").indexOf(' '));
  }
}
