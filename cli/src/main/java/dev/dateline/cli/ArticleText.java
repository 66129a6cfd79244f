package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** An article for people: headline, what is known of it, text. */
final class ArticleText {
  private static final int LABEL = 11;

  private final PrintWriter out;
  private final Style style;

  ArticleText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(Article article) {
    String title = Printable.line(article.title());
    out.println(style.title(title.isEmpty() ? "(no title)" : title));
    out.println();
    fact("published", published(article.published()));
    fact("dateline", article.dateline().map(Dateline::text).orElse(""));
    fact("persons", article.listedPersons().stream().map(Person::name).toList());
    fact("locations", article.listedLocations().stream().map(Location::name).toList());
    fact("authors", article.authors());
    fact("outlet", article.outlet().orElse(""));
    fact("section", article.section().orElse(""));
    fact("topics", article.topics());
    fact("lang", article.language().orElse(""));
    fact("url", article.url().orElse(""));
    fact("origin", article.origin().toString());
    fact("id", article.id().value());
    String body = Printable.lines(article.body()).strip();
    if (!body.isEmpty()) {
      out.println();
      out.println(body);
    }
  }

  private static String published(Optional<PublishedDate> date) {
    return date.map(known -> known.span() + " (" + known.rule() + ")").orElse("no date");
  }

  private void fact(String label, List<String> values) {
    fact(label, String.join(", ", values));
  }

  private void fact(String label, String value) {
    if (!value.isEmpty()) {
      String padded = label + " ".repeat(LABEL - label.length());
      out.println(style.aside(padded) + Printable.line(value));
    }
  }
}
