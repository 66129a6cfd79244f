package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.ATOM;
  }

  @Override
  String fixture() {
    return "full.atom";
  }

  @Override
  int count() {
    return 2;
  }

  @Test
  void elementsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("tag:example.org,1998:ferry");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn");
    assertThat(article.body())
        .isEqualTo(
            "A ferry with ninety people on board ran aground near Tórshavn on Thursday.\n\n"
                + "Nobody was hurt.");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.url()).hasValue("https://example.org/1998/ferry");
    assertThat(article.language()).hasValue("en-GB");
    assertThat(article.topics()).containsExactly("shipping", "rescue");
  }

  @Test
  void theDayOfPublicationCountsMoreThanThatOfAChange() {
    assertThat(articles().getFirst().dates())
        .containsExactly(
            new DateEvidence("feed:published", "1998-03-05T18:30:00Z"),
            new DateEvidence("feed:updated", "1998-03-06T09:00:00Z"));
  }

  @Test
  void anEntryTakesFromTheFeedWhatItLacks() {
    assertThat(articles().getFirst().outlet()).hasValue("Harbour Gazette");
    assertThat(articles().get(1).outlet()).hasValue("Meridian Post");
    assertThat(articles().get(1).language()).hasValue("en");
  }

  /** The samples of RFC 4287, and Atom 0.3. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "<title>A &lt; B</title> ~ A < B",
        "<title type='text'>The &lt;b&gt; tag</title> ~ The <b> tag",
        "<title type='html'>The &amp;lt;b&amp;gt; &lt;i&gt;tag&lt;/i&gt;</title> ~ The <b> tag",
        "<title type='xhtml'><div>The &lt;b> <b>tag</b></div></title> ~ The <b> tag",
        "<title mode='escaped' type='text/html'>A &lt;i&gt;B&lt;/i&gt;</title> ~ A B",
        "<title type='application/octet-stream'>QSA8Yj5CPC9iPg==</title> ~ A B",
        "<title mode='base64'>QSA8Yj5CPC9iPg==</title> ~ A B",
        "<title><![CDATA[A & B]]></title> ~ A & B"
      })
  void textIsWhatItsTypeSays(String element, String title) {
    String feed = "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><entry>" + element + "</entry>";
    assertThat(ReadingLog.of(directory.resolve("feed.xml"), feed).titles()).containsExactly(title);
  }
}
