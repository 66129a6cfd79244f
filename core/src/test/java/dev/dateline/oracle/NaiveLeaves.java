package dev.dateline.oracle;

import dev.dateline.Match;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.oracle.Asked.Leaf;
import dev.dateline.oracle.NaivePart.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of questions that cannot be taken apart further. */
final class NaiveLeaves {
  /** Something that stands near another: its text, where it lies, and its own parts. */
  record Side(String text, NaivePart part, List<NaivePart> marked) {}

  private final Function<String, String> nameOf;

  /**
   * The leaves.
   *
   * @param nameOf the name that matches give a part of a query
   */
  NaiveLeaves(Function<String, String> nameOf) {
    this.nameOf = nameOf;
  }

  Asked word(Field field, String word) {
    return text(field, word, NaivePart.inflected(word));
  }

  Asked phrase(Field field, List<String> words) {
    return text(field, quoted(words), NaivePart.written(words));
  }

  Asked sloppy(Field field, List<String> words, int slop) {
    return text(field, quoted(words) + "~" + slop, NaivePart.sloppy(words, slop));
  }

  Asked pattern(Field field, String pattern) {
    Pattern words = Pattern.compile(pattern.replace("*", ".*").replace("?", "."));
    return text(field, pattern, NaivePart.satisfying(word -> words.matcher(word).matches()));
  }

  Asked fuzzy(Field field, String typed, int edits) {
    return text(
        field,
        typed + "~" + edits,
        NaivePart.satisfying(word -> Edits.between(typed, word) <= edits));
  }

  Asked expression(Field field, String expression) {
    Pattern words = Pattern.compile(expression);
    NaivePart part = NaivePart.satisfying(word -> words.matcher(word).matches());
    return leaf(field.label() + ":/" + expression + "/", text(field, part));
  }

  Asked wordRange(Field field, String from, boolean with, String to, boolean within) {
    NaivePart part =
        NaivePart.satisfying(
            word ->
                word.compareTo(from) >= (with ? 0 : 1) && word.compareTo(to) <= (within ? 0 : -1));
    String text =
        field.label() + ":" + (with ? "[" : "{") + from + " TO " + to + (within ? "]" : "}");
    return leaf(text, text(field, part));
  }

  Side wordSide(Field field, String word) {
    NaivePart part = NaivePart.inflected(word);
    return new Side(prefix(field) + word, part, List.of(part));
  }

  Side phraseSide(Field field, List<String> words) {
    NaivePart part = NaivePart.written(words);
    return new Side(prefix(field) + quoted(words), part, List.of(part));
  }

  Side eitherSide(Side one, Side other) {
    return new Side(
        "(" + one.text + " OR " + other.text + ")",
        NaivePart.either(one.part, other.part),
        both(one, other));
  }

  Side pairSide(Side left, Side right, int distance) {
    return new Side(
        left.text + " w/" + distance + " " + right.text,
        NaivePart.near(left.part, right.part, distance, false),
        both(left, right));
  }

  /** Matches mark the parts one by one, and phrases word by word. */
  Asked near(Field field, Side left, Side right, int distance, boolean ordered) {
    NaivePart part = NaivePart.near(left.part, right.part, distance, ordered);
    String text = left.text + (ordered ? " pre/" : " w/") + distance + " " + right.text;
    Predicate<NaiveArticle> isMet = article -> isIn(field, part, article);
    BiPredicate<NaiveArticle, Match> isInstance =
        (article, match) ->
            fields(field).contains(match.field())
                && both(left, right).stream().anyMatch(side -> holds(side, article, match));
    Asked asked = leaf(text, new Leaf(isMet, isInstance));
    return new Asked("(" + text + ")", asked.isMet(), asked.leaves());
  }

  /** Two words of one field. */
  Asked grouped(Field field, String one, String other) {
    Asked both = Asked.all(List.of(word(field, one), word(field, other)), " ");
    return new Asked(
        "%s:(%s %s)".formatted(field.label(), one, other), both.isMet(), both.leaves());
  }

  private static List<NaivePart> both(Side left, Side right) {
    return Stream.concat(left.marked.stream(), right.marked.stream()).toList();
  }

  Asked nameWord(Field field, String word) {
    return names(field, field.label() + ":" + word, List.of(word));
  }

  Asked nameWords(Field field, String name) {
    return names(field, field.label() + ":\"" + name + "\"", new NaiveText(name).folded());
  }

  Asked names(Field field, String one, String other) {
    Asked either = Asked.any(List.of(nameWords(field, one), nameWords(field, other)));
    String text = field.label() + ":\"" + one + "\",\"" + other + "\"";
    return new Asked(text, either.isMet(), either.leaves());
  }

  private Asked names(Field field, String text, List<String> words) {
    Predicate<String> meets = value -> !NaivePart.written(words).in(new NaiveText(value)).isEmpty();
    return leaf(text, values(field, meets));
  }

  Asked country(String code) {
    return leaf("in:" + code, values(Field.IN, value -> value.equalsIgnoreCase(code)));
  }

  Asked id(String id) {
    return leaf("id:" + id, values(Field.ID, value -> value.equals(id)));
  }

  private Leaf values(Field field, Predicate<String> meets) {
    return new Leaf(
        article -> article.values(field).stream().anyMatch(meets),
        (article, match) ->
            match.field() == (field == Field.IN ? Field.LOCATION : field)
                ? article.values(match.field()).contains(match.text())
                    && isNamed(field, match.text(), meets, article)
                : match.field() == Field.BODY && isMentioned(field, meets, article, match));
  }

  private static boolean isNamed(
      Field field, String value, Predicate<String> meets, NaiveArticle article) {
    return meets.test(value) || article.places(value).anyMatch(place -> meets(field, place, meets));
  }

  private static boolean isMentioned(
      Field field, Predicate<String> meets, NaiveArticle article, Match match) {
    Mention.Kind kind = field == Field.PERSON ? Mention.Kind.PERSON : Mention.Kind.LOCATION;
    return article
        .mentions(kind)
        .filter(mention -> mention.start() == match.start() && mention.end() == match.end())
        .anyMatch(mention -> isNamed(field, mention.value(), meets, article));
  }

  private static boolean meets(Field field, Location place, Predicate<String> meets) {
    return field == Field.IN
        ? place.country().filter(meets).isPresent()
        : field == Field.LOCATION && place.within().stream().anyMatch(meets);
  }

  Asked days(Field field, String text, LocalDate from, LocalDate to) {
    Predicate<DateSpan> overlaps = span -> !span.end().isBefore(from) && !span.start().isAfter(to);
    Leaf leaf =
        new Leaf(
            article -> article.days(field).stream().anyMatch(overlaps),
            (article, match) ->
                field == Field.DATE
                    ? match.field() == Field.DATE
                        && DateSpan.parse(match.text()).filter(overlaps).isPresent()
                    : isMentioned(overlaps, article, match));
    return leaf(field.label() + (text.matches("[<>].*") ? "" : ":") + text, leaf);
  }

  private static boolean isMentioned(
      Predicate<DateSpan> overlaps, NaiveArticle article, Match match) {
    return match.field() == Field.BODY
        && article
            .mentions(Mention.Kind.DATE)
            .filter(mention -> mention.start() == match.start() && mention.end() == match.end())
            .anyMatch(mention -> overlaps.test(mention.dateSpan()));
  }

  Asked present(Field field) {
    return new Asked(
        field.label() + ":*",
        article -> article.values(field).stream().anyMatch(value -> !value.isEmpty()),
        Map.of());
  }

  private Asked text(Field field, String text, NaivePart part) {
    return leaf(prefix(field) + text, text(field, part));
  }

  private static Leaf text(Field field, NaivePart part) {
    return new Leaf(
        article -> isIn(field, part, article),
        (article, match) -> fields(field).contains(match.field()) && covers(part, article, match));
  }

  private Asked leaf(String text, Leaf leaf) {
    return new Asked(text, leaf.isMet(), Map.of(nameOf.apply(text), leaf));
  }

  private static boolean isIn(Field field, NaivePart part, NaiveArticle article) {
    return fields(field).stream().anyMatch(one -> !part.in(article.text(one)).isEmpty());
  }

  /** Whether the match lies exactly where the part does. */
  private static boolean covers(NaivePart part, NaiveArticle article, Match match) {
    NaiveText text = article.text(match.field());
    for (Stretch stretch : part.in(text)) {
      if (text.words().get(stretch.first()).start() == match.start()
          && text.words().get(stretch.last()).end() == match.end()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the match lies within the part. */
  private static boolean holds(NaivePart part, NaiveArticle article, Match match) {
    NaiveText text = article.text(match.field());
    return part.in(text).stream()
        .flatMap(stretch -> text.words().subList(stretch.first(), stretch.last() + 1).stream())
        .anyMatch(word -> word.start() == match.start() && word.end() == match.end());
  }

  private static List<Field> fields(Field field) {
    return field == Field.TEXT ? List.of(Field.TITLE, Field.BODY) : List.of(field);
  }

  private static String prefix(Field field) {
    return field == Field.TEXT ? "" : field.label() + ":";
  }

  private static String quoted(List<String> words) {
    return "\"" + String.join(" ", words) + "\"";
  }
}
