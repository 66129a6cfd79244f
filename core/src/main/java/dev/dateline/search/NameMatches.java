package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.Match.Via;
import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.index.Analyzers;
import dev.dateline.query.QueryPrinter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.memory.MemoryIndex;

/**
 * Finds the names and keywords that the query asks for: in the body where they are mentioned, else
 * in the field itself; a place that lies in a country asked for, in the field of locations.
 */
final class NameMatches {
  private final List<LuceneClause> clauses;

  NameMatches(List<LuceneClause> clauses) {
    this.clauses =
        clauses.stream()
            .filter(
                clause ->
                    clause.field().kind() == Field.Kind.NAME
                        || clause.field().kind() == Field.Kind.KEYWORD)
            .toList();
  }

  /** Whether nothing is asked for that could be found. */
  boolean isEmpty() {
    return clauses.isEmpty();
  }

  void find(Article article, List<Match> found) {
    for (LuceneClause clause : clauses) {
      switch (clause.field()) {
        case PERSON -> article.persons().forEach(person -> person(clause, person, article, found));
        case LOCATION, IN ->
            article.locations().forEach(place -> location(clause, place, article, found));
        default -> values(clause.field(), article).forEach(value -> value(clause, value, found));
      }
    }
  }

  private static List<String> values(Field field, Article article) {
    return switch (field) {
      case DATELINE -> list(article.dateline().map(Dateline::place));
      case OUTLET -> list(article.outlet());
      case AUTHOR -> article.authors();
      case SECTION -> list(article.section());
      case LANG -> list(article.language());
      case URL -> list(article.url());
      case TOPIC -> article.topics();
      case ID -> List.of(article.id().value());
      case PERSON, LOCATION, IN, TEXT, TITLE, BODY, DATE, MENTIONS -> List.of();
    };
  }

  private static List<String> list(Optional<String> value) {
    return value.map(List::of).orElseGet(List::of);
  }

  private static void value(LuceneClause clause, String value, List<Match> found) {
    if (meets(clause, value)) {
      found.add(whole(clause, clause.field(), value, Via.EXACT));
    }
  }

  private static void person(
      LuceneClause clause, Person person, Article article, List<Match> found) {
    if (meets(clause, person.name())) {
      mark(clause, Mention.Kind.PERSON, person.name(), Via.ALIAS, article, found);
    }
  }

  private static void location(
      LuceneClause clause, Location location, Article article, List<Match> found) {
    boolean itself = clause.field() == Field.LOCATION && meets(clause, location.name());
    if (itself || meetsContaining(clause, location)) {
      Via via = itself ? Via.ALIAS : Via.CONTAINING_PLACE;
      mark(clause, Mention.Kind.LOCATION, location.name(), via, article, found);
    }
  }

  private static boolean meetsContaining(LuceneClause clause, Location location) {
    return clause.field() == Field.IN
        ? location.country().filter(code -> meets(clause, code)).isPresent()
        : location.within().stream().anyMatch(name -> meets(clause, name));
  }

  /** The mentions of a name in the body, or the name itself where there is none. */
  private static void mark(
      LuceneClause clause,
      Mention.Kind kind,
      String name,
      Via other,
      Article article,
      List<Match> found) {
    int before = found.size();
    for (Mention mention : article.mentions()) {
      if (mention.kind() == kind && mention.value().equals(name)) {
        Via via = meets(clause, mention.surface()) ? Via.EXACT : other;
        found.add(
            new Match(
                QueryPrinter.print(clause.leaf()),
                Field.BODY,
                mention.start(),
                mention.end(),
                mention.surface(),
                via));
      }
    }
    if (found.size() == before) {
      Via via = meets(clause, name) ? Via.EXACT : other;
      found.add(
          whole(clause, kind == Mention.Kind.PERSON ? Field.PERSON : Field.LOCATION, name, via));
    }
  }

  private static Match whole(LuceneClause clause, Field field, String value, Via via) {
    String asked = QueryPrinter.print(clause.leaf());
    return new Match(asked, field, 0, value.length(), value, via);
  }

  private static boolean meets(LuceneClause clause, String value) {
    MemoryIndex index = new MemoryIndex();
    String name = clause.field().label();
    if (clause.field().kind() == Field.Kind.KEYWORD) {
      String keyword = clause.field() == Field.ID ? value : value.toLowerCase(Locale.ROOT);
      index.addField(name, index.keywordTokenStream(List.of(keyword)));
    } else {
      index.addField(name, value, Analyzers.exact());
    }
    return index.search(clause.query()) > 0;
  }
}
