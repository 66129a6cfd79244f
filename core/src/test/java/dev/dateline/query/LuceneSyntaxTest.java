package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts in Lucene's syntax are read as. Today is Wednesday, 14 April 2021, noon. */
class LuceneSyntaxTest {
  private static final QueryOptions OPTIONS =
      QueryOptions.standard()
          .withSyntax(Syntax.LUCENE)
          .withClock(Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          oil gas                      | oil OR gas
          oil AND gas                  | oil gas
          oil AND gas coal             | oil gas PREFER coal
          +oil gas -coal               | oil NOT coal PREFER gas
          (+oil gas) (coal -wood)      | (oil PREFER gas) OR coal AND NOT wood
          oil gas -coal -wood          | (oil OR gas) NOT coal NOT wood
          NOT oil                      | NOT oil
          ! oil                        | NOT oil
          (-oil)                       | NOT oil
          +oil                         | oil
          (oil)^2 gas^0.5              | oil^2 OR gas^0.5
          *:*                          | *
          *                            | *
          *:oil                        | oil
          text:*                       | *
          """)
  void wordsAreAlternativesUnlessOneIsNeeded(String query, String readAs) {
    assertThat(read(query)).isEqualTo(readAs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title:oil                    | title:oil
          HEADLINE:oil                 | title:oil
          title=oil                    | title:oil
          title:(oil gas)              | title:oil OR title:gas
          title:(oil body:gas)         | title:oil OR body:gas
          "oil price"                  | "oil price"
          “oil price”                  | "oil price"
          "oil price"~3                | "oil price"~3
          outlet:"Daily Ledger"        | outlet:"Daily Ledger"
          outlet:daily\\ ledger        | outlet:"daily ledger"
          lang:en in:PK                | lang:en OR in:PK
          url:"https://a.org/b?c=(d)"  | url:"https://a.org/b?c=(d)"
          url:https\\:\\/\\/a.org*     | url:https://a.org*
          te?t *oil o*l                | te?t OR *oil OR o*l
          te\\?t oil\\*                | te\\?t OR oil\\*
          \\u006fil                    | oil
          e\\-mail e-mail              | e-mail OR e-mail
          oil, gas.                    | oil OR gas.
          roam~ roam~1 roam~0          | roam~2 OR roam~1 OR roam
          roam~0.9 roam~0.7 roam~0.1   | roam OR roam~1 OR roam~2
          /[mb]oat/ title:/a\\/b/      | text:/[mb]oat/ OR title:/a\\/b/
          [a TO b} outlet:{* TO "b c"] | text:[a TO b} OR outlet:{* TO "b c"]
          title<b title>=c             | title:[* TO b} OR title:[c TO *]
          title:[* TO *] mentions:*    | title:* OR mentions:*
          _exists_:person              | person:*
          _exists_:"person"            | person:*
          """)
  void leavesMeanTheSameAsInOurOwnLanguage(String query, String readAs) {
    assertThat(read(query)).isEqualTo(readAs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          date:2014                                  ; date:2014
          date:20140305                              ; date:2014-03-05
          published:"5/31/2014"                      ; date:2014-05-31
          date:last-week                             ; date:2021-04-05..2021-04-11
          date:[2014 TO 2015-02]                     ; date:2014-01-01..2015-02-28
          date:{2014 TO 2016}                        ; date:2015
          date:[* TO 2014}                           ; date:<=2013-12-31
          date>2014                                  ; date:>=2015-01-01
          date:>2014                                 ; date:>=2015-01-01
          mentions:<=2014-02                         ; mentions:<=2014-02-28
          date:NOW                                   ; date:2021-04-14
          date:NOW-1MONTH                            ; date:2021-03-14
          date:"NOW/YEAR"                            ; date:2021-01-01
          date:"now/y"                               ; date:2021
          date:"now-1w/w"                            ; date:2021-04-05..2021-04-11
          date:"2021-03-31||+1M"                     ; date:2021-04-30
          date:"2021-02-28T23:30:00Z+1HOUR"          ; date:2021-03-01
          date:"2021-02-28T23:30:00-05:00"           ; date:2021-02-28
          date:[NOW-7DAYS/DAY TO NOW]                ; date:2021-04-07..2021-04-14
          date:[NOW/DAY TO NOW/DAY+1DAY}             ; date:2021-04-14
          date:{NOW-1DAY TO NOW}                     ; date:2021-04-13..2021-04-14
          date:[now-1M/M TO now-1M/M]                ; date:2021-03
          date:{now-1M/M TO *}                       ; date:>=2021-04-01
          date:[* TO now/M}                          ; date:<=2021-03-31
          date:[2021-04-01T00:00:00Z TO 2021-04-03T00:00:00Z} ; date:2021-04-01..2021-04-02
          date:[2021-04-01T00:00:00Z TO 2021-04-03T00:00:01Z} ; date:2021-04-01..2021-04-03
          date:{2021-03-31T23:59:59.999Z TO 2021-04-03T23:59:59Z] ; date:2021-04-01..2021-04-03
          date:{2021-03-31T23:59:58Z TO "2021-04-03 12:00"] ; date:2021-03-31..2021-04-03
          """)
  void datesKeepTheirDays(String query, String readAs) {
    assertThat(read(query)).isEqualTo(readAs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          (a b c)@1                                  | a OR b OR c
          (a b c)@2                                  | a AND b OR a AND c OR b AND c
          (a b c)@3                                  | a b c
          (a b)@3                                    | NOT *
          (a b)@0                                    | a OR b
          (+a b c -d)@1                              | a (b OR c) NOT d
          (+a b)@0                                   | a PREFER b
          (a b)^3@2                                  | (a b)^3
          title:(a b)@2                              | title:a title:b
          fn:maxgaps(0 fn:ordered(a b))              | a pre/1 b
          fn:maxgaps(4 fn:unordered(a "b c"))        | a w/5 "b c"
          fn:maxgaps(4 fn:unorderedNoOverlaps(a b))  | a w/5 b
          title:fn:maxgaps(1 fn:ordered(a b))        | title:a pre/2 title:b
          fn:maxgaps(0 fn:ordered(a b c))            | a pre/1 b pre/1 c
          fn:maxgaps(2 fn:or(fn:ordered(a b) c))     | a pre/3 b OR c
          fn:maxgaps(2 fn:phrase(a b))               | "a b"
          fn:phrase(a fn:or(b c))                    | a pre/1 (b OR c)
          fn:maxgaps(1 fn:ordered(fn:wildcard(a*) b)) | a* pre/2 b
          fn:or(a b) OR fn:or(c d) OR e^2            | a OR b OR c OR d OR e^2
          """)
  void choicesAndFunctionsAreSpelledOut(String query, String readAs) {
    assertThat(read(query)).isEqualTo(readAs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          oil)                  | 3  | no parenthesis is open here
          (oil (gas)            | 0  | a closing parenthesis is missing
          oil ()                | 4  | there is no word between the parentheses
          (oil AND)             | 5  | "AND" needs something behind it
          oil AND               | 4  | "AND" needs something behind it
          OR oil                | 0  | OR needs something on both sides
          oil title:            | 9  | ":" needs something behind it
          oil "gas coal         | 4  | a closing quote is missing
          oil a/b               | 5  | a closing slash is missing; a slash that is meant as such is written \\/
          oil \\                | 4  | a backslash takes the next character for what it is, but none follows
          oil \\u00zz           | 4  | a backslash before u needs four hexadecimal digits
          oil title:[a TO       | 10 | a range is not complete; [a TO b] was expected
          oil [a b]             | 4  | a range is not complete; [a TO b] was expected
          me@example.org        | 2  | "@" was not expected here
          oil~1.5               | 4  | ~1 or ~2 was expected
          oil~3                 | 3  | ~1 or ~2 was expected
          "a b"~2.5             | 6  | a whole number below 2,147,483,648 was expected
          gas "a b"~2000        | 9  | words may be 1000 apart
          oil gas^0             | 7  | a boost lies above 0 and is at most 1000
          oil preson:x          | 4  | there is no field "preson"; perhaps person was meant
          oil date:2014-13      | 9  | "2014-13" is no date; months run from 1 to 12
          oil date:[b TO 2014]  | 10 | "b" is no date; write such as 2014, 2014-03, 2014-03-05, 2014-03..2014-05, yesterday, 7d or last-month
          x url:[a TO b]        | 7  | there are no ranges of url
          x title:/a b/         | 8  | a regular expression has no white space, and a backslash before each slash
          x //                  | 2  | a regular expression has no white space, and a backslash before each slash
          x a\\ b*              | 2  | a word with * or ? cannot have white space
          x fn:before(a b)      | 2  | fn:before is not known here; known are fn:ordered, fn:unordered, fn:unorderedNoOverlaps, fn:maxgaps, fn:phrase, fn:or and fn:wildcard
          x fn:ordered(a b c)   | 2  | two words or phrases can be near each other, not more
          person:fn:or(a b)     | 7  | functions look in text, title and body only
          x ""                  | 2  | there is no word between the quotes
          lang:en~1             | 0  | none
          id:a~1                | 4  | ~ follows a word or a quoted phrase
          """)
  void aFaultIsNamedWhereItIs(String query, int offset, String expected) {
    QueryParser strict = new QueryParser(OPTIONS.withStrict(true));
    QuerySyntaxException fault =
        catchThrowableOfType(QuerySyntaxException.class, () -> strict.parse(query));
    if (expected.equals("none")) {
      assertThat(fault).isNull();
    } else {
      assertThat(fault.expected()).isEqualTo(expected);
      assertThat(fault.offset()).isEqualTo(offset);
      assertThat(fault.query()).isEqualTo(query);
      assertThat(parse(query).warnings()).isNotEmpty();
    }
  }

  @Test
  void whatIsNotInTheSyntaxIsReadInOurOwn() {
    ParsedQuery parsed = parse("AC/DC \"peace process");
    assertThat(parsed.readAs()).isEqualTo("AC/DC OR peace OR process");
    assertThat(parsed.warnings())
        .extracting(ParsedQuery.Warning::message)
        .containsExactly(
            "a closing slash is missing; a slash that is meant as such is written \\/:"
                + " read in Dateline's own syntax",
            "a closing quote is missing: the quote is ignored");
  }

  @Test
  void andBesideOrIsNotedButNoFault() {
    assertThat(parse("a AND b OR c").warnings()).hasSize(1);
    assertThat(parse("a OR NOT b").warnings()).hasSize(1);
    assertThat(parse("(a AND b) OR c").warnings()).isEmpty();
    ParsedQuery strict = new QueryParser(OPTIONS.withStrict(true)).parse("a AND b OR c");
    assertThat(strict.readAs()).isEqualTo("a b PREFER c");
    assertThat(strict.warnings()).isEmpty();
  }

  @Test
  void tooManyClausesAreRefusedWhereTheyBegin() {
    String most = "a ".repeat(QueryParser.MAX_CLAUSES);
    assertThat(parse(most).warnings()).isEmpty();
    assertThat(parse(most + "b").warnings()).first().extracting("offset").isEqualTo(2048);
    String choice = "(" + "a ".repeat(20) + ")@10";
    assertThat(parse(choice).warnings())
        .first()
        .extracting(ParsedQuery.Warning::offset, ParsedQuery.Warning::message)
        .containsExactly(
            42,
            "@10 stands for more than 1,024 words and other parts: read in Dateline's own syntax");
  }

  @Test
  void aBlankTextFindsEverything() {
    assertThat(parse(" \t").query()).isEqualTo(new Query.Everything());
  }

  private static String read(String query) {
    ParsedQuery parsed = parse(query);
    assertThat(parsed.warnings()).as(query).isEmpty();
    return parsed.readAs();
  }

  private static ParsedQuery parse(String query) {
    return new QueryParser(OPTIONS).parse(query);
  }
}
