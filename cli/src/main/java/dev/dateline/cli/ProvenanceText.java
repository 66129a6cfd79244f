package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.PublishedDate;
import java.io.PrintWriter;
import java.util.Locale;

/** Where the values of an article came from, for people. */
final class ProvenanceText {
  private static final int LABEL = 11;

  private final PrintWriter out;

  ProvenanceText(PrintWriter out) {
    this.out = out;
  }

  void write(Article article) {
    fact("id", article.id().value());
    fact("origin", article.origin().toString());
    published(article);
    fact("dateline", article.dateline().map(ProvenanceText::describe).orElse("none"));
    article.persons().forEach(person -> fact("person", person.name() + rule(person.rule())));
    article.locations().forEach(place -> fact("location", describe(place)));
    article.mentions().forEach(mention -> fact("mention", describe(mention)));
  }

  private void published(Article article) {
    fact(
        "published",
        article.published().map(date -> date.span() + rule(date.rule())).orElse("no date found"));
    article.published().stream()
        .flatMap(date -> date.candidates().stream())
        .forEach(candidate -> fact("candidate", describe(candidate)));
  }

  private static String describe(PublishedDate.Candidate candidate) {
    return '"'
        + candidate.text()
        + "\" read as "
        + candidate.span().map(Object::toString).orElse("no date")
        + rule(candidate.rule());
  }

  private static String describe(Dateline dateline) {
    return '"'
        + dateline.text()
        + "\" place "
        + dateline.place()
        + dateline.date().map(date -> ", date " + date).orElse("")
        + dateline.source().map(source -> ", source " + source).orElse("");
  }

  private static String describe(Location place) {
    String within = place.within().isEmpty() ? "" : " in " + String.join(", ", place.within());
    return place.name() + within + rule(place.rule());
  }

  private static String describe(Mention mention) {
    return String.format(
        Locale.ROOT,
        "%d-%d \"%s\" is %s %s%s",
        mention.start(),
        mention.end(),
        mention.surface(),
        Choice.label(mention.kind()),
        mention.value(),
        rule(mention.rule()));
  }

  private static String rule(String rule) {
    return " (" + rule + ")";
  }

  private void fact(String label, String value) {
    out.println(label + " ".repeat(LABEL - label.length()) + Printable.line(value));
  }
}
