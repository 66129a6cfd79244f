package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.ArchiveException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/**
 * Speaks the JSON API of a cluster. Hosts take turns; what a host does not answer, or answers as
 * one that is busy or lost sight of others, is asked again, of others first, until time is up. So
 * each request may be done more than once: callers send only such as may.
 *
 * <p>Thread-safe. An interrupted thread ends its request with an {@link InterruptedIOException} and
 * stays interrupted. Certificates are checked against the JVM's trust store, which the system
 * properties {@code javax.net.ssl.trustStore} and so on name.
 */
final class ClusterClient implements Closeable {
  private final ClusterAddress address;
  private final ClusterOptions options;
  private final Hosts hosts;
  private final HttpClient http;

  /** A client with the standard options and the JVM's trust store. */
  ClusterClient(ClusterAddress address) throws ArchiveException {
    this(address, ClusterOptions.standard(address), jvmTrust());
  }

  ClusterClient(ClusterAddress address, ClusterOptions options, SSLContext trust) {
    this.address = address;
    this.options = options;
    this.hosts = new Hosts(address.hosts());
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(options.connectWithin())
            .sslContext(trust)
            .build();
  }

  /** The trust store that system properties name, or the JDK's own. */
  static SSLContext jvmTrust() throws ArchiveException {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new ArchiveException(
          "the trust store cannot be read: %s; see the system properties javax.net.ssl.trustStore and trustStorePassword"
              .formatted(e.getMessage()),
          e);
    }
  }

  /** Where the cluster is. */
  ClusterAddress address() {
    return address;
  }

  /** How long it is waited for. */
  ClusterOptions options() {
    return options;
  }

  /**
   * Sends a request.
   *
   * @return the body of the answer; missing where it has none
   * @throws ClusterException when the cluster refuses it
   * @throws UnansweredException when no host did it in time
   * @throws ArchiveException when the connection is not trusted
   */
  JsonNode call(Call call) throws IOException {
    return call(call, options.giveUpAfter());
  }

  /** Sends a request and gives up after a time of its own, where that is less than others have. */
  JsonNode call(Call call, Duration time) throws IOException {
    Duration within = least(time, options.giveUpAfter());
    Call packed = options.compressed() ? call.compress() : call;
    Attempts attempts = new Attempts(within, hosts.size() - 1);
    while (true) {
      Outcome outcome = attempt(packed, attempts.left());
      if (outcome instanceof Outcome.Done done) {
        return done.answer();
      }
      if (!outcome.mayPass() || !attempts.again()) {
        throw new Failure(address, call, within).of(outcome);
      }
    }
  }

  /** Sends a GET; empty where there is nothing of that name. */
  Optional<JsonNode> find(String path) throws IOException {
    try {
      return Optional.of(call(Call.of("GET", path)));
    } catch (ClusterException e) {
      if (e.fault().status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Outcome attempt(Call call, Duration left) throws IOException {
    Hosts.Host host = hosts.next();
    Duration timeout = least(left, options.answerWithin());
    try {
      HttpRequest.Builder request = call.request(host.root(), timeout);
      Outcome outcome = new Answer(send(authorized(request), timeout)).outcome();
      host.answered();
      return outcome;
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      host.failed();
      return new Outcome.Unreached(host.root(), e);
    }
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private HttpRequest authorized(HttpRequest.Builder request) {
    address.credentials().header().ifPresent(value -> request.header("Authorization", value));
    if (options.compressed()) {
      request.header("Accept-Encoding", "gzip");
    }
    return request.build();
  }

  /** The time-out of a request ends with the headers of its answer; this one ends with its body. */
  private HttpResponse<byte[]> send(HttpRequest request, Duration timeout) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return sent.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new HttpTimeoutException("no answer in time");
    } catch (InterruptedException e) {
      sent.cancel(true);
      throw Attempts.interrupted();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
