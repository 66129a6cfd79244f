package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NitfReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.NITF;
  }

  @Override
  String fixture() {
    return "full.nitf";
  }

  @Override
  int count() {
    return 1;
  }

  @Test
  void elementsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.origin().ordinal()).isZero();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.dateline()).hasValue("TÓRSHAVN, March 5");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.persons()).containsExactly("Petersen, Lis");
    assertThat(article.locations()).containsExactly("Tórshavn");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.section()).hasValue("World");
    assertThat(article.url()).hasValue("https://example.org/1998/ferry");
    assertThat(article.topics())
        .containsExactly("Disaster", "Accident", "shipping", "rescue at sea", "Ferries");
  }

  @Test
  void theTextIsThatOfTheBodyWithoutPictures() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            "A ferry with ninety people on board ran aground near Tórshavn on Thursday.\n\n"
                + "Nobody hurt\n\nNobody was hurt.");
  }

  @Test
  void theDayOfPublicationCountsMostThatOfReleaseLeast() {
    assertThat(articles().getFirst().dates())
        .extracting(DateEvidence::rule)
        .containsExactly(
            "nitf:pubdata", "nitf:date.issue", "nitf:story.date", "nitf:meta", "nitf:date.release");
  }

  @Test
  void timesAreInExtendedForm() {
    assertThat(articles().getFirst().dates())
        .contains(new DateEvidence("nitf:date.issue", "1998-03-05T18:30:00Z"));
    assertThat(BasicTime.extended("20130605T2100+0000")).isEqualTo("2013-06-05T21:00+0000");
    assertThat(BasicTime.extended("19980305")).isEqualTo("19980305");
  }

  @Test
  void aLeadThatIsAlsoInTheFullTextIsReadOnce() throws IOException {
    String blocks =
        """
        <nitf><body><body.content><block class="lead_paragraph"><p>It rose.</p></block>
        <block class="full_text"><p>It rose.</p><p>It fell.</p></block></body.content></body></nitf>
        """;
    assertThat(read(blocks.getBytes(StandardCharsets.UTF_8)).article().body())
        .isEqualTo("It rose.\n\nIt fell.");
  }

  @Test
  void documentsOneAfterTheOtherAreAnArticleEach() throws IOException {
    byte[] twice =
        (Fixtures.text(fixture()) + Fixtures.text(fixture())).getBytes(StandardCharsets.UTF_8);
    assertThat(read(twice).articles())
        .extracting(article -> article.origin().ordinal())
        .containsExactly(1, 2);
  }
}
