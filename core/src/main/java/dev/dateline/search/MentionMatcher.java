package dev.dateline.search;

import dev.dateline.Snippet.Match;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.index.Analyzers;
import dev.dateline.query.Query.DateRange;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.memory.MemoryIndex;

/** Finds the mentions of the body that carry a name, place or date of the query. */
final class MentionMatcher {
  private final List<Clause> persons;
  private final List<Clause> places;
  private final List<Clause> dates;

  MentionMatcher(List<Clause> clauses) {
    this.persons = clauses.stream().filter(c -> c.field() == Field.PERSON).toList();
    this.places =
        clauses.stream().filter(c -> c.field() == Field.LOCATION || c.field() == Field.IN).toList();
    this.dates = clauses.stream().filter(c -> c.field() == Field.MENTIONS).toList();
  }

  List<Match> matches(Article article) {
    if (persons.isEmpty() && places.isEmpty() && dates.isEmpty()) {
      return List.of();
    }
    List<String> names = persons(article);
    List<String> locations = locations(article);
    return article.mentions().stream()
        .filter(
            mention ->
                switch (mention.kind()) {
                  case PERSON -> names.contains(mention.value());
                  case LOCATION -> locations.contains(mention.value());
                  case DATE -> carriesDate(mention);
                })
        .map(mention -> new Match(mention.start(), mention.end()))
        .toList();
  }

  private List<String> persons(Article article) {
    return persons.isEmpty()
        ? List.of()
        : mentioned(article, Mention.Kind.PERSON)
            .filter(name -> matchesAny(persons, index(Field.PERSON, Stream.of(name))))
            .toList();
  }

  private List<String> locations(Article article) {
    return places.isEmpty()
        ? List.of()
        : article.locations().stream()
            .filter(location -> matchesAny(places, index(location)))
            .map(Location::name)
            .toList();
  }

  private static Stream<String> mentioned(Article article, Mention.Kind kind) {
    return article.mentions().stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::value)
        .distinct();
  }

  private static MemoryIndex index(Location location) {
    MemoryIndex index =
        index(
            Field.LOCATION, Stream.concat(Stream.of(location.name()), location.within().stream()));
    location
        .country()
        .ifPresent(
            code ->
                index.addField(
                    Field.IN.label(),
                    index.keywordTokenStream(List.of(code.toLowerCase(Locale.ROOT)))));
    return index;
  }

  private static MemoryIndex index(Field field, Stream<String> names) {
    MemoryIndex index = new MemoryIndex();
    names.forEach(name -> index.addField(field.label(), name, Analyzers.exact()));
    return index;
  }

  private static boolean matchesAny(List<Clause> clauses, MemoryIndex index) {
    return clauses.stream().anyMatch(clause -> index.search(clause.query()) > 0);
  }

  private boolean carriesDate(Mention mention) {
    DateSpan span = mention.dateSpan();
    return dates.stream().anyMatch(clause -> overlaps((DateRange) clause.leaf(), span));
  }

  private static boolean overlaps(DateRange range, DateSpan span) {
    return range.from().stream().noneMatch(from -> span.end().isBefore(from))
        && range.to().stream().noneMatch(to -> span.start().isAfter(to));
  }
}
