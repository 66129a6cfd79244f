package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.Field;
import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.CSV;
  }

  @Override
  String fixture() {
    return "full.csv";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void columnsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.title()).isEqualTo("Ferry \"Smyril\" Runs Aground");
    assertThat(article.body()).contains("bound for Tórshavn,\nran aground").endsWith("hurt.");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "1998-03-05"));
    assertThat(article.persons()).containsExactly("Petersen, Lis", "Jóannes Eidesgaard");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  @Test
  void aCellMayHoldHtmlAndLists() {
    RawArticle article = articles().get(1);
    assertThat(article.body())
        .isEqualTo("The river rose three metres in a night.\n\nIt is still rising.");
    assertThat(article.persons()).containsExactly("Ana Ruiz", "Cecil O'Hara");
    assertThat(article.locations()).containsExactly("Esk Valley");
  }

  @Test
  void rowsAreCountedWithoutHeaderAndBlankLines() {
    assertThat(articles())
        .extracting(article -> article.origin().ordinal())
        .containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theDelimiterIsFound(String delimiter) {
    String rows =
        "title,date,text\r\nFlood,1998-03-05,\"It, rose; a\tlot | today\"\r\n"
            .replace(",", delimiter)
            .replace("It" + delimiter, "It,");
    assertThat(read(rows, SourceOptions.standard()).article().body())
        .isEqualTo("It, rose; a\tlot | today");
  }

  @Test
  void columnsCanBeMapped() {
    SourceOptions options =
        SourceOptions.standard().withMap(Map.of(Field.BODY, "Story v1.2", Field.DATE, "when"));
    RawArticle article =
        read("Story v1.2,when,title\nIt rose.,1998-03-05,Flood\n", options).article();
    assertThat(article.body()).isEqualTo("It rose.");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "1998-03-05"));
    assertThat(article.title()).isEqualTo("Flood");
  }

  @Test
  void aMappedColumnThatIsNotThereIsNamed() {
    SourceOptions options = SourceOptions.standard().withMap(Map.of(Field.BODY, "txt"));
    assertThat(read("title,text\nFlood,It rose.\n", options).failed())
        .containsExactly("rows.csv: line 1: no column txt among title, text");
  }

  @Test
  void valuesThatAreNoArticlesAreSkippedWithAHint() {
    assertThat(read("city,population\nTórshavn,14000\n", SourceOptions.standard()).skipped())
        .containsExactly(
            "rows.csv: no column is known as the title or body of an article: city, population;"
                + " map them, as in --map title=COLUMN,body=COLUMN");
  }

  @Test
  void whereNoColumnIsTheDateTheColumnsLeftOutAreNamed() {
    String rows = "Datum;Story;Autor\n2021-04-07;The ferry left.;Jens\n";
    ReadingLog log = read(rows, SourceOptions.standard().withFormat(Format.CSV));
    assertThat(log.articles()).hasSize(1);
    assertThat(log.skipped()).singleElement().asString().contains("not read: Datum, Autor; map");
    SourceOptions mapped = SourceOptions.standard().withMap(Map.of(Field.DATE, "Datum"));
    assertThat(read(rows, mapped).skipped()).isEmpty();
  }

  @Test
  void valuesThatAreSaidToBeArticlesAndAreNotFail() {
    SourceOptions options = SourceOptions.standard().withFormat(Format.CSV);
    assertThat(read("city,population\nTórshavn,14000\n", options).failures()).hasSize(1);
  }

  @Test
  void raggedRowsAreReportedByTheirLine() {
    ReadingLog log =
        read(
            "title,text\n\"Flood\",\"It\nrose.\"\nFerry\nRiver,It fell.,again\nRain,It fell.\n",
            SourceOptions.standard());
    assertThat(log.titles()).containsExactly("Flood", "Rain");
    assertThat(log.failed())
        .containsExactly(
            "rows.csv#2: line 4: cells: 1, columns in the header: 2",
            "rows.csv#3: line 5: cells: 3, columns in the header: 2");
  }

  @Test
  void aQuoteThatIsNeverClosedSpoilsNoOtherRow() {
    ReadingLog log =
        read(
            "title,text\nFlood,\"It rose.\nFerry,It sank.\nRain,It fell.\n",
            SourceOptions.standard());
    assertThat(log.failed())
        .containsExactly("rows.csv#1: line 2: a quote is opened and never closed");
    assertThat(log.titles()).containsExactly("Ferry", "Rain");
  }

  @Test
  void quotesWithinACellAreText() {
    assertThat(read("title,text\n5\" of rain, \"It, fell.\"\n", SourceOptions.standard()).article())
        .satisfies(
            article -> {
              assertThat(article.title()).isEqualTo("5\" of rain");
              assertThat(article.body().strip()).isEqualTo("It, fell.");
            });
  }

  @Test
  void aRowWithoutTextIsReported() {
    assertThat(read("title,text,date\n,,1998-03-05\n", SourceOptions.standard()).failed())
        .containsExactly("rows.csv#1: line 2: neither a title nor a body");
  }

  @Test
  void aHeaderAloneIsSkipped() {
    assertThat(read("title,text\n", SourceOptions.standard()).skipped())
        .containsExactly("rows.csv: no rows below the header");
  }

  @Test
  void aRowLongerThanTheLimitIsPassedOver() {
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.CSV,
                    new RepeatedBytes(
                        "title,text\nFlood,\"", "it rained\n", 10 << 20, "\"\nFerry,It sank.\n")));
    assertThat(log.failed())
        .containsExactly("stream#1: longer than 16 MiB, the most for one record");
    assertThat(log.titles()).containsExactly("Ferry");
  }

  @Test
  void manyOpenQuotesEnd() {
    assertTimeout(
        Duration.ofMinutes(1),
        () -> {
          String rows = "title,text\n" + "a,\"b\"\",\n".repeat(100_000) + "a,\"";
          assertThat(read(rows, SourceOptions.standard()).failures()).isNotEmpty();
        });
  }

  @Test
  void aGivenEncodingIsUsed() throws IOException {
    Path file = directory.resolve("rows.csv");
    Charset greek = Charset.forName("ISO-8859-7");
    Files.write(file, "title,text\nΠλημμύρα,Το ποτάμι\n".getBytes(greek));
    assertThat(ReadingLog.of(SourceOptions.standard().withCharset(greek), file).titles())
        .containsExactly("Πλημμύρα");
  }

  private ReadingLog read(String rows, SourceOptions options) {
    return ReadingLog.of(directory.resolve("rows.csv"), rows, options);
  }
}
