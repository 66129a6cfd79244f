package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.source.Sources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that indexes, at moments spread over the whole of its run, and goes on after it.
 * {@code -Ddateline.kills=200} sets how often.
 */
class KilledIndexerTest {
  private static final int KILLS = Integer.getInteger("dateline.kills", 6);
  private static final long SEED = 20_261_122;

  /** The other process: brings an index up to date, committing as often as it can. */
  public static final class Indexer {
    private Indexer() {}

    /** Indexes what lies in the second argument into the first. */
    public static void main(String[] arguments) throws IOException {
      bringUpToDate(Path.of(arguments[0]), Path.of(arguments[1]));
    }
  }

  private static IndexReport bringUpToDate(Path index, Path news) throws IOException {
    IndexOptions options =
        IndexOptions.standard().withPrune(true).withCommitInterval(Duration.ofMillis(20));
    try (Archive archive = Archive.open(index)) {
      return archive.index(Sources.of(news), options);
    }
  }

  @Test
  void whateverMomentItIsKilledAtNothingIsLost(@TempDir Path place) throws Exception {
    Path index = place.resolve("index");
    Path news = place.resolve("news");
    ChangingNews changing = new ChangingNews(news, SEED);
    Random random = new Random(SEED);
    changing.nextRound();
    bringUpToDate(index, news);
    long whole = wholeRun(index, news, changing);
    int killed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, Article> before = articles(index);
      changing.nextRound();
      killed += run(index, news, kill == 0 ? whole / 10 : random.nextLong(whole)) ? 1 : 0;
      assertSound(index, before, articlesOf(news));
      bringUpToDate(index, news);
      assertThat(articles(index)).isEqualTo(articlesOf(news));
    }
    assertThat(killed).isPositive();
  }

  private static long wholeRun(Path index, Path news, ChangingNews changing) throws Exception {
    changing.nextRound();
    long start = System.nanoTime();
    assertThat(run(index, news, Long.MAX_VALUE)).isFalse();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Lets the other process run for a while, and tells whether it had to be killed. */
  private static boolean run(Path index, Path news, long millis) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Indexer.class.getName(),
            index.toString(),
            news.toString());
    File log = new File(news.getParent().toFile(), "indexer.log");
    Process indexer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    boolean ended = indexer.waitFor(millis, TimeUnit.MILLISECONDS);
    if (!ended) {
      indexer.destroyForcibly().waitFor();
      return indexer.exitValue() != 0;
    }
    assertThat(indexer.exitValue()).isZero();
    return false;
  }

  /** Each article is there as it was, or as it is to be; none is damaged. */
  private static void assertSound(
      Path index, Map<String, Article> before, Map<String, Article> after) throws IOException {
    try (Archive archive = Archive.open(index)) {
      assertThat(archive.check().problems()).isEmpty();
    }
    Map<String, Article> now = articles(index);
    now.forEach(
        (id, article) -> assertThat(article).isIn(candidates(before.get(id), after.get(id))));
    before.forEach(
        (id, article) ->
            assertThat(now.containsKey(id) || !article.equals(after.get(id))).isTrue());
  }

  private static List<Article> candidates(Article before, Article after) {
    List<Article> candidates = new ArrayList<>();
    candidates.add(before);
    candidates.add(after);
    return candidates;
  }

  private static Map<String, Article> articlesOf(Path news) throws IOException {
    try (Archive archive = Archive.inMemory()) {
      archive.index(Sources.of(news));
      return articles(archive);
    }
  }

  private static Map<String, Article> articles(Path index) throws IOException {
    try (Archive archive = Archive.open(index)) {
      return articles(archive);
    }
  }

  private static Map<String, Article> articles(Archive archive) throws IOException {
    List<Hit> hits = new ArrayList<>();
    archive.forEach(SearchRequest.builder("").snippets(0).build(), hits::add);
    Map<String, Article> articles = new HashMap<>();
    for (Hit hit : hits) {
      articles.put(hit.id().value(), archive.article(hit.id()).orElseThrow());
    }
    assertThat(articles).hasSize(hits.size());
    return articles;
  }
}
