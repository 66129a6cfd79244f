package dev.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is cut once for two fields has the words that the analyzers of the fields make. */
class TextAnalysisTest {
  private final TextAnalysis analysis = new TextAnalysis();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "The talks' hosts said the universities' leaders met Russia's Lavrov.",
        "LAVROV\u2019S visits; O'Neill's car; it's, 's, James\uFF07s",
        "S\u00e3o Paulo, \u0141\u00f3d\u017a, Stra\u00dfe, \u00bd, \ufb01nal, \u2460 \u00c6r\u00f8",
        "1,234.5 3rd 2021-04-07 a.b.c U.S. e-mail user@example.org http://example.org/a?b=c",
        "\u5317\u4eac \u0440\u043e\u0441\u0441\u0438\u044f \u0645\u0635\u0631 \uD83D\uDE00 \uD800"
      })
  void wordsAreThoseOfTheAnalyzers(String text) throws IOException {
    assertSameWords(text);
  }

  @Test
  void aWordOfManyLettersIsCutInPieces() throws IOException {
    assertSameWords("x".repeat(1000) + "s " + "\u00e9".repeat(700));
  }

  @Test
  void everyPluralOfTheListIsBroughtBack() throws IOException {
    assertSameWords(String.join(" ", Analyzers.plurals().keySet()));
  }

  @Test
  void aStreamIsReadAsOftenAsWanted() throws IOException {
    TokenStream words = IndexedWord.stream(analysis.words("Talks at last"), IndexedWord::exact);
    assertThat(forms(words)).isEqualTo(forms(words)).hasSize(3);
  }

  @Test
  void moreWordsThanAreRememberedComeOutAlike() throws IOException {
    String many =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "visits " + Integer.toString(i, 36) + "s")
            .collect(Collectors.joining(" "));
    assertSameWords(many);
    assertSameWords(many);
  }

  private void assertSameWords(String text) throws IOException {
    List<IndexedWord> words = analysis.words(text);
    assertThat(forms(words, IndexedWord::exact)).isEqualTo(forms(Analyzers.exact(), text));
    assertThat(forms(words, IndexedWord::stem)).isEqualTo(forms(Analyzers.stemmed(), text));
  }

  private static List<String> forms(List<IndexedWord> words, Function<IndexedWord, BytesRef> form)
      throws IOException {
    return forms(IndexedWord.stream(words, form));
  }

  private static List<String> forms(Analyzer analyzer, String text) throws IOException {
    return forms(analyzer.tokenStream("", text));
  }

  private static List<String> forms(TokenStream words) throws IOException {
    List<String> forms = new ArrayList<>();
    try (words) {
      TermToBytesRefAttribute term = words.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        forms.add(step.getPositionIncrement() + " " + term.getBytesRef());
      }
      words.end();
    }
    return forms;
  }
}
