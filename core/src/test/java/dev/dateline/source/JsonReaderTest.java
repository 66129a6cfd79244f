package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import org.junit.jupiter.api.Test;

class JsonReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.JSON;
  }

  @Override
  String fixture() {
    return "full.json";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void usualKeysGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "1998-03-05"));
    assertThat(article.persons()).containsExactly("Petersen, Lis", "Jóannes Eidesgaard");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }
}
