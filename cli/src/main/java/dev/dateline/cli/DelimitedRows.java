package dev.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Rows of a table: RFC 4180 with commas, or with tabs, which values never hold. A value that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
final class DelimitedRows {
  private final PrintWriter out;
  private final String separator;
  private final String lineEnd;
  private final UnaryOperator<String> quote;

  private DelimitedRows(
      PrintWriter out, String separator, String lineEnd, UnaryOperator<String> quote) {
    this.out = out;
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.quote = quote;
  }

  static DelimitedRows commas(PrintWriter out) {
    return new DelimitedRows(out, ",", "\r\n", DelimitedRows::quoted);
  }

  static DelimitedRows tabs(PrintWriter out) {
    return new DelimitedRows(out, "\t", "\n", UnaryOperator.identity());
  }

  /** Writes a row of values, which are numbers or made by {@link #value}. */
  void row(String... values) {
    out.print(List.of(values).stream().map(quote).collect(Collectors.joining(separator)) + lineEnd);
  }

  static String value(Optional<?> value) {
    return value(value.map(Object::toString).orElse(""));
  }

  static String value(String text) {
    String line = Printable.line(text);
    return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
