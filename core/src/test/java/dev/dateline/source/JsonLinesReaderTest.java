package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import org.junit.jupiter.api.Test;

class JsonLinesReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.JSONL;
  }

  @Override
  String fixture() {
    return "full.jsonl";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void usualKeysGiveTheFields() {
    RawArticle article = articles().get(1);
    assertThat(article.authors()).containsExactly("Ana Ruiz", "Leo Sá");
    assertThat(article.outlet()).hasValue("Meridian Post");
    assertThat(article.url()).hasValue("https://example.org/2001/river");
    assertThat(article.topics()).containsExactly("floods", "rivers");
  }

  @Test
  void blocksOfTextAreTheBody() {
    RawArticle article = articles().get(2);
    assertThat(article.body())
        .isEqualTo("The river is back where it was.\n\nCellars are still wet.");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "2001-07-23T00:00:00Z"));
    assertThat(article.origin().ordinal()).isEqualTo(3);
  }
}
