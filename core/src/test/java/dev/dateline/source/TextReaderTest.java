package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.TEXT;
  }

  @Override
  String fixture() {
    return "full.txt";
  }

  @Override
  int count() {
    return 1;
  }

  private RawArticle article(String text) {
    return ReadingLog.of(directory.resolve("text.txt"), text).article();
  }

  @Test
  void frontMatterGivesTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "1998-03-05"));
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.persons()).containsExactly("Petersen, Lis");
    assertThat(article.locations()).containsExactly("Tórshavn", "Faroe Islands");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
    assertThat(article.body()).startsWith("A ferry").endsWith("coast guard.\n");
  }

  @Test
  void textsOpenAsTheTableSays() throws IOException {
    Fixtures.text("headlines.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(this::opensAs);
  }

  private void opensAs(String[] row) {
    RawArticle article = article(row[0].replace("\\n", "\n"));
    assertThat(article.title()).as(row[0]).isEqualTo(row[1]);
    assertThat(article.body().lines().findFirst()).as(row[0]).hasValue(row[2]);
  }

  @Test
  void theBodyIsKeptToTheLetter() {
    String body = "   First.\r\n\r\n\r\n\tSecond,  with   gaps.\r\n \r\n";
    assertThat(article("A Headline\n\n" + body).body()).isEqualTo(body);
    assertThat(article(" \n" + body).body()).isEqualTo(" \n" + body);
  }

  @Test
  void linesOfAHeaderGiveFields() {
    RawArticle article =
        article(
            """
            Great Storm Strikes Coast
            By Ana Ruiz and Leo Sá
            Published: 11 February 1990
            Source: Meridian Post

            The storm came at night.
            """);
    assertThat(article.title()).isEqualTo("Great Storm Strikes Coast");
    assertThat(article.authors()).containsExactly("Ana Ruiz", "Leo Sá");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "11 February 1990"));
    assertThat(article.outlet()).hasValue("Meridian Post");
    assertThat(article.body()).isEqualTo("The storm came at night.\n");
  }

  @Test
  void aDateByItselfIsEvidenceAndNoText() {
    assertThat(article(" date 1993-09-13\nRabin Shakes Hands\n\nHe hesitated.").dates())
        .containsExactly(new DateEvidence("date-mark", "1993-09-13"));
    assertThat(article("Talks Resume\nTuesday, April 6, 2021\n\nThey talked.").dates())
        .containsExactly(new DateEvidence("date-line", "April 6, 2021"));
  }

  @Test
  void blankTextIsSkipped() {
    assertThat(ReadingLog.of(directory.resolve("blank.txt"), " \n\t\n").skipped())
        .containsExactly("blank.txt: empty");
  }

  @Test
  void headerLinesWithoutTextFail() {
    assertThat(ReadingLog.of(directory.resolve("bare.txt"), "Date: 1990-02-11\n").failed())
        .containsExactly("bare.txt: no text below the header lines");
  }

  @Test
  void textLongerThanARecordMayBeFails() {
    String text = "All work and no play.\n".repeat(FormatReader.MAX_RECORD / 20);
    assertThat(ReadingLog.of(directory.resolve("long.txt"), text).failed())
        .containsExactly("long.txt: longer than 16 MiB, the most for one record");
  }

  @Test
  void zerosFarInsideMakeATextBinary() {
    String text = "x".repeat(Opening.LENGTH) + "\0";
    assertThat(ReadingLog.of(directory.resolve("zero.txt"), text).skipped())
        .containsExactly("zero.txt: binary");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\"", "Aa ", "a: ", "---\n", "\n", "By Aa ", "\r", "date 2021 "})
  void repetitionIsReadInTime(String part) {
    String text = "x" + part.repeat(1_000_000) + "y\n\nSome text.";
    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(article(text).body()).endsWith("Some text."));
  }
}
