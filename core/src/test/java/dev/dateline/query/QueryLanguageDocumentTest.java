package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.query.QueryLanguageDocument.Example;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageDocumentTest {

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsReadAsTheDocumentSays(Example example) {
    ParsedQuery parsed = new QueryParser(example.options()).parse(example.query());
    assertThat(parsed.readAs()).isEqualTo(example.readAs());
    assertThat(parsed.warnings())
        .extracting(warning -> warning.offset() + ": " + warning.message())
        .isEqualTo(example.warning().stream().toList());
  }

  static List<Example> examples() {
    return QueryLanguageDocument.examples();
  }

  @Test
  void theDocumentHoldsExamplesAndArticles() {
    assertThat(examples()).hasSizeGreaterThan(90);
    assertThat(QueryLanguageDocument.articles()).hasSize(12);
    assertThat(examples())
        .allSatisfy(example -> assertThat(example.finds()).matches("all|none|\\d+(, \\d+)*"));
  }

  @Test
  void theLimitsAreThoseOfTheParser() {
    assertThat(QueryLanguageDocument.text())
        .contains(String.format(Locale.ROOT, "%,d characters and", QueryParser.MAX_LENGTH))
        .contains(String.format(Locale.ROOT, "%,d words or other parts", QueryParser.MAX_CLAUSES))
        .contains(String.format(Locale.ROOT, "nested %d deep", QueryParser.MAX_NESTING))
        .contains(String.format(Locale.ROOT, "%d words, a word", QueryParser.MAX_PHRASE_WORDS))
        .contains(String.format(Locale.ROOT, "a word %,d characters", QueryParser.MAX_WORD_LENGTH))
        .contains(String.format(Locale.ROOT, "%,d apart", QueryParser.MAX_DISTANCE))
        .contains(String.format(Locale.ROOT, "a boost is at most %,d", QueryParser.MAX_BOOST));
  }
}
