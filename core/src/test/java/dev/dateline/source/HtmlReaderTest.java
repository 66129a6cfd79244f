package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import org.junit.jupiter.api.Test;

class HtmlReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.HTML;
  }

  @Override
  String fixture() {
    return "full.html";
  }

  @Override
  int count() {
    return 1;
  }

  @Test
  void metadataGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.dates())
        .containsExactly(new DateEvidence("json-ld", "1998-03-05T18:30:00Z"));
    assertThat(article.dateline()).hasValue("TÓRSHAVN, March 5");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.persons()).containsExactly("Lis Petersen");
    assertThat(article.locations()).containsExactly("Tórshavn", "Faroe Islands");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.section()).hasValue("World");
    assertThat(article.language()).hasValue("en");
    assertThat(article.url()).hasValue("https://example.org/1998/ferry");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  @Test
  void theBodyIsTheMainTextInParagraphs() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            """
            A ferry with ninety people on board ran aground near Tórshavn on Thursday.

            “Nobody was hurt,” said Lis Petersen, who commands the coast guard.

            The ship was pulled free at high tide.\
            """);
  }
}
