package dev.dateline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Reads JSON lines: an object a line, blank lines passed over, the ordinal being the line. */
final class JsonLinesReader implements FormatReader {
  private static final Pattern TWO_OBJECTS =
      Pattern.compile("\\{[^\\n]*\\}[ \\t]*\\r?\\n\\s*\\{\\s*\"");

  private final SourceOptions options;

  JsonLinesReader(SourceOptions options) {
    this.options = options;
  }

  static boolean opens(Opening opening) {
    return JsonReader.opens(opening) && TWO_OBJECTS.matcher(opening.text()).lookingAt();
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    LineReader lines = new LineReader(bytes);
    while (lines.next()) {
      Origin line = origin.at(lines.number());
      if (lines.isTooLong()) {
        out.tooLong(line);
      } else {
        readLine(line, lines.text(), out);
      }
    }
  }

  private void readLine(Origin line, String text, Readings out) {
    if (text.isBlank()) {
      return;
    }
    try {
      JsonNode node = JsonParsing.parse(text);
      if (node.isObject()) {
        out.article(JsonArticle.of(line, node, options.map()), JsonArticle.LACKING);
      } else {
        out.failed(line, "line " + line.ordinal() + ": not an object");
      }
    } catch (JsonProcessingException e) {
      out.failed(line, JsonParsing.fault(e, line.ordinal(), 1));
    }
  }
}
