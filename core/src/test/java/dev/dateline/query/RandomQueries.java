package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Missing;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Prefer;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random trees of the kind that {@link QueryPrinter} says it can write; from a seed. */
final class RandomQueries {
  private static final List<Field> TEXT_FIELDS = ofKind(Field.Kind.TEXT);
  private static final List<Field> NAME_FIELDS = ofKind(Field.Kind.NAME);
  private static final List<Field> DATE_FIELDS = ofKind(Field.Kind.DATE);
  private static final List<Field> LIST_KEYWORD_FIELDS = List.of(Field.IN, Field.LANG);
  private static final List<Field> VERBATIM_FIELDS = List.of(Field.URL, Field.ID);

  /** Words that are awkward in one way or another, beside plain ones. */
  private static final List<String> WORDS =
      List.of(
          "lavrov",
          "Pakistan",
          "peace",
          "AND",
          "OR",
          "NOT",
          "PREFER",
          "&&",
          "||",
          "and",
          "w/5",
          "PRE/12",
          "near/3",
          "w/o",
          "AC/DC",
          "10/2019",
          "a/b",
          "/a/",
          "12:30",
          "foo:bar",
          "http://example.org/a?b=c&d=(e)",
          "person:lavrov",
          "date>=2014",
          "+49",
          "-5",
          "--x",
          "C++",
          "R&D",
          "50%",
          "#tag",
          "@user",
          "don't",
          "U.S.",
          "e-mail",
          "Yahoo!",
          "what?",
          "a*b",
          "~5",
          "word~2",
          "x^2",
          "a,b",
          "a,",
          "b;",
          "c:",
          "d.",
          "e!",
          "[a",
          "b]",
          "{c",
          ">5",
          "<6",
          ">=7",
          "a..b",
          "..",
          "-",
          "+",
          "*",
          "?",
          "\\",
          "a\\",
          "\\b",
          "\"",
          "a\"b",
          "\u201Cx\u201D",
          "(",
          ")",
          "a(b)",
          "TO",
          "unknown",
          "\u0441\u0435\u0440\u0433\u0435\u0439",
          "\u6771\u4EAC",
          "caf\u00E9",
          "\uD83D\uDE00",
          "\uD83D",
          "2014",
          "2014-03-05",
          "today",
          "text",
          "text:",
          "title:",
          "~",
          "^",
          ",",
          ";",
          ".",
          "!",
          "/",
          "//",
          "a~",
          "a^",
          "\\*");

  private static final List<String> PATTERNS =
      List.of(
          "wom?n",
          "terror*",
          "*stan",
          "a*b?c",
          "*a",
          "?a",
          "-a*",
          "+a*",
          "a:b*",
          "title:a*",
          "a\\**",
          "\\\\a*",
          "a,*",
          "a*,",
          "AND*",
          "x~*",
          "x^*2",
          "(a*)",
          "\"a*",
          "[a*",
          "/a*/",
          "<a*",
          "a*:",
          "?=",
          "*=",
          "*,",
          ":a*",
          "\uD83D\uDE00*",
          "date>a*");

  private static final List<String> EXPRESSIONS =
      List.of(
          "colou?r", "[a-z]+", "a|b", "(a|b)c", "a\\/b", "\\\\", "\\.", "\"", "a^b~1", "x,y", "*");

  private final SplittableRandom random;

  RandomQueries(long seed) {
    random = new SplittableRandom(seed);
  }

  Query next() {
    return query(random.nextInt(5));
  }

  private Query query(int depth) {
    return depth == 0
        ? leaf()
        : switch (random.nextInt(8)) {
          case 0 -> together(depth, true);
          case 1 -> together(depth, false);
          case 2 -> Trees.not(query(depth - 1));
          case 3 -> new Prefer(query(depth - 1), query(depth - 1));
          case 4 -> new Boost(query(depth - 1), factor());
          case 5 -> near(depth, pick(TEXT_FIELDS));
          default -> leaf();
        };
  }

  private Query together(int depth, boolean all) {
    List<Query> parts = several(() -> query(depth - 1));
    return (all ? Trees.and(parts) : Trees.or(parts)).orElseThrow();
  }

  private List<Query> several(Supplier<Query> part) {
    return Stream.generate(part).limit(random.nextInt(2, 4)).toList();
  }

  private float factor() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1, QueryParser.MAX_BOOST + 1);
      case 1 -> random.nextInt(1, 100) / 10f;
      case 2 -> Float.MIN_VALUE * random.nextInt(1, 1_000);
      default -> (float) random.nextDouble(0.001, 1);
    };
  }

  private Query near(int depth, Field field) {
    return new Near(
        operand(depth - 1, field),
        operand(depth - 1, field),
        random.nextInt(1, QueryParser.MAX_DISTANCE + 1),
        random.nextBoolean());
  }

  private Query operand(int depth, Field field) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> phrase(field);
      case 1 -> new Wildcard(field, pick(PATTERNS));
      case 2, 3 -> new Word(field, word());
      case 4 -> Trees.or(several(() -> operand(depth - 1, field))).orElseThrow();
      default -> near(depth, field);
    };
  }

  private Query leaf() {
    return switch (random.nextInt(14)) {
      case 0 -> random.nextBoolean() ? new Everything() : new Query.Nothing();
      case 1 -> phrase(pick(random.nextBoolean() ? TEXT_FIELDS : NAME_FIELDS));
      case 2 -> new Wildcard(wordField(), pick(PATTERNS));
      case 3 -> new Wildcard(pick(VERBATIM_FIELDS), pick(PATTERNS).replace("?", "\\?") + "*");
      case 4 -> new Fuzzy(fuzzyField(), word(), random.nextInt(1, 3));
      case 5 -> new Regex(regexField(), pick(EXPRESSIONS));
      case 6 -> wordRange();
      case 7 -> dateRange();
      case 8 -> missing();
      case 9 -> new Word(pick(VERBATIM_FIELDS), keyword());
      case 10 -> new Word(pick(LIST_KEYWORD_FIELDS), keyword());
      default -> new Word(wordField(), word());
    };
  }

  private Field wordField() {
    return random.nextInt(3) > 0
        ? Field.TEXT
        : pick(random.nextBoolean() ? TEXT_FIELDS : NAME_FIELDS);
  }

  private Field fuzzyField() {
    return random.nextInt(8) == 0 ? pick(LIST_KEYWORD_FIELDS) : wordField();
  }

  private Field regexField() {
    Field field = pick(Field.values());
    return field.kind() == Field.Kind.DATE ? Field.TEXT : field;
  }

  private String word() {
    return random.nextInt(4) == 0 ? pick(WORDS) + pick(WORDS) : pick(WORDS);
  }

  private String keyword() {
    return random.nextInt(3) == 0 ? pick(WORDS) + " " + pick(WORDS) : word();
  }

  private Query phrase(Field field) {
    String words =
        Stream.generate(() -> pick(WORDS))
            .limit(random.nextInt(4))
            .collect(Collectors.joining(" "));
    int slop = random.nextInt(3) == 0 ? random.nextInt(QueryParser.MAX_DISTANCE + 1) : 0;
    return new Phrase(field, ("peace " + words).strip(), slop);
  }

  private Query wordRange() {
    Field field =
        pick(
            random.nextBoolean()
                ? NAME_FIELDS
                : random.nextBoolean() ? TEXT_FIELDS : LIST_KEYWORD_FIELDS);
    Optional<String> from = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(keyword());
    Optional<String> to =
        from.isPresent() && random.nextInt(3) == 0 ? Optional.empty() : Optional.of(keyword());
    return new WordRange(field, from, random.nextBoolean(), to, random.nextBoolean());
  }

  private Query dateRange() {
    LocalDate from = day();
    LocalDate to = from.plusDays(random.nextInt(800));
    return switch (random.nextInt(5)) {
      case 0 -> new DateRange(pick(DATE_FIELDS), Optional.of(from), Optional.empty());
      case 1 -> new DateRange(pick(DATE_FIELDS), Optional.empty(), Optional.of(to));
      case 2 -> new DateRange(pick(DATE_FIELDS), Optional.of(from), Optional.of(from));
      case 3 -> month(from);
      default -> new DateRange(pick(DATE_FIELDS), Optional.of(from), Optional.of(to));
    };
  }

  private Query month(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    LocalDate last = random.nextBoolean() ? first.plusMonths(1) : first.plusYears(1);
    return new DateRange(pick(DATE_FIELDS), Optional.of(first), Optional.of(last.minusDays(1)));
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(
        random.nextLong(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9997, 1, 1).toEpochDay()));
  }

  private Query missing() {
    Query missing = new Missing(pick(Arrays.copyOfRange(Field.values(), 1, Field.values().length)));
    return random.nextBoolean() ? missing : Trees.not(missing);
  }

  private static List<Field> ofKind(Field.Kind kind) {
    return Arrays.stream(Field.values()).filter(field -> field.kind() == kind).toList();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T pick(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
