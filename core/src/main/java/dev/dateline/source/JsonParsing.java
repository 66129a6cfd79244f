package dev.dateline.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/** Parses one record; nesting deeper than 1,000 and more than a million tokens are refused. */
final class JsonParsing {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(1_000)
          .maxTokenCount(1_000_000)
          .maxStringLength(FormatReader.MAX_RECORD)
          .build();

  private static final ObjectReader READER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  /** What the parser says of its own input object. */
  private static final Pattern REFERENCE = Pattern.compile(" \\(start marker at [^)]*\\)[^)]*\\)");

  private JsonParsing() {}

  static JsonNode parse(String text) throws JsonProcessingException {
    return READER.readTree(text);
  }

  /** Says what is wrong and where, for a record that starts at the given line and column. */
  static String fault(JsonProcessingException e, int line, int column) {
    String message = REFERENCE.matcher(e.getOriginalMessage()).replaceAll("");
    JsonLocation at = e.getLocation();
    if (at == null) {
      return "line " + line + ": " + message;
    }
    int faultLine = line + at.getLineNr() - 1;
    int faultColumn = at.getLineNr() == 1 ? column + at.getColumnNr() - 1 : at.getColumnNr();
    return "line " + faultLine + ", column " + faultColumn + ": " + message;
  }
}
