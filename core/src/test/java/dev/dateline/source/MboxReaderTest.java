package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MboxReaderTest extends FormatContract {
  private static final String FROM = "From a@example.org Thu Mar  5 18:30:00 1998\n";

  @Override
  Format format() {
    return Format.MBOX;
  }

  @Override
  String fixture() {
    return "full.mbox";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void headersGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.origin().ordinal()).isEqualTo(1);
    assertThat(article.id()).hasValue("ferry-1@example.org");
    assertThat(article.authors()).containsExactly("Jógvan Hansen");
    assertThat(article.outlet()).hasValue("news.example.org");
    assertThat(article.topics()).containsExactly("example.news", "example.sea");
  }

  @Test
  void quotedLinesLoseOneMarkAndTextThatBeginsWithFromIsText() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            """
            A ferry ran aground near Tórshavn.
            From the harbour one could see it.

            From there it was towed at 18:30.
            >From all that is known, nobody was hurt.""");
  }

  @Test
  void linesOfDosAreRead() {
    String mbox = (FROM + "From: a\nSubject: A\n\nIt rose.\n\n" + FROM + "Subject: B\n\nx\n");
    assertThat(read(mbox.replace("\n", "\r\n")).titles()).containsExactly("A", "B");
  }

  @Test
  void aMessageWithoutTextFailsAndTheNextIsRead() {
    ReadingLog log = read(FROM + "From: a\n\n\n" + FROM + "Subject: B\n\nx\n");
    assertThat(log.failed()).containsExactly("box#1: no subject and no text");
    assertThat(log.titles()).containsExactly("B");
  }

  @Test
  void aMessageLongerThanTheLimitIsPassedOver() {
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.MBOX,
                    new RepeatedBytes(
                        FROM + "Subject: A\n\n",
                        "it rained\n",
                        10 << 20,
                        "\n" + FROM + "Subject: B\n\nx\n")));
    assertThat(log.failed())
        .containsExactly("stream#1: longer than 16 MiB, the most for one record");
    assertThat(log.titles()).containsExactly("B");
  }

  private ReadingLog read(String mbox) {
    return ReadingLog.of(directory.resolve("box"), mbox);
  }
}
