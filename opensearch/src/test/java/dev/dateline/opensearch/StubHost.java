package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;

/** A host on this machine that answers as it is told, and remembers what it was asked. */
final class StubHost implements AutoCloseable {
  /**
   * What it was asked.
   *
   * @param authorization the header, empty where there was none
   * @param encoding of the body as it was sent
   */
  record Asked(
      String method,
      String uri,
      Optional<String> authorization,
      Optional<String> encoding,
      String body) {}

  /** What it answers. */
  record Told(int status, String body) {
    static Told ok(String body) {
      return new Told(200, body);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Function<Asked, Told> answers;

  private StubHost(HttpServer server, Function<Asked, Told> answers) {
    this.server = server;
    this.answers = answers;
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  static StubHost that(Function<Asked, Told> answers) throws IOException {
    return new StubHost(HttpServer.create(anyPort(), 0), answers);
  }

  static StubHost thatEncrypts(SSLContext identity, Function<Asked, Told> answers)
      throws IOException {
    HttpsServer server = HttpsServer.create(anyPort(), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(identity));
    return new StubHost(server, answers);
  }

  private static InetSocketAddress anyPort() throws IOException {
    return new InetSocketAddress(here(), 0);
  }

  /** 127.0.0.1, also where the machine calls itself ::1. */
  static InetAddress here() throws IOException {
    return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked question = read(exchange);
      asked.add(question);
      Told told = answers.apply(question);
      byte[] body = told.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(told.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Asked read(HttpExchange exchange) throws IOException {
    Optional<String> encoding = header(exchange, "Content-Encoding");
    byte[] body = exchange.getRequestBody().readAllBytes();
    return new Asked(
        exchange.getRequestMethod(),
        exchange.getRequestURI().toString(),
        header(exchange, "Authorization"),
        encoding,
        encoding.isPresent() ? gunzip(body) : new String(body, UTF_8));
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }

  private static String gunzip(byte[] body) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
