package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RssReaderTest extends FormatContract {
  private static final String FEED = "<rss version='2.0'><channel><title>Harbour Gazette</title>";

  @Override
  Format format() {
    return Format.RSS;
  }

  @Override
  String fixture() {
    return "full.rss";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void elementsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn & Is Freed");
    assertThat(article.dates())
        .containsExactly(new DateEvidence("feed:pubdate", "Thu, 05 Mar 1998 18:30:00 +0000"));
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.section()).hasValue("World");
    assertThat(article.language()).hasValue("en-GB");
    assertThat(article.url()).hasValue("https://example.org/1998/ferry");
    assertThat(article.locations()).containsExactly("Tórshavn");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  @Test
  void theFullTextCountsMoreThanTheDescriptionAndHtmlBecomesText() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            "A ferry with ninety people on board ran aground near Tórshavn on Thursday.\n\n"
                + "Nobody was hurt — the of cargo was not either.");
  }

  @Test
  void whatIsNotWellFormedIsReadAllTheSame() {
    RawArticle article = articles().get(1);
    assertThat(article.title()).isEqualTo("River Leaves Its Bed & the Valley Floods");
    assertThat(article.body())
        .isEqualTo("The river rose three metres in a night.\n\nIt is still rising.");
  }

  @Test
  void anItemFromElsewhereIsOfThatOutlet() {
    RawArticle article = articles().get(1);
    assertThat(article.outlet()).hasValue("Meridian Post");
    assertThat(article.authors()).containsExactly("Ana Ruiz");
    assertThat(article.url()).hasValue("https://example.org/2001/river");
  }

  @Test
  void aTextWithoutMarkupStaysAsItIs() {
    assertThat(articles().get(2).body())
        .isEqualTo("A notice without a headline: 5 < 6, and 7 > 6.");
  }

  @Test
  void rss1IsRead() {
    RawArticle article =
        read("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/' xmlns:q='http://purl.org/dc/elements/1.1/'>"
                + "<channel><title>Gazette</title><items><rdf:Seq><rdf:li resource='u'/>"
                + "</rdf:Seq></items></channel><item rdf:about='https://example.org/1'>"
                + "<title>Flood</title><q:date>2001-07-19</q:date></item></rdf:RDF>")
            .article();
    assertThat(article.id()).hasValue("https://example.org/1");
    assertThat(article.outlet()).hasValue("Gazette");
    assertThat(article.dates()).containsExactly(new DateEvidence("feed:dc:date", "2001-07-19"));
  }

  @Test
  void anItemThatIsNotClosedSpoilsNoOther() {
    ReadingLog log =
        read(
            FEED
                + "<item><title>A</title>\n<item><title>B</title></item>"
                + "<item></item><item><title>C</title></item><item><title>D</title>");
    assertThat(log.titles()).containsExactly("B", "C");
    assertThat(log.failed())
        .containsExactly(
            "feed.xml#1: line 1: another <item> begins before </item>",
            "feed.xml#3: no title and no text",
            "feed.xml#5: line 2: the file ends before </item>");
  }

  @Test
  void whatWasReadBeforeTheBytesFailIsGiven() {
    String start = FEED + "<item><title>A</title></item><item><title>" + "B".repeat(200_000);
    InputStream failing =
        new SequenceInputStream(
            new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("broken");
              }
            });
    ReadingLog log = ReadingLog.of(Format.RSS, failing);
    assertThat(log.titles()).containsExactly("A");
    assertThat(log.failed()).containsExactly("stream: cannot be read to its end: broken");
  }

  @Test
  void aFeedWithoutItemsIsSkipped() {
    assertThat(read(FEED + "</channel></rss>").skipped())
        .containsExactly("feed.xml: no <item> in it");
  }

  @Test
  void entitiesThatTheFileDeclaresAreNotExpanded() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n";
    ReadingLog log =
        read(
            bomb
                + FEED
                + "<item><title>&b;</title></item><item><title>&x;</title></item>"
                + "<item><title>Flood</title></item>");
    assertThat(log.titles()).containsExactly("Flood");
    assertThat(log.failed())
        .containsExactly(
            "feed.xml#1: line 2: the entity &b; is declared in the file: not expanded",
            "feed.xml#2: line 2: the entity &x; is declared in the file: not expanded");
  }

  @ParameterizedTest
  @CsvSource({
    "koi8-r, Наводнение",
    "windows-1253, Πλημμύρα",
    "Shift_JIS, 洪水",
    "ISO-8859-1, Crue été"
  })
  void theDeclaredEncodingIsUsed(String encoding, String title) throws IOException {
    String feed =
        "<?xml version='1.0' encoding='" + encoding + "'?>" + FEED + "<item><title>" + title;
    Path file = directory.resolve("feed.xml");
    Files.write(
        file, (feed + "</title></item></channel></rss>").getBytes(Charset.forName(encoding)));
    assertThat(ReadingLog.of(file).titles()).containsExactly(title);
  }

  @Test
  void deepNestingIsRead() {
    String item = "<item><title>A</title><description>" + "<b>".repeat(100_000) + "deep";
    ReadingLog log =
        assertTimeout(Duration.ofMinutes(1), () -> read(FEED + item + "</description></item>"));
    assertThat(log.titles()).containsExactly("A");
  }

  @Test
  void moreTagsThanAnyArticleHasAreRefused() {
    String item = "<item><title>A</title>" + "<b/>".repeat(300_000) + "</item>";
    assertThat(read(FEED + item + "<item><title>B</title></item>").failed())
        .containsExactly("feed.xml#1: line 1: more than 250000 tags, which no article has");
  }

  @Test
  void anItemLongerThanTheLimitIsPassedOver() {
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.RSS,
                    new RepeatedBytes(
                        FEED + "<item><title>A</title><description><![CDATA[",
                        "it rained\n",
                        10 << 20,
                        "]]></description></item><item><title>B</title></item>")));
    assertThat(log.failed())
        .containsExactly("stream#1: longer than 16 MiB, the most for one record");
    assertThat(log.titles()).containsExactly("B");
  }

  private ReadingLog read(String feed) {
    return ReadingLog.of(directory.resolve("feed.xml"), feed);
  }
}
