package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import dev.dateline.opensearch.StubHost.Asked;
import dev.dateline.opensearch.StubHost.Told;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ClusterClientTest {
  private static final ClusterOptions PATIENT =
      new ClusterOptions(
          Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(30), false);
  private static final ClusterOptions IMPATIENT =
      new ClusterOptions(
          Duration.ofMillis(500), Duration.ofMillis(300), Duration.ofMillis(900), false);
  private static final Call GET = Call.of("GET", "/news/_count?x=1");

  @Test
  void aRequestGoesOutAndItsAnswerComesBack() throws Exception {
    try (StubHost host = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(PATIENT, "", host)) {
      ObjectNode body = JsonNodeFactory.instance.objectNode().put("query", "\u00fc \ud800!");
      assertThat(client.call(Call.of("POST", "/news/_search?x=1", body)).path("did").asText())
          .isEqualTo("it");
      Asked asked = host.asked().getFirst();
      assertThat(asked.method() + " " + asked.uri()).isEqualTo("POST /news/_search?x=1");
      assertThat(asked.body()).isEqualTo("{\"query\":\"\u00fc \ufffd!\"}");
      assertThat(asked.authorization()).isEmpty();
    }
  }

  @Test
  void whoAsksIsSentWithEachRequest() throws Exception {
    try (StubHost host = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(PATIENT, "ann:secret@", host)) {
      client.call(GET);
      assertThat(host.asked().getFirst().authorization()).contains("Basic YW5uOnNlY3JldA==");
    }
  }

  @Test
  void anApiKeyIsSentAsSuch() throws Exception {
    try (StubHost host = StubHost.that(ClusterClientTest::yes);
        ClusterClient client =
            new ClusterClient(
                ClusterAddress.of("opensearch://" + host.authority() + "/news", name -> "a2V5"),
                PATIENT,
                ClusterClient.jvmTrust())) {
      client.call(GET);
      assertThat(host.asked().getFirst().authorization()).contains("ApiKey a2V5");
    }
  }

  @Test
  void hostsTakeTurns() throws Exception {
    try (StubHost one = StubHost.that(ClusterClientTest::yes);
        StubHost two = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(PATIENT, "", one, two)) {
      for (int i = 0; i < 10; i++) {
        client.call(GET);
      }
      assertThat(one.asked()).hasSize(5);
      assertThat(two.asked()).hasSize(5);
    }
  }

  @Test
  void anotherHostIsAskedWhereOneIsGone() throws Exception {
    StubHost gone = StubHost.that(ClusterClientTest::yes);
    try (StubHost there = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(PATIENT, "", gone, there)) {
      gone.close();
      for (int i = 0; i < 4; i++) {
        assertThat(client.call(GET).path("did").asText()).isEqualTo("it");
      }
      assertThat(there.asked()).hasSize(4);
    }
  }

  @Test
  void anotherHostIsAskedWhereOneStaysSilent() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    ClusterOptions options =
        new ClusterOptions(
            Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofSeconds(30), false);
    try (StubHost silent = StubHost.that(asked -> await(never));
        StubHost there = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(options, "", silent, there)) {
      assertThat(client.call(GET).path("did").asText()).isEqualTo("it");
      never.countDown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          429 | {"error":{"type":"rejected_execution_exception","reason":"queue is full"},"status":429}
          503 | {"error":{"type":"cluster_block_exception","reason":"no manager"},"status":503}
          502 | <html>bad gateway</html>
          504 |
          500 | {"error":{"root_cause":[{"type":"node_disconnected_exception","reason":"x"}],"reason":"x"}}
          500 | {"error":{"root_cause":[],"type":"search_phase_execution_exception","reason":"Partial shards failure"}}
          """)
  void whatPassesIsTriedAgain(int status, String body) throws Exception {
    AtomicInteger times = new AtomicInteger();
    Told no = new Told(status, body == null ? "" : body);
    try (StubHost host = StubHost.that(asked -> times.incrementAndGet() < 4 ? no : yes(asked));
        ClusterClient client = client(PATIENT, "", host)) {
      assertThat(client.call(GET).path("did").asText()).isEqualTo("it");
      assertThat(host.asked()).hasSize(4);
    }
  }

  @Test
  void whatDoesNotPassInTimeIsGivenUp() throws Exception {
    try (StubHost host = StubHost.that(asked -> new Told(503, "{\"error\":\"no manager\"}"));
        ClusterClient client = client(IMPATIENT, "", host)) {
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(UnansweredException.class)
          .hasMessage(
              "opensearch://%s/news did not do GET /news/_count within 900 ms (503 no manager); see that its nodes run and can be reached"
                  .formatted(host.authority()));
      assertThat(host.asked()).hasSizeBetween(3, 20);
    }
  }

  @Test
  void aSilentHostIsGivenUp() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (StubHost silent = StubHost.that(asked -> await(never));
        ClusterClient client = client(IMPATIENT, "", silent)) {
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(UnansweredException.class)
          .hasMessageContaining(silent.authority());
      never.countDown();
    }
  }

  @Test
  void withoutTimeLeftThereIsNoAnswer() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (StubHost silent = StubHost.that(asked -> await(never));
        ClusterClient client = client(PATIENT, "", silent)) {
      assertThatThrownBy(() -> client.call(GET, Duration.ZERO))
          .isInstanceOf(UnansweredException.class);
      never.countDown();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          400 | {"error":{"root_cause":[{"type":"parse","reason":"bad\\n query"}],"reason":"all failed"}} | refused GET /news/_count (400 bad query; all failed)
          401 | no | does not know who asks (401 no); give DATELINE_USER and DATELINE_PASSWORD, or DATELINE_API_KEY, in the environment
          403 | {"error":"no right"} | forbids GET /news/_count (403 no right)
          404 | {"error":{"type":"index_not_found_exception","reason":"no such index [news]"}} | has nothing at GET /news/_count (404 no such index [news])
          409 | {"error":{"reason":"version conflict"}} | was changed meanwhile (GET /news/_count: 409 version conflict); try again
          413 | "" | takes no request as large as this (GET /news/_count: 413)
          500 | {"error":{"type":"null_pointer_exception","reason":"oops"}} | refused GET /news/_count (500 oops)
          """)
  void whatIsRefusedIsToldInOneLineAndNotTriedAgain(int status, String body, String words)
      throws Exception {
    try (StubHost host = StubHost.that(asked -> new Told(status, body));
        ClusterClient client = client(PATIENT, "ann:secret@", host)) {
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(ClusterException.class)
          .hasMessageStartingWith("opensearch://%s/news ".formatted(host.authority()) + words)
          .message()
          .doesNotContain("\n")
          .doesNotContain("secret");
      assertThat(host.asked()).hasSize(1);
    }
  }

  @Test
  void nothingThereIsAnAnswer() throws Exception {
    try (StubHost host = StubHost.that(asked -> new Told(404, "{\"error\":\"no such index\"}"));
        ClusterClient client = client(PATIENT, "", host)) {
      assertThat(client.find("/news")).isEmpty();
    }
  }

  @Test
  void anInterruptedThreadWaitsNoLonger() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    try (StubHost silent =
            StubHost.that(
                question -> {
                  asked.countDown();
                  return await(never);
                });
        ClusterClient client = client(PATIENT, "", silent)) {
      Thread thread = Thread.ofVirtual().start(() -> thrown.set(faultOf(client)));
      asked.await();
      thread.interrupt();
      thread.join();
      never.countDown();
      assertThat(thrown.get()).isInstanceOf(InterruptedIOException.class);
    }
  }

  @Test
  void bodiesAreCompressedWhereItPays() throws Exception {
    ClusterOptions options =
        new ClusterOptions(
            Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(30), true);
    String lines = "{\"a\":1}\n".repeat(1000);
    try (StubHost host = StubHost.that(ClusterClientTest::yes);
        ClusterClient client = client(options, "", host)) {
      client.call(Call.ofLines("POST", "/_bulk", lines.getBytes(UTF_8)));
      client.call(Call.of("POST", "/news", JsonNodeFactory.instance.objectNode()));
      assertThat(host.asked().getFirst().encoding()).contains("gzip");
      assertThat(host.asked().getFirst().body()).isEqualTo(lines);
      assertThat(host.asked().getLast().encoding()).isEmpty();
    }
  }

  @Test
  void aKnownCertificateIsTrusted(@TempDir Path directory) throws Exception {
    TestKeys keys = new TestKeys(directory);
    try (StubHost host = StubHost.thatEncrypts(keys.identity(), ClusterClientTest::yes);
        ClusterClient client =
            new ClusterClient(address("+https", "", host), PATIENT, keys.trust())) {
      assertThat(client.call(GET).path("did").asText()).isEqualTo("it");
    }
  }

  @Test
  void anUnknownCertificateIsRefusedAtOnce(@TempDir Path directory) throws Exception {
    TestKeys keys = new TestKeys(directory);
    try (StubHost host = StubHost.thatEncrypts(keys.identity(), ClusterClientTest::yes);
        ClusterClient client =
            new ClusterClient(address("+https", "", host), PATIENT, ClusterClient.jvmTrust())) {
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(ArchiveException.class)
          .isNotInstanceOf(UnansweredException.class)
          .hasMessageContaining("cannot be trusted")
          .hasMessageContaining("-Djavax.net.ssl.trustStore=FILE");
      assertThat(host.asked()).isEmpty();
    }
  }

  @Test
  void aHostThatDoesNotEncryptIsRefusedAtOnce() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 10, StubHost.here());
        ClusterClient client =
            new ClusterClient(
                ClusterAddress.of(
                    "opensearch+https://127.0.0.1:" + plain.getLocalPort() + "/news", name -> null),
                PATIENT,
                ClusterClient.jvmTrust())) {
      Thread.startVirtualThread(() -> answerPlainly(plain));
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(ArchiveException.class)
          .isNotInstanceOf(UnansweredException.class)
          .hasMessageContaining("does not encrypt")
          .hasMessageContaining("write opensearch:// without +https");
    }
  }

  @Test
  void nobodyAtThePortIsToldWithTheHost() throws Exception {
    ClusterAddress address =
        ClusterAddress.of("opensearch://127.0.0.1:" + freePort() + "/news", name -> null);
    try (ClusterClient client = new ClusterClient(address, IMPATIENT, ClusterClient.jvmTrust())) {
      assertThatThrownBy(() -> client.call(GET))
          .isInstanceOf(UnansweredException.class)
          .hasMessageContaining("ConnectException");
    }
  }

  private static ClusterClient client(ClusterOptions options, String user, StubHost... hosts)
      throws ArchiveException {
    return new ClusterClient(address("", user, hosts), options, ClusterClient.jvmTrust());
  }

  private static ClusterAddress address(String encryption, String user, StubHost... hosts)
      throws ArchiveException {
    String authorities = Stream.of(hosts).map(StubHost::authority).collect(Collectors.joining(","));
    return ClusterAddress.of(
        "opensearch%s://%s%s/news".formatted(encryption, user, authorities), name -> null);
  }

  private static Throwable faultOf(ClusterClient client) {
    try {
      client.call(GET);
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  private static Told yes(Asked asked) {
    return Told.ok("{\"did\":\"it\"}");
  }

  private static Told await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Told.ok("{}");
  }

  private static void answerPlainly(ServerSocket socket) {
    try (Socket caller = socket.accept()) {
      caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      caller.shutdownOutput();
      caller.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, StubHost.here())) {
      return socket.getLocalPort();
    }
  }
}
