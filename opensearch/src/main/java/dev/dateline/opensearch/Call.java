package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** One request, to be sent to any host, and more than once. */
final class Call {
  /** Below it the headers of gzip and its work cost more than they spare. */
  private static final int SMALLEST_COMPRESSED = 2048;

  private final String method;
  private final String path;
  private final String type;
  private final byte[] body;
  private final boolean compressed;

  private Call(String method, String path, String type, byte[] body, boolean compressed) {
    this.method = method;
    this.path = path;
    this.type = type;
    this.body = body;
    this.compressed = compressed;
  }

  /** A request without a body. */
  static Call of(String method, String path) {
    return new Call(method, path, "", new byte[0], false);
  }

  /** A request with a JSON value. */
  static Call of(String method, String path, JsonNode body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Json.write(body, out);
    return new Call(method, path, "application/json", out.toByteArray(), false);
  }

  /** A request with many JSON values, each in a line that ends. */
  static Call ofLines(String method, String path, byte[] lines) {
    return new Call(method, path, "application/x-ndjson", lines, false);
  }

  /** The same with a smaller body, where it pays. */
  Call compress() throws IOException {
    return body.length < SMALLEST_COMPRESSED ? this : new Call(method, path, type, gzip(), true);
  }

  private byte[] gzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 2);
    try (OutputStream gzip = new FastGzip(out)) {
      gzip.write(body);
    }
    return out.toByteArray();
  }

  /** The request of HTTP. */
  HttpRequest.Builder request(URI root, Duration timeout) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(root.resolve(path)).timeout(timeout).method(method, publisher());
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    if (compressed) {
      request.header("Content-Encoding", "gzip");
    }
    return request;
  }

  private BodyPublisher publisher() {
    return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
  }

  @Override
  public String toString() {
    return method + " " + path.split("\\?", 2)[0];
  }

  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
