package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReutersReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.REUTERS;
  }

  @Override
  String fixture() {
    return "full.sgm";
  }

  @Override
  int count() {
    return 4;
  }

  @Test
  void elementsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("71");
    assertThat(article.title()).isEqualTo("FERRY <SMYRIL> RUNS AGROUND OFF TÓRSHAVN");
    assertThat(article.dates())
        .containsExactly(new DateEvidence("given", "5-MAR-1987 18:30:01.79"));
    assertThat(article.dateline()).hasValue("TORSHAVN, March 5 -");
    assertThat(article.authors()).containsExactly("Jogvan Hansen", "Maria Dam");
    assertThat(article.locations()).containsExactly("denmark", "faroe-islands");
    assertThat(article.persons()).containsExactly("petersen");
    assertThat(article.topics()).containsExactly("ship", "crude");
    assertThat(article.outlet()).hasValue("Reuters");
  }

  @Test
  void theBodyIsWithoutControlReferencesAndSignature() {
    assertThat(articles().getFirst().body())
        .isEqualTo(
            """
            A ferry with ninety people on board ran
            aground near the harbour on Thursday.
                Oil & water do not mix, the coast guard said of the
            small spill.\
            """);
  }

  @Test
  void aBriefIsItsHeadline() {
    assertThat(articles().get(1).title()).isEqualTo("COAST GUARD SAYS NOBODY HURT ON FERRY");
    assertThat(articles().get(1).body()).isEmpty();
  }

  @Test
  void whatWasNotProcessedIsBodyAsAWhole() {
    assertThat(articles().get(2).title()).isEmpty();
    assertThat(articles().get(2).body())
        .isEqualTo("HARBOUR MOVEMENTS - MARCH 6\n    Arrived......two\n    Sailed.....three");
  }

  @Test
  void aBrokenTimeLeavesTheDay() {
    assertThat(articles().get(3).dates()).containsExactly(new DateEvidence("given", "31-MAR-1987"));
  }

  @Test
  void anArticleWithoutEndFailsAndTheNextIsRead() throws IOException {
    String text = Fixtures.text("full.sgm").replaceFirst("</REUTERS>", "");
    ReadingLog log = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(log.failed())
        .containsExactly("article#1: another <REUTERS> begins before </REUTERS>");
    assertThat(log.articles()).isEqualTo(articles().subList(1, 4));
  }

  @Test
  void aByteThatIsNotUtf8ConcernsItsArticleOnly() throws IOException {
    byte[] bytes = Fixtures.bytes("full.sgm");
    int at = Fixtures.text("full.sgm").indexOf("NOBODY HURT") + 1;
    bytes[at] = (byte) 0xe9;
    assertThat(read(bytes).titles())
        .contains("FERRY <SMYRIL> RUNS AGROUND OFF TÓRSHAVN")
        .anyMatch(title -> title.contains("é"));
  }

  @Test
  void anotherFormatThanGivenFails() {
    SourceOptions options = SourceOptions.standard().withFormat(Format.REUTERS);
    assertThat(ReadingLog.of(directory.resolve("a.txt"), "Some text.", options).failed())
        .containsExactly("a.txt: no <REUTERS> in it; is it of another format?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<TITLE>", "<D>", "\n Reuter", "&#5;", "<REUTERS>", "</TEXT>"})
  void repetitionIsReadInTime(String part) {
    String text = "<REUTERS NEWID=\"1\"><PLACES>" + part.repeat(300_000) + "<TEXT>";
    assertTimeout(Duration.ofSeconds(60), () -> read(text.getBytes(StandardCharsets.US_ASCII)));
  }
}
