package dev.dateline.cli;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import dev.dateline.article.Dateline;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hits as a table with a header: RFC 4180 with commas, or with tabs, which values never hold. A
 * value that a spreadsheet would run as a formula gets an apostrophe in front.
 */
final class DelimitedHits implements HitWriter {
  private static final List<String> HEADER =
      List.of(
          "rank",
          "id",
          "score",
          "published",
          "title",
          "dateline",
          "persons",
          "locations",
          "outlet",
          "origin");

  private final PrintWriter out;
  private final String separator;
  private final String lineEnd;
  private final UnaryOperator<String> quote;
  private final List<String> query;
  private final List<String> header;

  private DelimitedHits(
      PrintWriter out,
      String separator,
      String lineEnd,
      UnaryOperator<String> quote,
      List<String> query,
      List<String> header) {
    this.out = out;
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.quote = quote;
    this.query = query;
    this.header = header;
  }

  static DelimitedHits commas(PrintWriter out) {
    return new DelimitedHits(out, ",", "\r\n", DelimitedHits::quoted, List.of(), HEADER);
  }

  static DelimitedHits tabs(PrintWriter out) {
    return new DelimitedHits(out, "\t", "\n", UnaryOperator.identity(), List.of(), HEADER);
  }

  /** Rows that begin with the id of the query they answer, under a header if they are the first. */
  DelimitedHits of(String queryId, boolean first) {
    return new DelimitedHits(
        out,
        separator,
        lineEnd,
        quote,
        List.of(value(queryId)),
        first ? joined(List.of("query"), HEADER) : List.of());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  @Override
  public void start(SearchResult result) {
    if (!header.isEmpty()) {
      row(header);
    }
  }

  @Override
  public void hit(long rank, Hit hit) {
    row(joined(query, cells(rank, hit)));
  }

  private static List<String> cells(long rank, Hit hit) {
    return List.of(
        Long.toString(rank),
        value(hit.id().value()),
        Float.toString(hit.score()),
        value(hit.published()),
        value(hit.title()),
        value(hit.dateline().map(Dateline::text)),
        value(String.join("; ", hit.persons())),
        value(String.join("; ", hit.locations())),
        value(hit.outlet()),
        value(hit.origin().toString()));
  }

  private void row(List<String> values) {
    out.print(values.stream().map(quote).collect(Collectors.joining(separator)) + lineEnd);
  }

  private static String value(Optional<?> value) {
    return value(value.map(Object::toString).orElse(""));
  }

  static String value(String text) {
    String line = Printable.line(text);
    return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
  }

  static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
