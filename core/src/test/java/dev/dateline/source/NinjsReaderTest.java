package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import org.junit.jupiter.api.Test;

class NinjsReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.NINJS;
  }

  @Override
  String fixture() {
    return "full-ninjs.json";
  }

  @Override
  int count() {
    return 2;
  }

  @Test
  void version3GivesTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("urn:example:ferry");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.persons()).containsExactly("Lis Petersen");
    assertThat(article.locations()).containsExactly("Faroe Islands", "Tórshavn");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.topics()).containsExactly("shipping");
  }

  @Test
  void ofSeveralBodiesTheLongestThatIsReadCounts() {
    assertThat(articles().getFirst().body())
        .isEqualTo("A ferry with ninety people on board ran aground.\n\nNobody was hurt.");
  }

  @Test
  void version1GivesTheFields() {
    RawArticle article = articles().get(1);
    assertThat(article.title()).isEqualTo("River Leaves Its Bed");
    assertThat(article.body()).isEqualTo("The river rose three metres in a night.");
    assertThat(article.authors()).containsExactly("Ana Ruiz");
  }
}
