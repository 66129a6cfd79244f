package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Al-Sabah met Yoon Suk-yeol. | Al-Sabah, met, Yoon, Suk-yeol, .",
        "Akufo-Addo of Guinea-Bissau | Akufo-Addo, of, Guinea-Bissau",
        "Lavrov's and Lavrov’s visits | Lavrov, 's, and, Lavrov, ’s, visits",
        "the Khans' house | the, Khans, ', house",
        "O'Neill, D’Angelo and O’Brien's | O'Neill, `,`, D’Angelo, and, O’Brien, 's",
        "a U.S.-backed talk | a, U.S., -, backed, talk",
        "the US-led and Moscow-based | the, US, -, led, and, Moscow, -, based",
        "visit -- the first – ended | visit, --, the, first, –, ended",
        "1,984 people, 3.5 percent | 1,984, people, `,`, 3.5, percent",
        "on 2021-04-07 by 98-91 | on, 2021, -, 04, -, 07, by, 98, -, 91",
        "26-FEB-1987 15:01 | 26, -, FEB, -, 1987, 15, :, 01",
        "the 1980s and COVID-19 | the, 1980s, and, COVID-19",
        "mid-1980s or 20-year-old | mid, -, 1980s, or, 20, -, year-old",
        "J. R. Ewing of St. Louis | J., R., Ewing, of, St., Louis",
        "J.R. Ewing at 5 p.m. on Dec. 28 | J.R., Ewing, at, 5, p.m., on, Dec., 28",
        "the meeting...in Moscow | the, meeting, ..., in, Moscow",
        "\"Medellín\" (AP) | \", Medellín, \", (, AP, )",
        "see www.example.org/a. Now | see, www.example.org/a, ., Now",
        "see https://example.org/a?b=1, now | see, https://example.org/a?b=1, `,`, now",
        "AT&T fell $1.5 | AT&T, fell, $, 1.5",
        "don't and rock'n'roll | don't, and, rock'n'roll",
        "'98 was fine | ', 98, was, fine",
      })
  void aTextIsCutIntoTokens(String text, String expected) {
    String unquoted = expected.replace("`,`", "\u0001");
    List<String> tokens = List.of(unquoted.split(", "));
    assertThat(tokens(text))
        .containsExactlyElementsOf(tokens.stream().map(t -> t.replace("\u0001", ",")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "word, LOWER",
    "Word, CAPITALISED",
    "J., CAPITALISED",
    "McDonald, CAPITALISED",
    "Émile, CAPITALISED",
    "NATO, CAPITALS",
    "U.S., CAPITALS",
    "al-Assad, MIXED",
    "1984, NUMBER",
    "1980s, ALPHANUMERIC",
    "--, PUNCTUATION",
    "موسكو, LOWER",
  })
  void aTokenHasAShape(String text, TokenShape shape) {
    assertThat(TokenizedText.of(text).shape(0)).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One ended. Two began. | 2",
        "Mr. Smith met Gen. Bajwa on Dec. 5 in St. Louis. | 1",
        "It lies in the U.S. The rest does not. | 2",
        "Talks with the U.S. State Department went on. | 1",
        "No. 5 won. No. 6 lost. | 2",
        "\"It works.\" He left. | 2",
        "“It works,” he said. “Fine.” She left. | 3",
        "\"Why?\" he asked. | 1",
        "J. R. Ewing fell. Who shot him? Nobody knew! | 3",
        "It rose 3.5 percent. 20 died. | 2",
      })
  void abbreviationsDoNotEndSentences(String text, int sentences) {
    assertThat(TokenizedText.of(text).sentences()).isEqualTo(sentences);
  }

  @Test
  void aSentenceEndsWithItsParagraph() {
    TokenizedText text = TokenizedText.of("A headline\n\nThe first\nline. Then\n    a third");
    assertThat(text.paragraphs()).isEqualTo(3);
    assertThat(text.sentences()).isEqualTo(4);
    assertThat(text.token(text.paragraphStart(1))).isEqualTo("The");
    assertThat(text.paragraphOf(text.sentenceStart(2))).isEqualTo(1);
    assertThat(text.paragraphStart(3)).isEqualTo(text.size());
  }

  @Test
  void everyTokenLiesInItsSentence() {
    TokenizedText text = TokenizedText.of("One two. Three. Four five six.");
    int[] sentences = IntStream.range(0, text.size()).map(text::sentenceOf).toArray();
    assertThat(sentences).containsExactly(0, 0, 0, 1, 1, 2, 2, 2, 2);
  }

  @Test
  void whiteSpaceHasNoTokens() {
    TokenizedText text = TokenizedText.of(" \n\u00A0\t");
    assertThat(text.size()).isZero();
    assertThat(text.sentences()).isZero();
    assertThat(text.paragraphs()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "a",
    "a.",
    "a-",
    "A.",
    "www.",
    "'s",
    "1.",
    "-",
    "\ud83d",
    "\ude00",
    "a.b.",
    "aa.bb.",
    "aa-",
    "\ud83d\ude00"
  })
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void hostileTextIsCutInLinearTime(String part) {
    TokenizedText text = TokenizedText.of(part.repeat(1_000_000));
    boolean inOrder =
        IntStream.range(0, text.size())
            .allMatch(i -> text.start(i) < text.end(i) && text.start(i) >= endBefore(text, i));
    assertThat(inOrder).isTrue();
    assertThat(text.end(text.size() - 1)).isEqualTo(text.text().length());
  }

  private static int endBefore(TokenizedText text, int token) {
    return token == 0 ? 0 : text.end(token - 1);
  }

  private static List<String> tokens(String text) {
    TokenizedText tokens = TokenizedText.of(text);
    return IntStream.range(0, tokens.size()).mapToObj(tokens::token).toList();
  }
}
