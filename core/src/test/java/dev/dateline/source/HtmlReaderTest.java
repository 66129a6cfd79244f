package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private RawArticle page(String html) {
    return ReadingLog.of(directory.resolve("page.html"), html).article();
  }

  @Test
  void datesAreFoundAsTheTableSays() throws IOException {
    Fixtures.text("html-dates.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .forEach(row -> assertThat(dates(row[0])).as(row[0]).isEqualTo(row[1]));
  }

  private String dates(String html) {
    return page("<html><body><h1>A Title</h1>" + html + "<p>Some text.</p>").dates().stream()
        .map(date -> date.rule() + "=" + date.text())
        .collect(Collectors.joining("; "));
  }

  @RepeatedTest(20)
  void ofEquallyDensePartsTheFirstIsTheText() {
    RawArticle article =
        page(
            """
            <html><head><title>Storm Over the Bay</title></head><body>
            <table><tr><td><ul><li>The storm broke windows, and nobody went out.</li></ul></td>
            <td><ul><li>The flood broke windows, and nobody went out.</li></ul></td></tr></table>
            """);
    assertThat(article.body()).startsWith("The storm").doesNotContain("flood");
  }

  @Test
  void withoutMarksTheDensestPartIsTheText() {
    RawArticle article =
        page(
            """
            <html><head><title>Storm Over the Bay - Meridian Post</title></head><body>
            <div id="top"><a href="/">Home</a> <a href="/world">World</a> <a href="/sport">Sport</a></div>
            <table><tr><td><ul><li><a href="/1">Another story about something else entirely</a></li>
            <li><a href="/2">And one more story which nobody reads to its end</a></li></ul></td>
            <td><div class="x1"><h1>Storm Over the Bay</h1>
            <p>The storm came at night and took the roofs of eleven houses on the shore.</p>
            <p>Nobody was hurt,<br>said the mayor, who had spent the night in the school.</p></div></td></tr></table>
            <div>Write to us at the old address or call the desk.</div>
            </body></html>
            """);
    assertThat(article.title()).isEqualTo("Storm Over the Bay");
    assertThat(article.outlet()).hasValue("Meridian Post");
    assertThat(article.body())
        .isEqualTo(
            """
            The storm came at night and took the roofs of eleven houses on the shore.

            Nobody was hurt,
            said the mayor, who had spent the night in the school.\
            """);
  }

  @Test
  void aPageWithoutParagraphsIsReadByItsBreaks() {
    assertThat(
            page("<html><body><div>The storm came at night.<br><br>Nobody was hurt.</div>").body())
        .isEqualTo("The storm came at night.\n\nNobody was hurt.");
  }

  @Test
  void textThatOnlyMetadataHoldIsTheBody() {
    RawArticle article =
        page(
            """
            <html><body><script type="application/ld+json">{"@type": "NewsArticle", "headline": "A &amp; B",
            "articleBody": "The storm came at night.\\nNobody was hurt."}</script><div id="app"></div>
            """);
    assertThat(article.title()).isEqualTo("A & B");
    assertThat(article.body()).isEqualTo("The storm came at night.\nNobody was hurt.");
  }

  @Test
  void aDeclaredEncodingCounts() throws IOException {
    String html = "<html><head><meta charset=\"iso-8859-2\"></head><body><p>Gdańsk łódź</p>";
    assertThat(read(html.getBytes(Charset.forName("ISO-8859-2"))).article().body())
        .isEqualTo("Gdańsk łódź");
  }

  @Test
  void aMislabelledEncodingIsSeenThrough() throws IOException {
    String html = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>Gdańsk</p>";
    assertThat(read(html.getBytes(StandardCharsets.UTF_8)).article().body()).isEqualTo("Gdańsk");
  }

  @Test
  void aPageWithoutTextFails() {
    assertThat(ReadingLog.of(directory.resolve("a.html"), "<html><body><img src=x>").failed())
        .containsExactly("a.html: no title and no text on the page");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=date>",
        "<a href=x>",
        "<p class=byline>Published 14 July 2015</p>",
        "<!--x-->",
        "<meta name=date content=2015>",
        "&lt;&amp;",
        "<br>",
        "x"
      })
  void repetitionIsReadInTime(String part) {
    String page = "<html><body><p>Some text." + part.repeat(30_000);
    assertTimeout(
        Duration.ofSeconds(60), () -> assertThat(page(page).body()).startsWith("Some text."));
  }

  @Test
  void aPageOfTagsFails() {
    String page = "<html><body>" + "<p>".repeat(250_000);
    assertThat(ReadingLog.of(directory.resolve("a.html"), page).failed())
        .containsExactly("a.html: more than 250000 tags, which no page of news has");
  }
}
