package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryFaultTest {
  private final QueryParser lenient = new QueryParser(QueryOptions.standard());
  private final QueryParser strict = new QueryParser(QueryOptions.standard().withStrict(true));

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiterString = " | ",
      textBlock =
          """
          # query | offset | fault | reading | read as
          5" gun            | 1 | a closing quote is missing | the quote is ignored | 5 gun
          a title:"b c      | 8 | a closing quote is missing | the quote is ignored | a title:b c
          a ""              | 2 | there is no word between the quotes | ignored | a
          a "..."           | 2 | there is no word between the quotes | ignored | a
          a id:" "          | 5 | there is no word between the quotes | ignored | a
          a ()              | 2 | there is no word between the parentheses | ignored | a
          a) b              | 1 | no parenthesis is open here | ignored | a b
          (a OR b           | 0 | a closing parenthesis is missing | closed at the end | a OR b
          a (b (c           | 5 | 2 closing parentheses are missing | closed at the end | a b c
          AND a             | 0 | AND needs something on both sides | ignored | a
          a AND             | 2 | AND needs something on both sides | ignored | a
          a OR              | 2 | OR needs something on both sides | ignored | a
          OR a              | 0 | OR needs something on both sides | ignored | a
          a PREFER          | 2 | PREFER needs something on both sides | ignored | a
          a AND OR b        | 2 | AND needs something on both sides | ignored | a OR b
          a NOT             | 2 | nothing follows that could be needed or excluded | ignored | a
          w/5 a             | 0 | w/5 needs something on both sides | ignored | a
          a w/5             | 2 | w/5 needs something on both sides | ignored | a
          a w/0 b           | 2 | a distance lies between 1 and 1000 | read as 1 | a w/1 b
          a pre/2000 b      | 2 | a distance lies between 1 and 1000 | read as 1000 | a pre/1000 b
          a w/99999999999 b | 2 | a distance lies between 1 and 1000 | read as 1000 | a w/1000 b
          (a b) w/5 c       | 6 | w/5 joins words, phrases and OR groups of them, in one text field | read as AND | a b c
          a w/5 -b          | 2 | w/5 joins words, phrases and OR groups of them, in one text field | read as AND | a NOT b
          a w/5 date:2014   | 2 | w/5 joins words, phrases and OR groups of them, in one text field | read as AND | a date:2014
          title:a w/5 b     | 8 | w/5 joins words, phrases and OR groups of them, in one text field | read as AND | title:a b
          a^2 w/5 b         | 4 | w/5 joins words, phrases and OR groups of them, in one text field | read as AND | a^2 b
          +a OR b           | 0 | + has no effect beside OR, where either side suffices | ignored | a OR b
          a^0               | 1 | a boost lies above 0 and is at most 1000 | ignored | a
          a^1001            | 1 | a boost lies above 0 and is at most 1000 | ignored | a
          lavrov~3          | 6 | ~1 or ~2 was expected | read as ~2 | lavrov~2
          lavrov~0.8        | 6 | ~1 or ~2 was expected | read as ~2 | lavrov~2
          "a b"~            | 5 | a whole number was expected after ~ | ignored | "a b"
          "a b"~0.5         | 5 | a whole number was expected after ~ | ignored | "a b"
          "a b"~1001        | 5 | words may be 1000 apart | read as ~1000 | "a b"~1000
          (a b)~2           | 5 | ~ follows a word or a quoted phrase | ignored | a b
          terror*~1         | 7 | ~ follows a word or a quoted phrase | ignored | terror*
          preson:lavrov     | 0 | there is no field "preson"; perhaps person was meant | read as text | preson\\:lavrov
          a /wh.*/          | 2 | a regular expression needs a field, as in text:/wh.*/ | read as text | a "/wh.*/"
          title:(/w(h|e)/)  | 7 | a regular expression needs a field, as in title:/w(h|e)/ | read as text | title:"/w(h|e)/"
          date:             | 0 | date: needs a value | read as a word | date
          a date: AND b     | 2 | date: needs a value | read as a word | a date b
          title:- a         | 6 | title: needs a value | read as a word | title a
          outlet:[a TO      | 7 | a range is not complete; [a TO b] or >=a was expected | read as text | outlet:\\[a TO
          date:soon         | 5 | "soon" is no date; write such as 2014, 2014-03, 2014-03-05, 2014-03..2014-05, yesterday, 7d or last-month | read as text | soon
          date:03/04/2014   | 5 | 03/04/2014 may be 3 April or 4 March; write 2014-04-03 or 2014-03-04, or set the order of day and month | read as text | 03/04/2014
          a date:2021-02-30 | 7 | "2021-02-30" is no date; February 2021 has 28 days | read as text | a 2021-02-30
          date:2015..2014   | 5 | "2015..2014" ends before it starts; the earlier date comes first | read as text | 2015..2014
          date:[x TO y]     | 5 | "x" is no date; write such as 2014, 2014-03, 2014-03-05, 2014-03..2014-05, yesterday, 7d or last-month | read as text | "[x TO y]"
          ()                | 0 | there is no word between the parentheses | ignored | NOT *
          !!!               | 0 | there is no word to look for | finds nothing | NOT *
          OR                | 0 | OR needs something on both sides | ignored | \\OR
          """)
  void isRefusedWhenStrictAndElseReadWithAWarning(
      String query, int offset, String fault, String reading, String readAs) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> strict.parse(query))
        .satisfies(
            refusal -> {
              assertThat(refusal.query()).isEqualTo(query);
              assertThat(refusal.offset()).isEqualTo(offset);
              assertThat(refusal.expected()).isEqualTo(fault);
              assertThat(refusal).hasMessage(fault + " at offset " + offset);
            });
    ParsedQuery parsed = lenient.parse(query);
    assertThat(parsed.warnings()).contains(new ParsedQuery.Warning(offset, fault + ": " + reading));
    assertThat(parsed.readAs()).isEqualTo(readAs);
  }

  @Test
  void aFieldThatIsLikeNoOtherIsAnsweredWithAllThatThereAre() {
    assertThat(lenient.parse("foo:bar").warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                0,
                "there is no field \"foo\"; fields are text, title, body, date, mentions, person,"
                    + " location, in, dateline, outlet, author, section, lang, url, topic, id:"
                    + " read as text"));
  }

  @Test
  void aQueryIsCutAtTheLastWhiteSpaceThatFits() {
    String blanks = " ".repeat(QueryParser.MAX_LENGTH - 5);
    ParsedQuery parsed = lenient.parse("a" + blanks + "b cdef");
    assertThat(parsed.readAs()).isEqualTo("a b");
    assertThat(parsed.warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                QueryParser.MAX_LENGTH - 3,
                "a query may have 65536 characters: the rest is left out"));
  }

  @Test
  void asManyCharactersAsTheLimitAreFine() {
    String blanks = " ".repeat(QueryParser.MAX_LENGTH - 2);
    assertThat(strict.parse("a" + blanks + "b").readAs()).isEqualTo("a b");
  }

  @Test
  void clausesBeyondTheLimitAreLeftOut() {
    ParsedQuery parsed = lenient.parse("a ".repeat(QueryParser.MAX_CLAUSES) + "b c");
    assertThat(parsed.query())
        .isInstanceOfSatisfying(
            Query.And.class, and -> assertThat(and.parts()).hasSize(QueryParser.MAX_CLAUSES));
    assertThat(parsed.warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                2 * QueryParser.MAX_CLAUSES,
                "a query may have 1024 words and other parts: the rest is left out"));
  }

  @Test
  void asManyClausesAsTheLimitAreFine() {
    assertThat(strict.parse("a ".repeat(QueryParser.MAX_CLAUSES)).warnings()).isEmpty();
  }

  @Test
  void parenthesesBeyondTheLimitAreIgnored() {
    int deep = QueryParser.MAX_NESTING + 1;
    ParsedQuery parsed = lenient.parse("NOT (".repeat(deep) + "a b" + ")".repeat(deep));
    assertThat(parsed.warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                5 * deep - 1, "parentheses may be nested 100 deep: deeper ones are ignored"));
    assertThat(parsed.readAs()).isEqualTo("NOT a b");
  }

  @Test
  void aPhraseBeyondTheLimitIsCut() {
    String words = "a ".repeat(QueryParser.MAX_PHRASE_WORDS);
    assertThat(strict.parse("\"" + words + "\"").query())
        .isEqualTo(new Query.Phrase(Field.TEXT, words.strip(), 0));
    ParsedQuery parsed = lenient.parse("\"" + words + "b\"");
    assertThat(parsed.readAs()).isEqualTo("\"" + words.strip() + "\"");
    assertThat(parsed.warnings())
        .containsExactly(
            new ParsedQuery.Warning(0, "a phrase may have 256 words: the rest is left out"));
  }

  @Test
  void aWordBeyondTheLimitIsLeftOut() {
    String word = "a".repeat(QueryParser.MAX_WORD_LENGTH);
    assertThat(strict.parse(word).readAs()).isEqualTo(word);
    assertThat(lenient.parse("b " + word + "a").readAs()).isEqualTo("b");
    assertThat(lenient.parse("b " + word + "*").warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                2, "a word may have 2048 characters: a longer one is left out"));
  }

  @Test
  void chainsOfPairsBeyondTheLimitAreReadAsAnd() {
    String chain = "a" + " w/2 a".repeat(QueryParser.MAX_NESTING);
    assertThat(strict.parse(chain).query()).isInstanceOf(Query.Near.class);
    assertThat(lenient.parse(chain + " w/2 b").warnings())
        .containsExactly(
            new ParsedQuery.Warning(
                chain.length() + 1, "at most 100 w/n may follow each other: read as AND"));
  }

  @Test
  void warningsAreInTheOrderOfTheTextAndNotWithoutEnd() {
    List<ParsedQuery.Warning> warnings = lenient.parse("OR a " + ") ".repeat(1000)).warnings();
    assertThat(warnings).hasSize(101).isSortedAccordingTo((a, b) -> a.offset() - b.offset());
    assertThat(warnings.getLast().message())
        .isEqualTo("more was not as expected than is listed here");
  }
}
