package dev.dateline.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes WARC records for tests. */
final class Warcs {
  private Warcs() {}

  /** A page that was answered with 200, given its fields and body. */
  static byte[] response(String address, String fields, byte[] body) throws IOException {
    return response(address, "200 OK", fields, body);
  }

  static byte[] response(String address, String status, String fields, byte[] body)
      throws IOException {
    byte[] head = bytes("HTTP/1.1 " + status + "\r\n" + fields.replace("\n", "\r\n") + "\r\n\r\n");
    return record("response", address, "application/http; msgtype=response", head, body);
  }

  static byte[] record(String type, String address, String contentType, byte[]... blockParts)
      throws IOException {
    byte[] block = Tars.joined(blockParts);
    String header =
        String.format(
            Locale.ROOT,
            """
        WARC/1.0
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:6d058047-ede2-4a13-be79-90c17c631dd4>
        WARC-Date: 2021-05-01T03:03:21Z
        WARC-Target-URI: %s
        Content-Type: %s
        Content-Length: %d

        """,
            type,
            address,
            contentType,
            block.length);
    return Tars.joined(bytes(header.replace("\n", "\r\n")), block, bytes("\r\n\r\n"));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] page(String title, String text) {
    return bytes(
        "<!doctype html><html><head><title>%s</title></head><body><article><p>%s</p></article>"
                .formatted(title, text)
            + "</body></html>");
  }
}
