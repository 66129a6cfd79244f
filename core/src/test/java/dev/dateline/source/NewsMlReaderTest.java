package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NewsMlReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.NEWSML;
  }

  @Override
  String fixture() {
    return "full.newsml";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void elementsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("urn:example:ferry");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.body())
        .isEqualTo("A ferry with ninety people on board ran aground.\n\nNobody was hurt.");
    assertThat(article.dateline()).hasValue("TÓRSHAVN, March 5 (HG) -");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.persons()).containsExactly("Lis Petersen");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.language()).hasValue("en");
  }

  @Test
  void placesAreNamedOrNamedByWhatTheyArePartOf() {
    assertThat(articles().getFirst().locations()).containsExactly("Tórshavn", "Denmark");
  }

  @Test
  void subjectsAreNamedInTheLanguageOfTheArticle() {
    assertThat(articles().getFirst().topics()).containsExactly("accidents", "shipping");
  }

  @Test
  void theTimeOfTheTextCountsMoreThanThatOfItsVersion() {
    assertThat(articles().getFirst().dates())
        .containsExactly(
            new DateEvidence("newsml:contentcreated", "1998-03-05T18:30:00Z"),
            new DateEvidence("newsml:firstcreated", "1998-03-05T18:40:00Z"),
            new DateEvidence("newsml:versioncreated", "1998-03-06T08:00:00Z"));
  }

  @Test
  void xhtmlIsReadAndACodeStandsForAName() {
    RawArticle article = articles().get(1);
    assertThat(article.body()).isEqualTo("The river rose three metres in a night.");
    assertThat(article.outlet()).hasValue("MERIDIAN");
  }

  @Test
  void aPictureIsReadWithItsDescription() {
    assertThat(articles().get(2).body()).isEqualTo("The ferry at anchor.");
  }

  @Test
  void otherItemsAreSkipped() throws IOException {
    assertThat(read(Fixtures.bytes(fixture())).skipped())
        .containsExactly("article#1: a package item of NewsML, which is no article");
  }

  @Test
  void newsMl1IsRead() throws IOException {
    RawArticle article = read(Fixtures.bytes("newsml-1.xml")).article();
    assertThat(article.id()).hasValue("urn:newsml:example.org:19980305:F1:1");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground");
    assertThat(article.body()).isEqualTo("A ferry ran aground.\n\nNobody was hurt.");
    assertThat(article.dates().getFirst())
        .isEqualTo(new DateEvidence("newsml:firstcreated", "1998-03-05T18:30:00Z"));
    assertThat(article.dateline()).hasValue("TÓRSHAVN, March 5");
    assertThat(article.authors()).containsExactly("Jógvan Hansen");
    assertThat(article.outlet()).hasValue("Harbour Wire");
    assertThat(article.language()).hasValue("en");
    assertThat(article.locations()).containsExactly("Faroe Islands");
    assertThat(article.persons()).containsExactly("Lis Petersen");
    assertThat(article.topics()).containsExactly("shipping");
  }

  @Test
  void anItemWithoutTextFailsAndTheNextIsRead() throws IOException {
    ReadingLog log =
        read(
            """
            <newsMessage><newsItem guid="1">...</newsItem>
            <newsItem guid="2"><contentMeta><headline>B</headline></contentMeta></newsItem>
            """
                .getBytes(StandardCharsets.UTF_8));
    assertThat(log.failed()).containsExactly("article#1: no headline and no text");
    assertThat(log.titles()).containsExactly("B");
  }
}
