package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.Archive;
import dev.dateline.ArchiveException;
import dev.dateline.IndexReport;
import dev.dateline.SearchRequest;
import dev.dateline.Timeline;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nothing is lost and no answer is wrong, whatever becomes of a node. */
@Timeout(600)
class FaultsIT {
  private static final int ARTICLES = 2_000;
  private static final Source NEWS = RandomNews.of(ARTICLES, 1848);

  private static final BulkOptions SMALL = new BulkOptions(2, 1 << 20, 100, Duration.ofMinutes(2));

  private static final ClusterOptions PATIENT =
      new ClusterOptions(
          Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(50), false, SMALL);

  private static final ClusterOptions IMPATIENT =
      new ClusterOptions(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(4),
          false,
          new BulkOptions(2, 1 << 20, 100, Duration.ofSeconds(8)));

  private static TestCluster cluster;
  private static Archive embedded;

  @BeforeAll
  static void startCluster() throws Exception {
    cluster = TestCluster.of(3);
    embedded = Archive.inMemory();
    embedded.index(NEWS);
  }

  @AfterAll
  static void endCluster() throws IOException {
    if (cluster != null) {
      cluster.close();
      embedded.close();
    }
  }

  @AfterEach
  void mendCluster() throws Exception {
    cluster.mend();
  }

  @Test
  void nothingIsMissingAfterTheNodeOfAPrimaryIsKilledDuringALoad() throws Exception {
    try (Archive archive = cluster.archive("killed?shards=2&replicas=1", PATIENT)) {
      int victim = cluster.primary("killed", 0);
      assertAllIndexed(archive.index(struck(() -> cluster.kill(victim))));
      assertAllThere(archive);
      cluster.mend();
      assertAllThere(archive);
      assertThat(archive.check().problems()).isEmpty();
    }
  }

  @Test
  void nothingIsMissingAfterANodeIsPausedDuringALoad() throws Exception {
    try (Archive archive = cluster.archive("paused?shards=2&replicas=1", PATIENT)) {
      int victim = cluster.primary("paused", 0);
      assertAllIndexed(archive.index(struck(() -> cluster.pause(victim))));
      assertAllThere(archive);
      cluster.mend();
      assertAllThere(archive);
    }
  }

  @Test
  void nothingIsMissingAfterAllNodesAreKilled() throws Exception {
    try (Archive archive = cluster.archive("all?shards=2&replicas=1", PATIENT)) {
      assertAllIndexed(archive.index(NEWS));
      for (int i = 0; i < cluster.size(); i++) {
        cluster.kill(i);
      }
      cluster.mend();
      assertAllThere(archive);
      assertThat(archive.check().problems()).isEmpty();
    }
  }

  @Test
  void noAnswerIsWrongWhileTheManagerIsKilled() throws Exception {
    try (Archive archive = cluster.archive("managed?shards=2&replicas=1", PATIENT)) {
      archive.index(NEWS);
      int manager = cluster.manager();
      assertAnswers(archive, () -> cluster.kill(manager));
    }
  }

  @Test
  void noAnswerIsWrongWhileANodeIsPaused() throws Exception {
    try (Archive archive = cluster.archive("silent?shards=2&replicas=1", PATIENT)) {
      archive.index(NEWS);
      int victim = cluster.primary("silent", 0);
      assertAnswers(archive, () -> cluster.pause(victim));
    }
  }

  @Test
  void whereAShardIsLostAnAnswerIsAnErrorAndNeverAPart() throws Exception {
    try (Archive archive = cluster.archive("single?shards=2&replicas=0", IMPATIENT)) {
      archive.index(NEWS);
      int victim = cluster.primary("single", 0);
      SearchRequest all = SearchRequest.of("*");
      cluster.kill(victim);
      assertNoAnswer(() -> archive.search(all));
      assertNoAnswer(() -> archive.count(all));
      assertNoAnswer(() -> archive.forEach(all, hit -> {}));
      assertNoAnswer(() -> archive.facet(all, Field.OUTLET, 10));
      assertNoAnswer(() -> archive.timeline(all, Timeline.Unit.YEAR));
      assertNoAnswer(archive::stats);
      assertNoAnswer(archive::check);
      assertNoAnswer(() -> archive.index(NEWS));
      assertNoAnswer(() -> assertEachArticle(archive));
      cluster.mend();
      assertAllThere(archive);
    }
  }

  @Test
  void withoutAMajorityALoadEndsAndTheNextCompletesIt() throws Exception {
    try (Archive archive = cluster.archive("minority?shards=2&replicas=1", IMPATIENT)) {
      long start = System.nanoTime();
      assertNoAnswer(() -> archive.index(struck(() -> killTwo())));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(40));
      cluster.mend();
      IndexReport report = archive.index(NEWS);
      assertThat(report.indexed() + report.unchanged()).isEqualTo(ARTICLES);
      assertThat(report.failed()).isZero();
      assertAllThere(archive);
    }
  }

  private static void killTwo() throws InterruptedException {
    cluster.kill(1);
    cluster.kill(2);
  }

  /** What happens to a cluster. */
  private interface Blow {
    void fall() throws Exception;
  }

  /** The articles; a third of them is read when the blow falls. */
  private static Source struck(Blow blow) {
    return sink -> {
      int[] read = {0};
      NEWS.read(
          reading -> {
            if (read[0]++ == ARTICLES / 3) {
              strike(blow);
            }
            sink.accept(reading);
          });
    };
  }

  private static void strike(Blow blow) {
    try {
      blow.fall();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertAllIndexed(IndexReport report) {
    assertThat(report.indexed()).isEqualTo(ARTICLES);
    assertThat(report.failed() + report.updated() + report.unchanged()).isZero();
  }

  private static void assertAllThere(Archive archive) throws IOException {
    assertThat(archive.count(SearchRequest.of("*"))).isEqualTo(ARTICLES);
    assertEachArticle(archive);
  }

  private static void assertEachArticle(Archive archive) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      ArticleId id = new ArticleId("article:" + i);
      Optional<Article> article = archive.article(id);
      assertThat(article.map(Article::body)).isEqualTo(embedded.article(id).map(Article::body));
    }
  }

  /** An answer is right, or there is none. */
  private static void assertAnswers(Archive archive, Blow blow) throws Exception {
    Parity archives = new Parity(embedded, archive);
    int unanswered = 0;
    for (int i = 0; i < 60; i++) {
      if (i == 10) {
        blow.fall();
      }
      unanswered += isAnswered(archives, "date:" + (1900 + i) + " OR oil") ? 0 : 1;
    }
    assertThat(unanswered).isLessThan(3);
    cluster.mend();
    assertAllThere(archive);
  }

  private static boolean isAnswered(Parity archives, String text) throws IOException {
    try {
      archives.assertSame(SearchRequest.builder(text).facets(Field.OUTLET).build());
      return true;
    } catch (ArchiveException e) {
      return false;
    }
  }

  private static void assertNoAnswer(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ArchiveException.class)
        .hasMessageMatching("[^\\n]*127.0.0.1[^\\n]*|[^\\n]*shards of the archive answered[^\\n]*");
  }
}
