package dev.dateline.query;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.Query.And;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Missing;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Nothing;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Prefer;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a tree in the query language, with no more parentheses and backslashes than it needs.
 *
 * <p>A tree that {@link QueryParser} gives reads back as an equal tree, in strict mode with
 * standard options, unless the text grows too long. So does a tree built by hand when the language
 * has words for it:
 *
 * <ul>
 *   <li>no And directly in an And, no Or in an Or; Not of no Not, Everything or Nothing;
 *   <li>Missing of a field other than text; a range with at least one end; days of the years 1 to
 *       9999;
 *   <li>in fields of text and names, a Word without white space, and a Phrase whose words are one
 *       blank apart and hold a letter or digit; in keyword fields a Word that is not blank, and no
 *       Phrase;
 *   <li>a Wildcard with some character beside {@code *} and {@code ?}, with a backslash only before
 *       {@code *}, {@code ?} and another backslash; in url and id no {@code ?} without one;
 *   <li>no Fuzzy and no WordRange in url and id; no white space and no slash without a backslash in
 *       a Regex;
 *   <li>parts of Near as {@code w/n} takes them, in one text field;
 *   <li>nothing beyond the limits of {@link QueryParser}, the length of the text included.
 * </ul>
 *
 * <p>Any other tree is written in a way that shows what it asks.
 */
public final class QueryPrinter {
  /** How tight an expression holds together, loosest first. */
  private enum Level {
    PREFERENCE,
    DISJUNCTION,
    CONJUNCTION,
    NEGATION,
    PROXIMITY,
    PRIMARY
  }

  private QueryPrinter() {}

  /**
   * Writes a tree.
   *
   * @param query the tree
   * @return text that reads back as the same tree
   */
  public static String print(Query query) {
    return switch (query) {
      case Everything everything -> "*";
      case Nothing nothing -> "NOT *";
      case Word word -> prefix(word.field()) + WordWriter.word(word.field(), word.text());
      case Phrase phrase -> phrase(phrase);
      case Wildcard wildcard ->
          prefix(wildcard.field()) + WordWriter.pattern(wildcard.field(), wildcard.pattern());
      case Fuzzy fuzzy ->
          prefix(fuzzy.field())
              + WordWriter.bare(fuzzy.field(), fuzzy.text())
              + "~"
              + fuzzy.edits();
      case Regex regex -> regex.field().label() + ":/" + regex.expression() + "/";
      case WordRange range -> wordRange(range);
      case DateRange range -> range.field().label() + ":" + days(range);
      case Missing missing -> missing(missing.field());
      case Near near -> near(near);
      case And and -> and(and.parts());
      case Or or -> or(or.parts());
      case Not(Missing missing) -> missing.field().label() + ":*";
      case Not not -> "NOT " + within(not.part(), Level.PROXIMITY);
      case Prefer prefer ->
          within(prefer.required(), Level.PREFERENCE)
              + " PREFER "
              + within(prefer.preferred(), Level.DISJUNCTION);
      case Boost boost -> boost(boost);
    };
  }

  private static Level level(Query query) {
    return switch (query) {
      case Prefer prefer -> Level.PREFERENCE;
      case Or or -> Level.DISJUNCTION;
      case And and -> Level.CONJUNCTION;
      case Not(Missing missing) -> Level.PRIMARY;
      case Not not -> Level.NEGATION;
      case Nothing nothing -> Level.NEGATION;
      case Missing missing when missing.field().kind() != Field.Kind.DATE -> Level.NEGATION;
      case Near near -> Level.PROXIMITY;
      default -> Level.PRIMARY;
    };
  }

  private static String within(Query part, Level loosest) {
    String text = print(part);
    return level(part).compareTo(loosest) < 0 ? "(" + text + ")" : text;
  }

  private static String joined(List<Query> parts, Level loosest, String between) {
    return parts.stream().map(part -> within(part, loosest)).collect(Collectors.joining(between));
  }

  /** Side by side, but with AND where {@code w/n} would seem to join more than it does. */
  private static String and(List<Query> parts) {
    boolean near = parts.stream().anyMatch(Near.class::isInstance);
    return joined(parts, Level.NEGATION, near ? " AND " : " ");
  }

  private static String or(List<Query> parts) {
    return parts.stream().map(QueryPrinter::alternative).collect(Collectors.joining(" OR "));
  }

  private static String alternative(Query part) {
    return part instanceof And and
        ? joined(and.parts(), Level.NEGATION, " AND ")
        : within(part, Level.CONJUNCTION);
  }

  private static String near(Near near) {
    String operator = (near.ordered() ? " pre/" : " w/") + near.distance() + " ";
    return within(near.left(), Level.PROXIMITY) + operator + within(near.right(), Level.PRIMARY);
  }

  private static String prefix(Field field) {
    return field == Field.TEXT ? "" : field.label() + ":";
  }

  private static String phrase(Phrase phrase) {
    String slop = phrase.slop() == 0 ? "" : "~" + phrase.slop();
    return prefix(phrase.field()) + WordWriter.quoted(phrase.text()) + slop;
  }

  private static String wordRange(WordRange range) {
    return range.field().label()
        + (range.fromInclusive() ? ":[" : ":{")
        + range.from().map(WordWriter::bound).orElse("*")
        + " TO "
        + range.to().map(WordWriter::bound).orElse("*")
        + (range.toInclusive() ? "]" : "}");
  }

  private static String days(DateRange range) {
    Optional<String> open =
        range.to().isEmpty()
            ? range.from().map(day -> ">=" + day)
            : range.from().isEmpty() ? range.to().map(day -> "<=" + day) : Optional.empty();
    return open.orElseGet(
        () ->
            range.from().isEmpty()
                ? "*"
                : new DateSpan(range.from().get(), range.to().orElseThrow()).toString());
  }

  private static String missing(Field field) {
    return field.kind() == Field.Kind.DATE
        ? field.label() + ":unknown"
        : "NOT " + field.label() + ":*";
  }

  private static String boost(Boost boost) {
    String part = print(boost.part());
    String factor =
        new BigDecimal(Float.toString(boost.factor())).stripTrailingZeros().toPlainString();
    return (takesSuffix(boost.part()) ? part : "(" + part + ")") + "^" + factor;
  }

  private static boolean takesSuffix(Query part) {
    return switch (part) {
      case Word word -> !ValueLexer.isVerbatim(word.field());
      case Wildcard wildcard -> !ValueLexer.isVerbatim(wildcard.field());
      case Not(Missing missing) -> !ValueLexer.isVerbatim(missing.field());
      case Boost boost -> false;
      default -> level(part) == Level.PRIMARY;
    };
  }
}
