package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of an article beside its text. */
final class ArticleFacts {
  private ArticleFacts() {}

  /** Labels and values, each on one line; what is not known is left out. */
  static Map<String, String> of(Article article) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("published", published(article.published()));
    facts.put("dateline", article.dateline().map(Dateline::text).orElse(""));
    facts.put("persons", join(article.listedPersons().stream().map(Person::name).toList()));
    facts.put("locations", join(article.listedLocations().stream().map(Location::name).toList()));
    facts.put("authors", join(article.authors()));
    facts.put("outlet", article.outlet().orElse(""));
    facts.put("section", article.section().orElse(""));
    facts.put("topics", join(article.topics()));
    facts.put("lang", article.language().orElse(""));
    facts.put("url", article.url().orElse(""));
    facts.put("origin", article.origin().toString());
    facts.put("id", article.id().value());
    facts.replaceAll((label, value) -> Printable.line(value));
    facts.values().removeIf(String::isEmpty);
    return facts;
  }

  private static String published(Optional<PublishedDate> date) {
    return date.map(known -> known.span() + " (" + known.rule() + ")").orElse("no date");
  }

  private static String join(List<String> values) {
    return String.join(", ", values);
  }
}
