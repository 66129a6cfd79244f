package dev.dateline.oracle;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;

/** Random questions of every kind that the query language knows; from a seed. */
final class NaiveQueries {
  private static final List<Field> TEXTS = List.of(Field.TEXT, Field.TITLE, Field.BODY);
  private static final List<Field> NAMES =
      List.of(Field.PERSON, Field.LOCATION, Field.DATELINE, Field.AUTHOR, Field.TOPIC);

  private final List<NaiveArticle> articles;
  private final NaiveLeaves leaves;
  private final LocalDate today;
  private final SplittableRandom random;

  NaiveQueries(List<NaiveArticle> articles, NaiveLeaves leaves, LocalDate today, long seed) {
    this.articles = articles;
    this.leaves = leaves;
    this.today = today;
    this.random = new SplittableRandom(seed);
  }

  /** One of each kind in turn. */
  Asked next(int number) {
    List<Supplier<Asked>> kinds =
        List.of(
            this::word,
            this::phrase,
            this::sloppy,
            () -> near(false),
            () -> near(true),
            this::nearOfSeveral,
            this::pattern,
            this::mistyped,
            this::expression,
            this::wordRange,
            this::name,
            this::country,
            this::keyword,
            this::days,
            this::relativeDays,
            this::present,
            this::together,
            this::alternatives,
            this::exclusion,
            this::preference,
            this::group,
            this::boost,
            this::alternativeNames);
    return kinds.get(number % kinds.size()).get();
  }

  /** Words of which any suffices, unless one has a plus, beside parts that are needed anyway. */
  Asked anyOfWords() {
    Asked first = leaves.word(Field.TEXT, anyWord());
    Asked either = Asked.any(List.of(first, leaves.word(Field.TEXT, anyWord())));
    Asked words = either.written(text -> text.replace(" OR ", " "));
    Asked some =
        random.nextBoolean()
            ? first.rather(leaves.word(Field.TEXT, anyWord()), " ").written(text -> "+" + text)
            : words;
    Asked needed = random.nextBoolean() ? days() : name();
    return Asked.all(List.of(some, needed), " ")
        .written(text -> some.text() + " " + needed.text())
        .without(word(), "-");
  }

  private Asked leaf() {
    return next(random.nextInt(16));
  }

  private Asked word() {
    return leaves.word(pick(TEXTS), anyWord());
  }

  private Asked phrase() {
    return leaves.phrase(pick(TEXTS), words(random.nextInt(1, 4)));
  }

  private Asked sloppy() {
    List<String> words = new ArrayList<>(words(4).stream().distinct().toList());
    words.remove(random.nextInt(words.size()));
    if (words.isEmpty()) {
      words.add(anyWord());
    }
    if (random.nextBoolean()) {
      words = words.reversed();
    }
    return leaves.sloppy(pick(TEXTS), words, random.nextInt(1, 7));
  }

  private Asked near(boolean ordered) {
    Field field = pick(TEXTS);
    NaiveLeaves.Side right =
        random.nextInt(3) == 0
            ? leaves.phraseSide(field, words(2))
            : leaves.wordSide(field, anyWord());
    return leaves.near(
        field, leaves.wordSide(field, anyWord()), right, random.nextInt(1, 40), ordered);
  }

  private Asked nearOfSeveral() {
    Field field = pick(TEXTS);
    NaiveLeaves.Side either =
        leaves.eitherSide(leaves.wordSide(field, anyWord()), leaves.phraseSide(field, words(2)));
    NaiveLeaves.Side pair =
        leaves.pairSide(
            leaves.wordSide(field, anyWord()),
            leaves.wordSide(field, anyWord()),
            random.nextInt(1, 30));
    return leaves.near(
        field,
        random.nextBoolean() ? pair : either,
        leaves.wordSide(field, anyWord()),
        random.nextInt(1, 50),
        random.nextBoolean());
  }

  private Asked pattern() {
    String word = longWord(4);
    int at = random.nextInt(1, word.length());
    return leaves.pattern(
        pick(TEXTS),
        switch (random.nextInt(4)) {
          case 0 -> word.substring(0, at) + "*";
          case 1 -> word.substring(0, at) + "?" + word.substring(at + 1);
          case 2 -> "*" + word.substring(at / 2 + 1);
          default -> word.substring(0, 2) + "*" + word.substring(word.length() - 1) + "?";
        });
  }

  private Asked mistyped() {
    String word = longWord(8);
    int at = random.nextInt(word.length());
    String typed =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, at) + "q" + word.substring(at);
          case 1 -> word.substring(0, at) + word.substring(at + 1);
          default -> word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
        };
    return leaves.fuzzy(pick(TEXTS), typed, random.nextInt(1, 3));
  }

  private Asked expression() {
    String word = longWord(4);
    return leaves.expression(
        pick(TEXTS),
        word.substring(0, 2) + "[a-n]*" + word.substring(word.length() - 1) + "(s|ed)?");
  }

  private Asked wordRange() {
    String one = longWord(4);
    return leaves.wordRange(
        pick(TEXTS), one, random.nextBoolean(), one.substring(0, 3) + "t", random.nextBoolean());
  }

  private Asked name() {
    Field field = pick(NAMES);
    String name = value(field);
    List<String> words = new NaiveText(name).folded();
    return random.nextBoolean() && !words.isEmpty()
        ? leaves.nameWord(field, pick(words))
        : leaves.nameWords(field, name);
  }

  private Asked alternativeNames() {
    Field field = pick(NAMES);
    return leaves.names(field, value(field), value(field));
  }

  private Asked country() {
    return leaves.country(value(Field.IN));
  }

  private Asked keyword() {
    return leaves.id(anyArticle().article().id().value());
  }

  private Asked days() {
    Field field = random.nextBoolean() ? Field.DATE : Field.MENTIONS;
    DateSpan some = span(field);
    LocalDate day = some.start();
    LocalDate later = day.plusDays(random.nextInt(1, 60));
    return switch (random.nextInt(8)) {
      case 0 -> leaves.days(field, "" + day, day, day);
      case 1 ->
          leaves.days(field, "" + YearMonth.from(day), day.withDayOfMonth(1), endOfMonth(day));
      case 2 -> leaves.days(field, "" + day.getYear(), day.withDayOfYear(1), endOfYear(day));
      case 3 -> leaves.days(field, day + ".." + later, day, later);
      case 4 -> leaves.days(field, ">" + day, day.plusDays(1), LocalDate.MAX);
      case 5 -> leaves.days(field, ".." + YearMonth.from(day), LocalDate.MIN, endOfMonth(day));
      case 6 -> leaves.days(field, "[" + day + " TO " + later + "}", day, later.minusDays(1));
      default -> leaves.days(field, "<=" + later, LocalDate.MIN, later);
    };
  }

  private Asked relativeDays() {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Field field = random.nextBoolean() ? Field.DATE : Field.MENTIONS;
    return switch (random.nextInt(6)) {
      case 0 -> leaves.days(field, "7d", today.minusDays(6), today);
      case 1 -> leaves.days(field, "yesterday", today.minusDays(1), today.minusDays(1));
      case 2 -> leaves.days(field, "last-week", monday.minusDays(7), monday.minusDays(1));
      case 3 -> leaves.days(field, "this-month", today.withDayOfMonth(1), endOfMonth(today));
      case 4 -> leaves.days(field, "1m..", today.minusMonths(1).plusDays(1), LocalDate.MAX);
      default -> leaves.days(field, "..2w", LocalDate.MIN, today);
    };
  }

  private Asked present() {
    List<Field> fields =
        Arrays.stream(Field.values()).filter(field -> field != Field.TEXT).toList();
    Field field = pick(fields);
    return random.nextBoolean() ? leaves.present(field) : leaves.present(field).opposite();
  }

  private Asked together() {
    return Asked.all(List.of(leaf(), leaf()), random.nextBoolean() ? " AND " : " ");
  }

  private Asked alternatives() {
    return Asked.any(List.of(leaf(), together(), leaf()));
  }

  private Asked exclusion() {
    return alternatives()
        .without(
            random.nextBoolean() ? leaf().written(text -> "(" + text + ")") : together(),
            random.nextBoolean() ? "-" : "NOT ");
  }

  private Asked preference() {
    return together().rather(alternatives(), " PREFER ");
  }

  private Asked group() {
    return Asked.all(
        List.of(
            leaves.word(Field.BODY, anyWord()), leaves.grouped(Field.TITLE, anyWord(), anyWord())),
        " +");
  }

  private Asked boost() {
    return Asked.any(
        List.of(together().written(text -> text + "^2.5"), word().written(text -> text + "^0.5")));
  }

  private static LocalDate endOfMonth(LocalDate day) {
    return YearMonth.from(day).atEndOfMonth();
  }

  private static LocalDate endOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  private DateSpan span(Field field) {
    return anyOf(article -> article.days(field));
  }

  private String value(Field field) {
    return anyOf(article -> field == Field.LOCATION ? placeNames(article) : article.values(field));
  }

  /** Places that no other name stands for. */
  private static List<String> placeNames(NaiveArticle article) {
    return article.article().locations().stream()
        .map(Location::name)
        .filter(Vocabulary::isUnambiguous)
        .toList();
  }

  private <T> T anyOf(Function<NaiveArticle, List<T>> values) {
    List<T> some = values.apply(anyArticle());
    while (some.isEmpty()) {
      some = values.apply(anyArticle());
    }
    return pick(some);
  }

  private NaiveArticle anyArticle() {
    return pick(articles);
  }

  private List<String> words(int count) {
    List<String> text =
        anyOf(article -> List.of(article.text(Field.BODY), article.text(Field.TITLE))).folded();
    while (text.isEmpty()) {
      text = anyArticle().text(Field.TITLE).folded();
    }
    int start = random.nextInt(text.size());
    return text.subList(start, Math.min(start + count, text.size()));
  }

  private String anyWord() {
    return longWord(2);
  }

  /** A word of letters, at least so many. */
  private String longWord(int letters) {
    String word = words(1).getFirst();
    while (!word.matches("[a-z]{" + letters + ",}")) {
      word = words(1).getFirst();
    }
    return word.toLowerCase(Locale.ROOT);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
