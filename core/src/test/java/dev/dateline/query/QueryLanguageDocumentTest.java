package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.query.QueryLanguageDocument.Example;
import java.util.List;
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
        .contains("%,d characters and".formatted(QueryParser.MAX_LENGTH))
        .contains("%,d words or other parts".formatted(QueryParser.MAX_CLAUSES))
        .contains("nested %d deep".formatted(QueryParser.MAX_NESTING))
        .contains("%d words, a word".formatted(QueryParser.MAX_PHRASE_WORDS))
        .contains("a word %,d characters".formatted(QueryParser.MAX_WORD_LENGTH))
        .contains("%,d apart".formatted(QueryParser.MAX_DISTANCE))
        .contains("a boost is at most %,d".formatted(QueryParser.MAX_BOOST));
  }
}
