package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

/** The answer of one host to one attempt. */
final class Answer {
  private final HttpResponse<byte[]> response;

  Answer(HttpResponse<byte[]> response) {
    this.response = response;
  }

  private boolean isGood() {
    return response.statusCode() / 100 == 2;
  }

  /**
   * What it says.
   *
   * @throws IOException when it was cut off, or is good and no JSON
   */
  Outcome outcome() throws IOException {
    byte[] body = bytes();
    return isGood() ? new Outcome.Done(json(body)) : new Outcome.Refused(fault(body));
  }

  private static JsonNode json(byte[] body) throws IOException {
    return body.length == 0 ? MissingNode.getInstance() : Json.read(new ByteArrayInputStream(body));
  }

  /** A gateway before the cluster may answer with a page. */
  private Fault fault(byte[] body) {
    try {
      return Fault.of(response.statusCode(), json(body).path("error"));
    } catch (IOException e) {
      return Fault.of(response.statusCode(), new String(body, UTF_8));
    }
  }

  private byte[] bytes() throws IOException {
    if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
      return response.body();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      return in.readAllBytes();
    }
  }
}
