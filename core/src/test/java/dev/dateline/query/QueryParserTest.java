package dev.dateline.query;

import static dev.dateline.article.Field.BODY;
import static dev.dateline.article.Field.DATE;
import static dev.dateline.article.Field.ID;
import static dev.dateline.article.Field.IN;
import static dev.dateline.article.Field.MENTIONS;
import static dev.dateline.article.Field.OUTLET;
import static dev.dateline.article.Field.PERSON;
import static dev.dateline.article.Field.TEXT;
import static dev.dateline.article.Field.TITLE;
import static dev.dateline.article.Field.URL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
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
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static final Clock WEDNESDAY =
      Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC);
  private static final QueryOptions STRICT =
      QueryOptions.standard().withStrict(true).withClock(WEDNESDAY);

  @Test
  void wordsAreAllNeeded() {
    assertThat(parse("peace  talks")).isEqualTo(and(word("peace"), word("talks")));
  }

  @Test
  void wordsAreAlternativesWhenAnySuffices() {
    assertThat(parseAny("peace talks")).isEqualTo(or(word("peace"), word("talks")));
  }

  @Test
  void aBlankQueryAsksForEverything() {
    assertThat(parse("")).isEqualTo(new Everything());
    assertThat(parse(" \t\u00A0\u3000")).isEqualTo(new Everything());
    assertThat(parse("*")).isEqualTo(new Everything());
    assertThat(parse("*:*")).isEqualTo(new Everything());
  }

  @Test
  void quotedWordsAreAPhrase() {
    assertThat(parse("\"peace\tprocess \"")).isEqualTo(new Phrase(TEXT, "peace process", 0));
    assertThat(parse("\"peace process\"~5")).isEqualTo(new Phrase(TEXT, "peace process", 5));
    assertThat(parse("person:\"Sergei Lavrov\"")).isEqualTo(new Phrase(PERSON, "Sergei Lavrov", 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201Cpeace process\u201D",
        "\u201Epeace process\u201C",
        "\u00ABpeace process\u00BB",
        "\uFF02peace\u3000process\uFF02"
      })
  void quotesOfEveryKindAreEqual(String query) {
    assertThat(parse(query)).isEqualTo(new Phrase(TEXT, "peace process", 0));
  }

  @Test
  void starsAndQuestionMarksMakePatterns() {
    assertThat(parse("wom?n")).isEqualTo(new Wildcard(TEXT, "wom?n"));
    assertThat(parse("title:terror*")).isEqualTo(new Wildcard(TITLE, "terror*"));
    assertThat(parse("a\\**")).isEqualTo(new Wildcard(TEXT, "a\\**"));
    assertThat(parse("lavro?")).isEqualTo(new Wildcard(TEXT, "lavro?"));
  }

  @Test
  void aTildeAllowsForEditsTwoUnlessSaid() {
    assertThat(parse("lavrov~1")).isEqualTo(new Fuzzy(TEXT, "lavrov", 1));
    assertThat(parse("lavrov~")).isEqualTo(new Fuzzy(TEXT, "lavrov", 2));
    assertThat(parse("lavrov~0")).isEqualTo(word("lavrov"));
  }

  @Test
  void aCaretBoosts() {
    assertThat(parse("peace^2")).isEqualTo(new Boost(word("peace"), 2));
    assertThat(parse("lavrov~1^0.5")).isEqualTo(new Boost(new Fuzzy(TEXT, "lavrov", 1), 0.5f));
    assertThat(parse("(a b)^3")).isEqualTo(new Boost(and(word("a"), word("b")), 3));
    assertThat(parse("\"a b\"~2^3")).isEqualTo(new Boost(new Phrase(TEXT, "a b", 2), 3));
  }

  @Test
  void slashesMakeAnExpressionOnlyBehindAField() {
    assertThat(parse("title:/colou?r|(gr[ae]y)/")).isEqualTo(new Regex(TITLE, "colou?r|(gr[ae]y)"));
    assertThat(parse("/colour/")).isEqualTo(word("/colour/"));
    assertThat(parse("text:/a\\/b/^2")).isEqualTo(new Boost(new Regex(TEXT, "a\\/b"), 2));
  }

  @Test
  void bracketsIncludeOrExcludeTheirEnds() {
    assertThat(parse("outlet:[a TO m}"))
        .isEqualTo(new WordRange(OUTLET, Optional.of("a"), true, Optional.of("m"), false));
    assertThat(parse("outlet:{\"The A\" to *]"))
        .isEqualTo(new WordRange(OUTLET, Optional.of("The A"), false, Optional.empty(), true));
    assertThat(parse("outlet:<m"))
        .isEqualTo(new WordRange(OUTLET, Optional.empty(), true, Optional.of("m"), false));
  }

  @Test
  void aFieldNamesWhereToLook() {
    assertThat(parse("person:lavrov")).isEqualTo(new Word(PERSON, "lavrov"));
    assertThat(parse("Persons: lavrov")).isEqualTo(new Word(PERSON, "lavrov"));
    assertThat(parse("in:PK")).isEqualTo(new Word(IN, "PK"));
    assertThat(parse("title:(peace body:war)"))
        .isEqualTo(and(new Word(TITLE, "peace"), new Word(BODY, "war")));
    assertThat(parse("person:unknown")).isEqualTo(new Word(PERSON, "unknown"));
  }

  @Test
  void anAddressOrAnIdIsTakenAsTyped() {
    assertThat(parse("(url:http://example.org/a?b=(c)&d=~e,f)"))
        .isEqualTo(new Word(URL, "http://example.org/a?b=(c)&d=~e,f"));
    assertThat(parse("id:<a.1^2@example.org>")).isEqualTo(new Word(ID, "<a.1^2@example.org>"));
    assertThat(parse("id:\"news.zip!/two words.txt\""))
        .isEqualTo(new Word(ID, "news.zip!/two words.txt"));
    assertThat(parse("url:http://example.org/*?page=2"))
        .isEqualTo(new Wildcard(URL, "http://example.org/*\\?page=2"));
  }

  @Test
  void datesAreCalendarDays() {
    assertThat(parse("date:2020-02"))
        .isEqualTo(DateRange.of(DATE, DateSpan.parse("2020-02-01..2020-02-29").orElseThrow()));
    assertThat(parse("mentions:yesterday"))
        .isEqualTo(DateRange.of(MENTIONS, DateSpan.parse("2021-04-13").orElseThrow()));
    assertThat(parse("date:unknown")).isEqualTo(new Missing(DATE));
    assertThat(parse("date:*")).isEqualTo(new Not(new Missing(DATE)));
    assertThat(parse("NOT date:*")).isEqualTo(new Missing(DATE));
    assertThat(parse("2014")).isEqualTo(word("2014"));
  }

  @Test
  void theOrderOfDayAndMonthCanBeSet() {
    QueryOptions options = STRICT.withDateOrder(DateOrder.DMY);
    assertThat(new QueryParser(options).parse("date:03/04/2014").readAs())
        .isEqualTo("date:2014-04-03");
  }

  @Test
  void notTurnsAround() {
    assertThat(parse("NOT a")).isEqualTo(new Not(word("a")));
    assertThat(parse("-a")).isEqualTo(new Not(word("a")));
    assertThat(parse("NOT -a")).isEqualTo(word("a"));
    assertThat(parse("NOT *")).isEqualTo(new Nothing());
  }

  @Test
  void nearIsTighterThanNotAndNotThanAndAndAndThanOrAndOrThanPrefer() {
    assertThat(parse("a OR NOT b w/5 c AND d PREFER e"))
        .isEqualTo(
            new Prefer(
                or(word("a"), and(new Not(new Near(word("b"), word("c"), 5, false)), word("d"))),
                word("e")));
  }

  @Test
  void pairsReadFromTheLeft() {
    assertThat(parse("a pre/2 b NEAR/3 c"))
        .isEqualTo(new Near(new Near(word("a"), word("b"), 2, true), word("c"), 3, false));
  }

  @Test
  void partsOfTheSameKindAreOne() {
    assertThat(parse("(a b) AND (c d)")).isEqualTo(and(word("a"), word("b"), word("c"), word("d")));
    assertThat(parse("a OR (b OR c)")).isEqualTo(or(word("a"), word("b"), word("c")));
  }

  @Test
  void aWarningSaysWhereItIsInTheText() {
    ParsedQuery parsed =
        new QueryParser(QueryOptions.standard()).parse("\uD83D\uDE00 preson:lavrov \"x");
    assertThat(parsed.warnings()).extracting(ParsedQuery.Warning::offset).containsExactly(3, 17);
    assertThat(parsed.text()).isEqualTo("\uD83D\uDE00 preson:lavrov \"x");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      textBlock =
          """
          # Words as they come in news
          Company a/b AC/DC 10/2019         => Company a/b AC/DC 10/2019
          R&D C++ e-mail U.S. don't         => R&D C++ e-mail U.S. don't
          Pakistan: Lavrov visits           => Pakistan Lavrov visits
          Moscow, Geneva; Kabul:            => Moscow Geneva Kabul
          Russia - Pakistan ... & talks     => Russia Pakistan talks
          at 12:30 or std::list             => at 12:30 or std::list
          see http://example.org/a?b=1      => see http://example.org/a?b=1
          [sic] {x} >5 <6 =7                => [sic] {x} >5 <6 =7
          and or not prefer to              => and or not prefer to
          minister(s)                       => minister s
          C'est l'été à Москва 東京          => C'est l'été à Москва 東京
          terror*, bomb*. (wom?n!)          => terror* bomb* wom?n
          a ^ b ~ c \\                      => a b c
          w/o w/e n/5                       => w/o w/e n/5
          # Operators
          a AND b AND c                     => a b c
          a && b || c                       => a AND b OR c
          a b OR c d                        => a AND b OR c AND d
          a NOT b                           => a NOT b
          a -b +c                           => a NOT b c
          a OR NOT b                        => a OR NOT b
          NOT (a b)                         => NOT (a b)
          (a OR b) c                        => (a OR b) c
          ((a))                             => a
          a PREFER b c                      => a PREFER b c
          a PREFER (b PREFER c)             => a PREFER (b PREFER c)
          --a - +-b                         => \\--a \\+-b
          # Proximity
          a W/5 b                           => a w/5 b
          a near/5 b c                      => a w/5 b AND c
          "peace talks" pre/3 (a OR b*)     => "peace talks" pre/3 (a OR b*)
          a w/5 (b w/3 c)                   => a w/5 (b w/3 c)
          title:(a w/5 b)                   => title:a w/5 title:b
          (a w/5 b)^2                       => (a w/5 b)^2
          text:/a+/ w/2 b~1                 => text:/a+/ w/2 b~1
          # Fields
          by:Smith place:Geneva             => author:Smith location:Geneva
          in:PK,IN                          => in:PK OR in:IN
          person:"Sergei Lavrov",Putin      => person:"Sergei Lavrov" OR person:Putin
          person:lavrov, moscow             => person:lavrov moscow
          in:(PK OR IN)                     => in:PK OR in:IN
          title:foo:bar                     => title:foo:bar
          title:AND                         => title:AND
          outlet:*                          => outlet:*
          NOT outlet:*                      => NOT outlet:*
          outlet:[* TO *]                   => outlet:*
          lang:??                           => lang:??
          url:*                             => url:*
          # Dates
          date:2014-03..2014-05             => date:2014-03-01..2014-05-31
          date:2014-03-01..2014-03-31       => date:2014-03
          date:..2014                       => date:<=2014-12-31
          date:2014..                       => date:>=2014-01-01
          date:>=2014 date:<2015            => date:>=2014-01-01 date:<=2014-12-31
          date: > 2014                      => date:>=2015-01-01
          date>=2014                        => date:>=2014-01-01
          date:[2014 TO 2015-06}            => date:2014-01-01..2015-05-31
          date:{2014 TO *]                  => date:>=2015-01-01
          date:2014,2016                    => date:2014 OR date:2016
          date:(>=2014 <2016)               => date:>=2014-01-01 date:<=2015-12-31
          date:7d                           => date:2021-04-08..2021-04-14
          date:"last-month"                 => date:2021-03
          date:today^2                      => date:2021-04-14^2
          # Escapes
          \\AND foo\\:bar \\-x              => \\AND foo\\:bar \\-x
          \\l\\avrov                        => lavrov
          what\\?                           => what\\?
          "a \\"b\\" \\\\c"                 => "a \\"b\\" \\\\c"
          \\w/5                             => \\w/5
          \\(a\\)                           => \\(a\\)
          \\-                               => \\-
          """)
  void isReadAs(String query, String readAs) {
    assertThat(new QueryParser(STRICT).parse(query).readAs()).isEqualTo(readAs);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " => ",
      textBlock =
          """
          a b                    => a OR b
          a "b c" (d AND e)      => a OR "b c" OR d AND e
          a b AND c              => a OR b AND c
          +a b c                 => a PREFER b OR c
          +a +b                  => a b
          +a -b c                => a NOT b PREFER c
          a b -c                 => (a OR b) NOT c
          a b NOT c              => (a OR b) NOT c
          -a -b                  => NOT a NOT b
          a OR NOT b             => a OR NOT b
          a b date:2014          => (a OR b) date:2014
          person:x title:y       => person:x title:y
          +a b date:2014         => a date:2014 PREFER b
          title:(a b)            => title:a OR title:b
          (a b) w/5 c            => (a OR b) w/5 c
          +a AND b c             => a b PREFER c
          +a b OR c              => (a PREFER b) OR c
          """)
  void isReadAsWhenAnyWordSuffices(String query, String readAs) {
    assertThat(QueryPrinter.print(parseAny(query))).isEqualTo(readAs);
  }

  @Test
  void aQuestionMarkEndsAQuestionButOtherwiseIsAWildcard() {
    QueryParser lenient = new QueryParser(QueryOptions.standard());
    assertThat(lenient.parse("who met Lavrov?").readAs()).isEqualTo("who met Lavrov");
    assertThat(lenient.parse("who met Lavrov?").warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                14, "? at the end of a question is punctuation: it stands for no character"));
    assertThat(lenient.parse("minister lavro?").readAs()).isEqualTo("minister lavro?");
    assertThat(lenient.parse("who AND met lavro?").readAs()).isEqualTo("who met lavro?");
    assertThat(parse("who met Lavrov?"))
        .isEqualTo(and(word("who"), word("met"), new Wildcard(TEXT, "Lavrov?")));
  }

  private static Query parse(String text) {
    return new QueryParser(STRICT).parse(text).query();
  }

  private static Query parseAny(String text) {
    return new QueryParser(STRICT.withAny(true)).parse(text).query();
  }

  private static Query word(String text) {
    return new Word(TEXT, text);
  }

  private static Query and(Query... parts) {
    return new And(List.of(parts));
  }

  private static Query or(Query... parts) {
    return new Or(List.of(parts));
  }
}
