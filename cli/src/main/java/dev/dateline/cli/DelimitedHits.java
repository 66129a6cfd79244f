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
  private Optional<String> query = Optional.empty();
  private boolean headed;

  private DelimitedHits(
      PrintWriter out, String separator, String lineEnd, UnaryOperator<String> quote) {
    this.out = out;
    this.separator = separator;
    this.lineEnd = lineEnd;
    this.quote = quote;
  }

  static DelimitedHits commas(PrintWriter out) {
    return new DelimitedHits(out, ",", "\r\n", DelimitedHits::quoted);
  }

  static DelimitedHits tabs(PrintWriter out) {
    return new DelimitedHits(out, "\t", "\n", UnaryOperator.identity());
  }

  /** From now on rows begin with the id of the query they answer. */
  DelimitedHits answering(String queryId) {
    query = Optional.of(value(queryId));
    return this;
  }

  @Override
  public void start(SearchResult result) {
    if (!headed) {
      row(joined(query.map(id -> "query"), HEADER));
      headed = true;
    }
  }

  private static List<String> joined(Optional<String> first, List<String> rest) {
    return Stream.concat(first.stream(), rest.stream()).toList();
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
