package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import dev.dateline.opensearch.StubHost.Asked;
import dev.dateline.opensearch.StubHost.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class BulkWriterTest {
  private static final BulkOptions ONE_LANE =
      new BulkOptions(1, 1 << 20, 1000, Duration.ofSeconds(20));
  private static final BulkOptions IMPATIENT =
      new BulkOptions(1, 1 << 20, 1000, Duration.ofSeconds(1));
  private static final String BUSY =
      "{\"index\":{\"status\":429,\"error\":{\"type\":\"rejected\",\"reason\":\"queue is full\"}}}";

  private final Receipts receipts = new Receipts();

  @Test
  void whatIsWrittenGoesOutInLines() throws Exception {
    try (StubHost host = StubHost.that(BulkWriterTest::yes)) {
      write(
          host,
          ONE_LANE,
          writer -> {
            writer.index("a", article("A"));
            writer.delete("b");
          });
      assertThat(host.asked()).hasSize(1);
      assertThat(host.asked().getFirst().uri()).isEqualTo("/news/_bulk");
      assertThat(host.asked().getFirst().body())
          .isEqualTo(
              """
              {"index":{"_id":"a"}}
              {"title":"A"}
              {"delete":{"_id":"b"}}
              """);
      assertThat(receipts.written()).containsExactly("a", "b");
    }
  }

  @Test
  void ofSeveralOperationsOnOneIdTheLastIsDone() throws Exception {
    try (StubHost host = StubHost.that(BulkWriterTest::yes)) {
      write(
          host,
          ONE_LANE,
          writer -> {
            writer.index("a", article("old"));
            writer.index("b", article("B"));
            writer.delete("b");
            writer.index("a", article("new"));
          });
      assertThat(host.asked().getFirst().body())
          .isEqualTo(
              """
              {"delete":{"_id":"b"}}
              {"index":{"_id":"a"}}
              {"title":"new"}
              """);
    }
  }

  @Test
  void whatAClusterIsTooBusyForIsSentAgainAndNothingElse() throws Exception {
    AtomicInteger times = new AtomicInteger();
    try (StubHost host =
        StubHost.that(
            asked ->
                times.incrementAndGet() < 3
                    ? items(asked, id -> id.equals("b") ? BUSY : good(id))
                    : yes(asked))) {
      write(host, ONE_LANE, writer -> indexAll(writer, "a", "b", "c"));
      assertThat(host.asked().stream().map(BulkWriterTest::ids))
          .containsExactly(List.of("a", "b", "c"), List.of("b"), List.of("b"));
      assertThat(receipts.written()).containsExactly("a", "c", "b");
    }
  }

  @Test
  void anArticleThatIsRefusedDoesNotEndTheRun() throws Exception {
    try (StubHost host =
        StubHost.that(asked -> items(asked, id -> id.equals("b") ? bad(400) : good(id)))) {
      write(host, ONE_LANE, writer -> indexAll(writer, "a", "b", "c"));
      assertThat(receipts.written()).containsExactly("a", "c");
      assertThat(receipts.failed()).containsExactly("b: not for me");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 413})
  void aRequestThatIsRefusedIsDividedUntilOneArticleIsLeft(int status) throws Exception {
    try (StubHost host =
        StubHost.that(
            asked ->
                ids(asked).contains("d")
                    ? new Told(status, "{\"error\":\"id is too long\"}")
                    : yes(asked))) {
      write(host, ONE_LANE, writer -> indexAll(writer, "a", "b", "c", "d", "e"));
      assertThat(receipts.written()).containsExactly("a", "b", "c", "e");
      assertThat(receipts.failed()).singleElement().asString().contains("d: ", "id is too long");
    }
  }

  @Test
  void aClusterThatTakesNothingEndsTheRun() throws Exception {
    try (StubHost host = StubHost.that(asked -> items(asked, id -> bad(403)))) {
      assertThatThrownBy(() -> write(host, ONE_LANE, writer -> indexAll(writer, "a", "b")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("does not take articles (403 not for me)");
      assertThat(receipts.written()).isEmpty();
    }
  }

  @Test
  void whatIsNotAcknowledgedInTimeIsNamed() throws Exception {
    try (StubHost host =
        StubHost.that(asked -> items(asked, id -> id.equals("a") ? good(id) : BUSY))) {
      assertThatThrownBy(
              () -> write(host, IMPATIENT, writer -> indexAll(writer, "a", "b", "c", "d", "e")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("did not acknowledge 4 operations within 1 s")
          .hasMessageContaining("b, c, d and 1 more (429 queue is full)");
      assertThat(receipts.written()).containsExactly("a");
    }
  }

  @Test
  void aGoodStatusAloneIsNoSuccess() throws Exception {
    try (StubHost host = StubHost.that(asked -> Told.ok("{\"errors\":false,\"items\":[]}"))) {
      assertThatThrownBy(() -> write(host, ONE_LANE, writer -> indexAll(writer, "a")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("acknowledged 0 of 1 operations");
    }
  }

  @Test
  void aWriterThatFailedGoesOnFailing() throws Exception {
    try (StubHost host = StubHost.that(asked -> items(asked, id -> bad(403)));
        ClusterClient client = client(host);
        BulkWriter writer = new BulkWriter(client, "news", ONE_LANE, receipts)) {
      writer.index("a", article("A"));
      assertThatThrownBy(writer::flush).isInstanceOf(ArchiveException.class);
      assertThatThrownBy(() -> writer.index("b", article("B"))).isInstanceOf(IOException.class);
      assertThatThrownBy(writer::flush).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whoWritesWaitsForASlowCluster() throws Exception {
    CountDownLatch released = new CountDownLatch(1);
    AtomicInteger given = new AtomicInteger();
    BulkOptions tens = new BulkOptions(1, 1 << 20, 10, Duration.ofSeconds(20));
    try (StubHost host = StubHost.that(asked -> after(released, asked))) {
      Thread thread =
          Thread.ofPlatform()
              .start(() -> writeUnchecked(host, tens, writer -> giveMany(writer, given)));
      while (thread.getState() != Thread.State.WAITING) {
        assertThat(thread.isAlive()).isTrue();
        Thread.sleep(1);
      }
      assertThat(given.get()).isLessThanOrEqualTo(20);
      released.countDown();
      thread.join();
      assertThat(receipts.written()).hasSize(100);
    }
  }

  private static void giveMany(BulkWriter writer, AtomicInteger given) throws IOException {
    for (int i = 0; i < 100; i++) {
      writer.index("a" + i, article("A"));
      given.incrementAndGet();
    }
  }

  private interface Writing {
    void with(BulkWriter writer) throws IOException;
  }

  private void write(StubHost host, BulkOptions options, Writing writing) throws IOException {
    try (ClusterClient client = client(host);
        BulkWriter writer = new BulkWriter(client, "news", options, receipts)) {
      writing.with(writer);
      writer.flush();
    }
  }

  private void writeUnchecked(StubHost host, BulkOptions options, Writing writing) {
    try {
      write(host, options, writing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClusterClient client(StubHost host) throws ArchiveException {
    return new ClusterClient(
        ClusterAddress.of("opensearch://" + host.authority() + "/news", name -> null));
  }

  private static void indexAll(BulkWriter writer, String... ids) throws IOException {
    for (String id : ids) {
      writer.index(id, article(id));
    }
  }

  private static ObjectNode article(String title) {
    return JsonNodeFactory.instance.objectNode().put("title", title);
  }

  private static Told after(CountDownLatch latch, Asked asked) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return yes(asked);
  }

  private static Told yes(Asked asked) {
    return items(asked, BulkWriterTest::good);
  }

  private static Told items(Asked asked, Function<String, String> items) {
    return Told.ok(
        ids(asked).stream()
            .map(items)
            .collect(Collectors.joining(",", "{\"errors\":true,\"items\":[", "]}")));
  }

  private static List<String> ids(Asked asked) {
    return Stream.of(asked.body().split("\n"))
        .filter(line -> line.contains("\"_id\""))
        .map(line -> line.replaceAll(".*\"_id\":\"|\".*", ""))
        .toList();
  }

  private static String good(String id) {
    return "{\"index\":{\"_id\":\"%s\",\"status\":201}}".formatted(id);
  }

  private static String bad(int status) {
    return String.format(
        Locale.ROOT,
        "{\"index\":{\"status\":%d,\"error\":{\"type\":\"x\",\"reason\":\"not for me\"}}}",
        status);
  }
}
