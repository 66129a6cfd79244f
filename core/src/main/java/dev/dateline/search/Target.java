package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.extract.Gazetteer;
import dev.dateline.index.Analyzers;
import dev.dateline.index.IndexFields;
import dev.dateline.query.Query.WordRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One field to look in, and how words become its terms.
 *
 * @param field any field but {@link Field#TEXT}
 */
record Target(Field field) {

  /** The fields to look in: headline and text where none is named. */
  static List<Target> of(Field field) {
    return field == Field.TEXT
        ? List.of(new Target(Field.TITLE), new Target(Field.BODY))
        : List.of(new Target(field));
  }

  /** The Lucene fields that a query on this target may read. */
  Set<String> indexFields() {
    return isText() ? Set.of(stemmedField(), exactField()) : Set.of(exactField());
  }

  String stemmedField() {
    return field.label();
  }

  String exactField() {
    return isText() ? IndexFields.exact(field.label()) : field.label();
  }

  private boolean isText() {
    return field.kind() == Field.Kind.TEXT;
  }

  /** A bare word: its stem in text, the word in names, the whole value in keywords. */
  Optional<IndexQuery> word(String text) {
    if (field.kind() == Field.Kind.KEYWORD) {
      return Optional.of(keyword(text));
    }
    return field == Field.LOCATION ? place(text, 0) : terms(stemmedField(), stems(text), 0);
  }

  /** Words as written. */
  Optional<IndexQuery> phrase(String text, int slop) {
    if (field.kind() == Field.Kind.KEYWORD) {
      return Optional.of(keyword(text));
    }
    return field == Field.LOCATION ? place(text, slop) : terms(exactField(), words(text), slop);
  }

  /** A place by the words asked for, or by the names of the places that these stand for. */
  private Optional<IndexQuery> place(String text, int slop) {
    Stream<String> names = Gazetteer.builtIn().find(text).stream().map(Location::name);
    List<IndexQuery> alternatives =
        Stream.concat(Stream.of(text), names)
            .map(this::words)
            .distinct()
            .flatMap(words -> terms(exactField(), words, slop).stream())
            .toList();
    return IndexQuery.anyOf(alternatives);
  }

  Optional<IndexQuery> wildcard(String pattern) {
    return Optional.of(new IndexQuery.Wildcard(exactField(), normalized(pattern)));
  }

  Optional<IndexQuery> fuzzy(String text, int edits) {
    return Optional.of(new IndexQuery.Fuzzy(exactField(), normalized(text), edits));
  }

  Optional<IndexQuery> regex(String expression) {
    return Optional.of(new IndexQuery.Regex(exactField(), expression));
  }

  Optional<IndexQuery> range(WordRange range) {
    return Optional.of(
        new IndexQuery.TermRange(
            exactField(),
            range.from().map(this::normalized),
            range.fromInclusive(),
            range.to().map(this::normalized),
            range.toInclusive()));
  }

  /** The terms of bare words. */
  List<String> stems(String text) {
    return Words.of(isText() ? Analyzers.stemmed() : Analyzers.exact(), text);
  }

  /** The terms of words as written. */
  List<String> words(String text) {
    return Words.of(Analyzers.exact(), text);
  }

  /** A pattern or part of a word as its terms are written. */
  String normalized(String text) {
    return field.kind() == Field.Kind.KEYWORD
        ? folded(text)
        : Analyzers.exact().normalize(exactField(), text).utf8ToString();
  }

  private IndexQuery keyword(String text) {
    return new IndexQuery.Term(field.label(), folded(text));
  }

  private String folded(String text) {
    return field == Field.ID ? text : text.toLowerCase(Locale.ROOT);
  }

  private static Optional<IndexQuery> terms(String name, List<String> terms, int slop) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        terms.size() == 1
            ? new IndexQuery.Term(name, terms.getFirst())
            : new IndexQuery.Phrase(name, terms, slop));
  }
}
