package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;

import dev.dateline.article.DateOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random and hostile texts: none may be answered by anything but a tree or a syntax error. */
class QueryFuzzTest {
  private static final int SHORT_TEXTS = 1_000_000;
  private static final int LONG_TEXTS = 100;
  private static final int LONGEST = 100_000;
  private static final long SEED = 19_870_226;
  private static final Duration PLENTY = Duration.ofSeconds(10);

  private static final List<String> PIECES =
      List.of(
          "a",
          "lavrov",
          "2014",
          "03/04/2014",
          "7d",
          "AND",
          "OR",
          "NOT",
          "PREFER",
          "TO",
          "w/5",
          "pre/0",
          "near/99999999999",
          "title:",
          "date:",
          "mentions:",
          "person:",
          "in:",
          "url:",
          "id:",
          "foo:",
          "unknown",
          "\"",
          "\u201C",
          "\u00BB",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "*",
          "?",
          "~",
          "~2",
          "^",
          "^1.5",
          "^1e9",
          "/",
          "\\",
          "+",
          "-",
          "..",
          ",",
          ":",
          ";",
          ">",
          "<=",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\0",
          "\u3000",
          "\u00A0",
          "\u202E",
          "\uFEFF",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\u0301",
          "\u6771",
          "!",
          "&&",
          "||",
          "'");

  private static final QueryOptions LENIENT =
      QueryOptions.standard()
          .withClock(Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC));

  private final QueryParser all = new QueryParser(LENIENT);
  private final QueryParser any =
      new QueryParser(LENIENT.withAny(true).withDateOrder(DateOrder.MDY));
  private final QueryParser strict = new QueryParser(LENIENT.withStrict(true));

  @Test
  void shortTextsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < SHORT_TEXTS; i++) {
      check(i % 4 == 0 ? bytes(random, 12) : pieces(random, random.nextInt(9)), i % 32 == 0);
    }
  }

  @Test
  void longTextsAreReadOrRefused() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < LONG_TEXTS; i++) {
      int length = random.nextInt(LONGEST);
      check(i % 4 == 0 ? bytes(random, length) : pieces(random, length / 2), true);
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
        "\"a",
        "\"a\"",
        "NOT ",
        "-",
        "+a ",
        "a AND ",
        "a OR ",
        "a PREFER ",
        "a w/5 ",
        "w/5 ",
        "title:",
        "title:(",
        "date:[",
        "title:[a ",
        "title:[\"a ",
        "title:[a TO ",
        "title:\"",
        "title:/",
        "title:/a",
        "title:/\\/",
        "person:a,",
        "person:/a,",
        "id:(",
        "url:a(",
        "foo:",
        "\\",
        "\\\"",
        "a\\^",
        "^1",
        "a^1",
        "~",
        "a~",
        "\"a\"~1^1",
        ",",
        "*",
        "?",
        "a*",
        "date>",
        "date:2014..",
        "a:b:",
        "\0",
        "\uD83D",
        "a ",
        "a OR (",
        "NOT (",
        "a w/2 (b OR ",
        "a w/2 (b w/2 ",
        "((a)^2"
      })
  void theSamePieceOverAndOverIsReadInBoundedTime(String piece) {
    String text = piece.repeat(LONGEST);
    assertTimeout(PLENTY, () -> check(text, true));
    assertTimeout(PLENTY, () -> check(text.substring(0, QueryParser.MAX_LENGTH), true));
  }

  @Test
  void parenthesesInPairsAreReadInBoundedTime() {
    String text = "(".repeat(LONGEST / 4) + "a" + ")".repeat(LONGEST / 4);
    assertTimeout(PLENTY, () -> check(text, true));
    assertThat(all.parse(text).readAs()).isEqualTo("a");
  }

  /** Whatever is read is written in a way that strictly reads back as the same. */
  private void check(String text, boolean thoroughly) {
    ParsedQuery parsed = all.parse(text);
    if (thoroughly) {
      assertReadsBack(parsed.query(), text);
      assertReadsBack(any.parse(text).query(), text);
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
      if (e.offset() < 0 || e.offset() > text.length()) {
        fail("a fault outside the text: " + e.offset() + " in " + text);
      }
      return true;
    }
  }

  private void assertReadsBack(Query query, String text) {
    String printed = QueryPrinter.print(query);
    if (printed.length() <= QueryParser.MAX_LENGTH) {
      assertThat(strict.parse(printed).query()).as(text).isEqualTo(query);
    }
  }

  private static String pieces(SplittableRandom random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String bytes(SplittableRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
