package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.EML;
  }

  @Override
  String fixture() {
    return "full.eml";
  }

  @Override
  int count() {
    return 1;
  }

  @Test
  void headersGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1@example.org");
    assertThat(article.title()).isEqualTo("Ferry Runs Aground Off Tórshavn (updated)");
    assertThat(article.dates())
        .containsExactly(
            new DateEvidence("mail:date", "Thu, 05 Mar 1998 18:30:00 +0000"),
            new DateEvidence("mail:received", "Thu, 05 Mar 1998 18:31:07 +0000"));
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Dam, Maria");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.language()).hasValue("en-GB");
    assertThat(article.url()).hasValue("https://lists.example.org/news/ferry-1");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  @Test
  void plainTextIsPreferredAndAttachmentsAreLeftOut() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            "A ferry with ninety people on board ran aground near Tórshavn on Thursday.\n\n"
                + "Nobody was hurt. 1 = 1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "=?iso-8859-1?q?T=F3rshavn?= ~ Tórshavn",
        "=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?_b?= ~ a b",
        "=?utf-8?q?=C3?= =?utf-8?q?=B3?= ~ ó",
        "a =?utf-8?b?w7M=?= b ~ a ó b",
        "=?utf-8*en?q?x=3Fy?= ~ x?y",
        "=?koi8-r?B?89DJ08/L?= ~ Список",
        "=?nonsense?q?abc?= ~ abc",
        "=?utf-8?x?abc?= ~ =?utf-8?x?abc?=",
        "5 =? 6 ~ 5 =? 6"
      })
  void encodedWordsAreDecoded(String header, String text) throws IOException {
    assertThat(message("From: a\nSubject: " + header + "\n\nx").article().title()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "Ana Ruiz <ana@example.org> ~ Ana Ruiz",
        "ana@example.org (Ana Ruiz) ~ Ana Ruiz",
        "<ana@example.org> ~ ana@example.org",
        "ana@example.org ~ ana@example.org",
        "Ana Ruiz ~ Ana Ruiz"
      })
  void authorsAreNamedInManyWays(String from, String author) throws IOException {
    assertThat(message("From: " + from + "\nSubject: a\n\nx").article().authors())
        .containsExactly(author);
  }

  @Test
  void htmlStandsInForPlainText() throws IOException {
    String message =
        """
        From: a
        Subject: b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/plain

        --c
        Content-Type: text/html

        <p>It rose.</p><p>It fell.</p>
        --c--
        """;
    assertThat(message(message).article().body()).isEqualTo("It rose.\n\nIt fell.");
  }

  @Test
  void theMessagesOfADigestAreReadTogether() throws IOException {
    String message =
        """
        From: a
        Subject: b
        Content-Type: multipart/digest; boundary=c

        --c

        Subject: first

        It rose.
        --c

        Subject: second

        It fell.
        --c--
        """;
    assertThat(message(message).article().body()).isEqualTo("It rose.\n\nIt fell.");
  }

  @Test
  void theDeclaredEncodingIsUsed() throws IOException {
    String message = "From: a\nSubject: b\nContent-Type: text/plain; charset=windows-1251\n\nпаром";
    assertThat(read(message.getBytes(Charset.forName("windows-1251"))).article().body())
        .isEqualTo("паром");
  }

  @Test
  void aMultipartWithoutPartsIsText() throws IOException {
    assertThat(
            message("From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=c\n\nIt rose.")
                .article()
                .body())
        .isEqualTo("It rose.");
  }

  @Test
  void aMessageWithoutSubjectAndTextFails() throws IOException {
    assertThat(message("From: a\nDate: Thu, 5 Mar 1998 18:30:00 GMT\n\n").failed())
        .containsExactly("article: no subject and no text");
  }

  @Test
  void aTextThatOpensLikeAHeaderIsNoMail() throws IOException {
    assertThat(message("Warning: the river rises.\n\nIt rose.").article().body())
        .contains("the river rises");
  }

  @Test
  void moreLevelsThanAnyMessageHasAreRefused() throws IOException {
    StringBuilder message = new StringBuilder("From: a\nSubject: b\n");
    for (int i = 0; i < 10_000; i++) {
      message.append("Content-Type: multipart/mixed; boundary=b").append(i);
      message.append("\n\n--b").append(i).append('\n');
    }
    assertThat(message(message.toString()).failed())
        .containsExactly("article: more than 1000 parts or 20 levels of them");
  }

  @Test
  void morePartsThanAnyMessageHasAreRefused() throws IOException {
    String parts = "--c\n\nx\n".repeat(100_000);
    assertThat(
            message("From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=c\n\n" + parts)
                .failures())
        .hasSize(1);
  }

  @Test
  void boundariesEverywhereEnd() {
    String mark = "--c".repeat(1_000_000);
    assertTimeout(
        Duration.ofMinutes(1),
        () ->
            assertThat(
                    message(
                            "From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=c\n\n"
                                + "--c\n\n"
                                + mark)
                        .article()
                        .body())
                .isEqualTo(mark));
  }

  @Test
  void aMessageLongerThanTheLimitIsRefused() {
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.EML,
                    new RepeatedBytes("From: a\nSubject: b\n\n", "it rained\n", 10 << 20, "")));
    assertThat(log.failed()).containsExactly("stream: longer than 16 MiB, the most for one record");
  }

  private ReadingLog message(String message) throws IOException {
    return read(message.getBytes(StandardCharsets.UTF_8));
  }
}
