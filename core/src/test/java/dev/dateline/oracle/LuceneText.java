package dev.dateline.oracle;

import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.Query.And;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Missing;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Prefer;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Writes trees in Lucene's syntax, for our own reading of it or for Lucene's parser over the fields
 * of the index, in which what matches as written has fields of its own, and dates are seconds.
 */
final class LuceneText {
  private final boolean indexFields;
  private final SplittableRandom style;

  private LuceneText(boolean indexFields, long seed) {
    this.indexFields = indexFields;
    this.style = new SplittableRandom(seed);
  }

  /** As users write it. */
  static String forUs(Query query, long seed) {
    return new LuceneText(false, seed).write(query);
  }

  /** As it must be written for the fields of the index. */
  static String forLucene(Query query, long seed) {
    return new LuceneText(true, seed).write(query);
  }

  private String write(Query query) {
    return switch (query) {
      case Everything everything -> "*:*";
      case Word word -> prefix(word.field()) + word.text();
      case Phrase phrase ->
          exact(
              phrase.field(),
              '"' + phrase.text() + '"' + (phrase.slop() == 0 ? "" : "~" + phrase.slop()));
      case Wildcard wildcard -> exact(wildcard.field(), wildcard.pattern());
      case Fuzzy fuzzy -> exact(fuzzy.field(), fuzzy.text() + "~" + fuzzy.edits());
      case Regex regex -> exact(regex.field(), "/" + regex.expression() + "/");
      case WordRange range ->
          exact(
              range.field(),
              range(range.from(), range.fromInclusive(), range.to(), range.toInclusive()));
      case DateRange range -> days(range);
      case Near near -> near(near);
      case And and -> and(and.parts());
      case Or or -> joined(or.parts(), style.nextBoolean() ? " OR " : " ");
      case Prefer prefer -> "(+" + write(prefer.required()) + " " + write(prefer.preferred()) + ")";
      case Boost boost -> "(" + write(boost.part()) + ")^" + boost.factor();
      case Not not -> throw new IllegalArgumentException("only in an And: " + not);
      case Missing missing -> throw new IllegalArgumentException("not in Lucene: " + missing);
      case Query.Nothing nothing -> throw new IllegalArgumentException("not in Lucene");
    };
  }

  private String and(List<Query> parts) {
    boolean signs = style.nextBoolean();
    return parts.stream()
        .map(
            part ->
                part instanceof Not not
                    ? (signs ? "-" : "NOT ") + write(not.part())
                    : (signs ? "+" : "") + write(part))
        .collect(Collectors.joining(signs ? " " : " AND ", "(", ")"));
  }

  private String joined(List<Query> parts, String between) {
    return parts.stream().map(this::write).collect(Collectors.joining(between, "(", ")"));
  }

  private static String prefix(Field field) {
    return field == Field.TEXT ? "" : field.label() + ":";
  }

  /** In the fields that hold words as written. */
  private String exact(Field field, String text) {
    if (!indexFields || field.kind() != Field.Kind.TEXT) {
      return prefix(field) + text;
    }
    return field == Field.TEXT
        ? "(title.exact:" + text + " body.exact:" + text + ")"
        : field.label() + ".exact:" + text;
  }

  private static String range(
      Optional<String> from, boolean fromInclusive, Optional<String> to, boolean toInclusive) {
    return (fromInclusive ? "[" : "{")
        + from.orElse("*")
        + " TO "
        + to.orElse("*")
        + (toInclusive ? "]" : "}");
  }

  private String days(DateRange range) {
    Optional<String> from = range.from().map(day -> indexFields ? seconds(day) : day.toString());
    Optional<String> to =
        range.to().map(day -> indexFields ? seconds(day.plusDays(1)) : day.toString());
    return range.field().label() + ":" + range(from, true, to, !indexFields);
  }

  private static String seconds(LocalDate day) {
    return Long.toString(day.atStartOfDay().toEpochSecond(ZoneOffset.UTC));
  }

  private String near(Near near) {
    String words =
        String.format(
            Locale.ROOT,
            "fn:maxgaps(%d fn:%s(%s %s))",
            near.distance() - 1,
            near.ordered() ? "ordered" : "unorderedNoOverlaps",
            ((Word) near.left()).text(),
            ((Word) near.right()).text());
    return indexFields ? "(title:" + words + " body:" + words + ")" : words;
  }
}
