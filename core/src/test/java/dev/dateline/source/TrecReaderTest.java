package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TrecReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.TREC;
  }

  @Override
  String fixture() {
    return "full.trec";
  }

  @Override
  int count() {
    return 4;
  }

  @Test
  void theElementsOfTheAssociatedPressGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("AP880212-0001");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.dates()).containsExactly(new DateEvidence("trec:docno", "1988-02-12"));
    assertThat(article.dateline()).hasValue("TORSHAVN, Faroe Islands (AP)");
    assertThat(article.outlet()).hasValue("Associated Press");
    assertThat(article.authors()).startsWith("JOGVAN HANSEN");
  }

  @Test
  void textWithoutMarkupKeepsItsLines() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            """
            A ferry with ninety people on board ran aground near the
            harbor on Friday, and 5 < 6.
               Nobody was hurt, AT&T said.

            The ferry sails again today.""");
  }

  @Test
  void theElementsOfTheLosAngelesTimesGiveTheFields() {
    RawArticle article = articles().get(1);
    assertThat(article.title()).isEqualTo("RIVER LEAVES ITS BED & FLOODS THE VALLEY");
    assertThat(article.body())
        .isEqualTo("The river rose three metres in a night.\n\nIt is still rising.");
    assertThat(article.dates().getFirst())
        .isEqualTo(new DateEvidence("trec:date", "January 2, 1989, Monday, Home Edition"));
    assertThat(article.authors()).containsExactly("ANA RUIZ", "CECIL O'HARA");
    assertThat(article.section()).hasValue("Part 1; Page 3; Column 1; National Desk");
    assertThat(article.topics()).containsExactly("FLOODS", "RIVERS");
  }

  @Test
  void theElementsOfTheWallStreetJournalGiveTheFields() {
    RawArticle article = articles().get(2);
    assertThat(article.id()).hasValue("WSJ870324-0001");
    assertThat(article.dates().getFirst()).isEqualTo(new DateEvidence("trec:date", "1987-03-24"));
    assertThat(article.outlet()).hasValue("WALL STREET JOURNAL");
    assertThat(article.locations()).containsExactly("FAROE ISLANDS", "DENMARK");
    assertThat(article.body()).isEqualTo("Shares of the harbor rose.\n\nThey have risen before.");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "trec-dates.tsv", delimiter = '\t')
  void datesAreReadAsTheCollectionsWriteThem(String written, String date) {
    assertThat(TrecDate.written(written)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "trec-numbers.tsv", delimiter = '\t')
  void numbersTellDaysAndOutlets(String number, String day, String outlet) {
    assertThat(TrecDate.inNumber(number).orElse(null)).isEqualTo(day);
    assertThat(TrecCollections.outlet(number)).isEqualTo(Objects.toString(outlet, ""));
  }

  @Test
  void aDocumentThatIsAPageGivesItsText() {
    RawArticle article =
        read("<DOC>\n<DOCNO>WEB-1</DOCNO>\n<DOCHDR>\nhttps://example.org/ferry text/html\n"
                + "</DOCHDR>\n<html><title>Ferry</title><p>It sank.<p>It rose.</html>\n</DOC>")
            .article();
    assertThat(article.url()).hasValue("https://example.org/ferry");
    assertThat(article.title()).isEqualTo("Ferry");
    assertThat(article.body()).isEqualTo("It sank.\n\nIt rose.");
  }

  @Test
  void aDocumentThatIsNotClosedSpoilsNoOther() {
    ReadingLog log =
        read("<DOC>\n<TEXT>A\n<DOC>\n<TEXT>B</TEXT>\n</DOC>\n<DOC></DOC>\n<DOC>\n<TEXT>D</TEXT>");
    assertThat(log.articles()).extracting(RawArticle::body).containsExactly("B");
    assertThat(log.failed())
        .containsExactly(
            "wire#1: line 1: another <DOC> begins before </DOC>",
            "wire#3: no headline and no text",
            "wire#4: line 7: the file ends before </DOC>");
  }

  @Test
  void aCommentThatIsNotClosedIsText() {
    assertThat(read("<DOC><TEXT>A <!-- B</TEXT></DOC>\n<DOC><TEXT>C</TEXT></DOC>").articles())
        .hasSize(2);
  }

  @Test
  void aDocumentLongerThanTheLimitIsPassedOver() {
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.TREC,
                    new RepeatedBytes(
                        "<DOC><TEXT>",
                        "it rained ",
                        10 << 20,
                        "</TEXT></DOC>\n<DOC><HL>B</HL></DOC>")));
    assertThat(log.failed())
        .containsExactly("stream#1: longer than 16 MiB, the most for one record");
    assertThat(log.titles()).containsExactly("B");
  }

  private ReadingLog read(String documents) {
    return ReadingLog.of(directory.resolve("wire"), documents);
  }
}
