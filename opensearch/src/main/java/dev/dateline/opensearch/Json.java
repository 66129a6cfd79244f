package dev.dateline.opensearch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads and writes JSON. Thread-safe. */
final class Json {
  /** U+FFFD in UTF-8. */
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private Json() {}

  /**
   * Reads one value.
   *
   * @return the value; missing where there is none
   * @throws IOException when it is no JSON
   */
  static JsonNode read(InputStream in) throws IOException {
    return MAPPER.readTree(in);
  }

  /**
   * Writes one value in one line. Half a surrogate pair becomes U+FFFD, as in Lucene; offsets in
   * UTF-16 stay as they are.
   */
  static void write(JsonNode value, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, encoder());
    MAPPER.writeValue(MAPPER.createGenerator(writer), value);
    writer.flush();
  }

  private static CharsetEncoder encoder() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
  }
}
