package dev.dateline.query;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random and hostile texts in Lucene's syntax: none is answered but by a tree or a fault. */
class LuceneSyntaxFuzzTest {
  private static final int SHORT_TEXTS = 100_000;
  private static final int LONG_TEXTS = 50;
  private static final int LONGEST = 100_000;
  private static final long SEED = 21_578;
  private static final Duration PLENTY = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "oil",
          "gas",
          "a",
          "2014-03",
          "2021-04-06T12:00:00Z",
          "20210401",
          "NOW",
          "NOW-7DAYS/DAY",
          "now/w",
          "now+99999y",
          "9999-12-31||/y",
          "03/04/2014",
          "\"peace process\"",
          "\"a \u201Cb\u201D\"",
          "(oil gas coal)",
          "title:",
          "date:",
          "mentions:",
          "person:",
          "in:",
          "url:",
          "id:",
          "lang:",
          "foo:",
          "_exists_:",
          "*:*",
          "date>=",
          "title<",
          "foo>",
          "text:",
          "AND",
          "OR",
          "NOT",
          "&&",
          "||",
          "!",
          "TO",
          "[a TO b]",
          "{* TO b}",
          "[2014 TO 2015}",
          "[\"\" TO \" \"]",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          "\"",
          "/",
          "/colou?r/",
          "/\\/",
          "/a b/",
          "//",
          "\\",
          "\\*",
          "\\ ",
          "\\u0041",
          "\\u",
          "*",
          "?",
          "te?t",
          "oil*",
          "~",
          "~2",
          "~0.7",
          "~1.5",
          "^",
          "^2",
          "^0",
          "@",
          "@2",
          "@99999999999",
          "1",
          "+",
          "-",
          "fn:",
          "fn:ordered(a b)",
          "fn:maxgaps(3 ",
          "fn:unordered(",
          "fn:or(",
          "fn:phrase(",
          "fn:wildcard(o*)",
          "fn:before(a b)",
          "fn:maxgaps(0 fn:ordered(a b \"c d\"))",
          ":",
          "=",
          ",",
          ".",
          " ",
          " ",
          " ",
          "\t",
          "\u3000",
          "\u00A0",
          "\0",
          "\uFEFF",
          "\uD83D",
          "\u201C",
          "\u6771",
          "\uD83D\uDE00",
          "--");

  private static final QueryOptions LENIENT =
      QueryOptions.standard()
          .withSyntax(Syntax.LUCENE)
          .withClock(Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC));

  private final QueryParser lenient = new QueryParser(LENIENT);
  private final QueryParser strict = new QueryParser(LENIENT.withStrict(true));
  private final QueryParser printed =
      new QueryParser(LENIENT.withSyntax(Syntax.DATELINE).withStrict(true));

  @Test
  void shortTextsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < SHORT_TEXTS; i++) {
      check(pieces(random, random.nextInt(9), i % 2 == 0));
    }
  }

  @Test
  void longTextsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < LONG_TEXTS; i++) {
      check(pieces(random, random.nextInt(LONGEST / 4), i % 2 == 0));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "()",
        "((a",
        "a)",
        "\"",
        "\"a\" ",
        "NOT ",
        "-",
        "+a ",
        "a AND ",
        "a OR ",
        "a ",
        "title:",
        "title:(",
        "[",
        "[a TO b] ",
        "/",
        "/a/ ",
        "\\",
        "~",
        "a~ ",
        "^1",
        "(a)^2 ",
        "@",
        "(a b)@2 ",
        "((a b c)@2 ",
        "fn:",
        "fn:or(",
        "fn:ordered(a ",
        "fn:maxgaps(1 ",
        "*",
        "?",
        "*:* ",
        "foo:a ",
        "date:NOW ",
        "date>=",
        "!",
        "&&",
        "\u201C",
        "\0"
      })
  void theSamePieceOverAndOverIsReadInBoundedTime(String piece) {
    String text = piece.repeat(LONGEST / piece.length());
    assertTimeout(PLENTY, () -> check(text));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 50, 51, 100, 10_000})
  void nestingIsReadToSomeDepth(int depth) {
    check("(+a ".repeat(depth) + ")".repeat(depth));
    check("(+a -(b ".repeat(depth / 2) + "))".repeat(depth / 2));
    check("(+a b ".repeat(depth) + ")@1".repeat(depth));
    check("(+a b ".repeat(depth) + ")^2".repeat(depth));
    check("(a b ".repeat(depth) + ")@2".repeat(depth));
    check("fn:or(a ".repeat(depth) + ")".repeat(depth));
  }

  @Test
  void dateMathOfAnyLengthIsReadOrRefused() {
    check("date:\"NOW" + "+1DAY".repeat(10_000) + "\"");
    check("date:[now" + "/d+1d".repeat(10_000) + " TO *]");
  }

  /**
   * Whatever is read can be written in our own language; what is refused strictly has a warning.
   */
  private void check(String text) {
    ParsedQuery parsed = lenient.parse(text);
    String written = parsed.readAs();
    if (written.length() <= QueryParser.MAX_LENGTH
        && !printed.parse(written).query().equals(parsed.query())) {
      fail(text + " gives " + parsed.query() + ", written " + written);
    }
    if (isRefused(text) && parsed.warnings().isEmpty()) {
      fail("refused, but read without a warning: " + text);
    }
  }

  private boolean isRefused(String text) {
    try {
      strict.parse(text);
      return false;
    } catch (QuerySyntaxException e) {
      if (e.offset() < 0 || e.offset() > text.length() || !e.query().equals(text)) {
        fail("a fault outside the text: " + e.offset() + " in " + text);
      }
      return true;
    }
  }

  private static String pieces(SplittableRandom random, int count, boolean spaced) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size()))).append(spaced ? " " : "");
    }
    return text.toString();
  }
}
