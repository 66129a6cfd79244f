package dev.dateline.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Reads lines of columns between white space. Blank lines and lines that start with {@code #} are
 * skipped.
 */
final class Columns {
  private final BufferedReader lines;
  private final String file;
  private final String expected;
  private final int count;
  private long number;

  /**
   * Columns of a file.
   *
   * @param file its name, for messages
   * @param expected the names of the columns, for messages
   */
  Columns(BufferedReader lines, String file, String expected) {
    this.lines = lines;
    this.file = file;
    this.expected = expected;
    this.count = split(expected).length;
  }

  /** The columns of the next line; null at the end. */
  String[] next() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && content.charAt(0) != '#') {
        return checked(content);
      }
    }
    return null;
  }

  private String[] checked(String content) throws IOException {
    String[] columns = split(content);
    if (columns.length != count) {
      throw fault("expected " + expected + ", found " + columns.length + " columns");
    }
    return columns;
  }

  private static String[] split(String content) {
    return content.split("\\s+", -1);
  }

  /** What is wrong with the line read last. */
  IOException fault(String problem) {
    return new IOException(file + ":" + number + ": " + problem);
  }
}
