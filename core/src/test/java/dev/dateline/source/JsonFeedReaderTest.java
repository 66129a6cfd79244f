package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class JsonFeedReaderTest extends FormatContract {
  private static final String FEED =
      "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Gazette\",\n\"items\": [";

  @Override
  Format format() {
    return Format.JSONFEED;
  }

  @Override
  String fixture() {
    return "full-feed.json";
  }

  @Override
  int count() {
    return 2;
  }

  @Test
  void itemsGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.body())
        .isEqualTo("A ferry with ninety people on board ran aground.\n\nNobody was hurt.");
    assertThat(article.dates().getFirst())
        .isEqualTo(new DateEvidence("given", "1998-03-05T18:30:00Z"));
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.url()).hasValue("https://example.org/1998/ferry");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  @Test
  void anItemTakesFromTheFeedWhatItLacks() {
    RawArticle article = articles().get(1);
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.authors()).containsExactly("The desk");
    assertThat(article.language()).hasValue("de");
  }

  @Test
  void aBrokenItemSpoilsNoOther() {
    ReadingLog log = read(FEED + "{\"title\": nonsense},\n{\"title\": \"B\"}, 7]}");
    assertThat(log.titles()).containsExactly("B");
    assertThat(log.failed())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("feed.json#1: line 2, column 21"),
            second -> assertThat(second).isEqualTo("feed.json#3: line 3: not an object"));
  }

  @Test
  void aFeedWithoutItemsIsSkipped() {
    assertThat(read(FEED + "]}").skipped()).containsExactly("feed.json: a feed without items");
  }

  @Test
  void aFeedLargerThanARecordIsReadItemByItem() {
    String item = "{\"title\": \"" + "x".repeat(999) + "\"},";
    ReadingLog log =
        assertTimeout(
            Duration.ofMinutes(1),
            () ->
                ReadingLog.of(
                    Format.JSONFEED,
                    new RepeatedBytes(FEED, item, 20_000, "{\"title\": \"B\"}]}")));
    assertThat(log.failures()).isEmpty();
    assertThat(log.articles()).hasSize(20_001);
  }

  private ReadingLog read(String feed) {
    return ReadingLog.of(directory.resolve("feed.json"), feed);
  }
}
