package dev.dateline;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.SearchRequest.Sort;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of hits, in an archive of several parts, one of them large. */
class OrderTest {
  private static final int LARGE = 2500;
  private static final int SMALL = 40;

  private final Random random = new Random(5);
  private final List<Entry> entries = new ArrayList<>();

  /** Undated where there is no date. */
  private record Entry(String id, String date) {
    boolean isUndated() {
      return date.isEmpty();
    }
  }

  private Archive archive() throws IOException {
    Archive archive = Archive.inMemory();
    archive.index(source(articles("a", LARGE)));
    archive.index(source(articles("b", SMALL)));
    return archive;
  }

  /** Many of one day, and each tenth without a date. */
  private RawArticle[] articles(String prefix, int number) {
    RawArticle[] articles = new RawArticle[number];
    for (int i = 0; i < number; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(300));
      Entry entry = new Entry(prefix + random.nextLong(), i % 10 == 0 ? "" : day.toString());
      entries.add(entry);
      articles[i] = article(entry.id, entry.date, "Rain.");
    }
    return articles;
  }

  private List<String> expected(Comparator<String> dates, int limit) {
    return entries.stream()
        .sorted(
            Comparator.comparing(Entry::isUndated)
                .thenComparing(Entry::date, dates)
                .thenComparing(Entry::id))
        .map(Entry::id)
        .limit(limit)
        .toList();
  }

  private static List<String> found(Archive archive, Sort sort, int limit) throws IOException {
    SearchRequest request = SearchRequest.builder("").sort(sort).limit(limit).snippets(0).build();
    return archive.search(request).hits().stream().map(hit -> hit.id().value()).toList();
  }

  @Test
  void byDateThenByIdUndatedLast() throws IOException {
    try (Archive archive = archive()) {
      for (int limit : new int[] {1, 10, 300, 1100, 2400, 5000}) {
        List<String> oldestFirst = expected(Comparator.naturalOrder(), limit);
        List<String> newestFirst = expected(Comparator.reverseOrder(), limit);
        assertThat(found(archive, Sort.OLDEST, limit)).isEqualTo(oldestFirst);
        assertThat(found(archive, Sort.NEWEST, limit)).isEqualTo(newestFirst);
      }
    }
  }

  @Test
  void equallyRelevantOnesComeNewestFirst() throws IOException {
    try (Archive archive = archive()) {
      assertThat(found(archive, Sort.RELEVANCE, 100))
          .isEqualTo(expected(Comparator.reverseOrder(), 100));
    }
  }

  @Test
  void beyondTheLastHitThereIsNone() throws IOException {
    try (Archive archive = archive()) {
      for (Sort sort : Sort.values()) {
        SearchRequest request = SearchRequest.builder("rain").sort(sort).offset(9000).build();
        SearchResult result = archive.search(request);
        assertThat(result.hits()).isEmpty();
        assertThat(result.total().value()).isEqualTo(LARGE + SMALL);
      }
    }
  }
}
