package dev.dateline.cli;

import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchResult;
import dev.dateline.Snippet;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Hits for people: rank and title, facts, names, passages. */
final class TextHits implements HitWriter {
  private static final int NAMES = 3;

  private final PrintWriter out;
  private final Style style;
  private final int width;
  private boolean first = true;
  private List<Facet> facets = List.of();

  TextHits(PrintWriter out, Style style, int width) {
    this.out = out;
    this.style = style;
    this.width = width;
  }

  @Override
  public void start(SearchResult result) {
    facets = result.facets();
  }

  @Override
  public void end() {
    for (Facet facet : facets) {
      out.println();
      out.println(style.title(facet.field().label()));
      facet.values().forEach(value -> out.println("  " + count(value)));
    }
  }

  private static String count(Facet.Value value) {
    return String.format(Locale.ROOT, "%,7d  %s", value.count(), Printable.line(value.value()));
  }

  @Override
  public void hit(long rank, Hit hit) {
    if (!first) {
      out.println();
    }
    first = false;
    String number = rank + ". ";
    String indent = " ".repeat(number.length());
    List<String> title = title(hit, width - indent.length());
    out.println(number + title.getFirst());
    title.stream().skip(1).forEach(line -> out.println(indent + line));
    print(indent, facts(hit));
    print(indent, names(hit));
    hit.snippets().stream()
        .filter(snippet -> snippet.field() != Field.TITLE)
        .flatMap(snippet -> MarkedText.of(snippet).wrap(width - indent.length(), style).stream())
        .forEach(line -> out.println(indent + line));
    if (hit.explanation().isPresent()) {
      ExplainedHit.lines(hit).forEach(line -> out.println(indent + style.aside(line)));
    }
  }

  private List<String> title(Hit hit, int columns) {
    List<Snippet.Span> matches =
        hit.snippets().stream()
            .filter(snippet -> snippet.field() == Field.TITLE && snippet.text().equals(hit.title()))
            .findFirst()
            .map(Snippet::matches)
            .orElse(List.of());
    List<String> lines = MarkedText.of(hit.title(), matches).wrap(columns, style);
    if (lines.isEmpty()) {
      return List.of("(no title)");
    }
    return matches.isEmpty() ? lines.stream().map(style::title).toList() : lines;
  }

  private static List<String> facts(Hit hit) {
    List<String> facts = new ArrayList<>();
    facts.add(hit.published().map(DateSpan::toString).orElse("no date"));
    hit.dateline().map(Dateline::place).ifPresent(facts::add);
    hit.outlet().ifPresent(facts::add);
    facts.add(hit.id().value());
    return facts;
  }

  private static List<String> names(Hit hit) {
    return List.of(hit.persons(), hit.locations()).stream()
        .flatMap(list -> first(list).stream())
        .toList();
  }

  private static Optional<String> first(List<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String shown = names.stream().limit(NAMES).collect(Collectors.joining(", "));
    int more = names.size() - NAMES;
    return Optional.of(more > 0 ? shown + " +" + more : shown);
  }

  private void print(String indent, List<String> parts) {
    if (!parts.isEmpty()) {
      String line = Printable.line(String.join(" · ", parts));
      out.println(indent + style.aside(DisplayWidth.fit(line, width - indent.length())));
    }
  }
}
