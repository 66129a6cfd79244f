package dev.dateline.benchmarks.corpus;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes the articles of a measured archive as JSON lines, for {@code dateline index}.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks --generate 1m > target/million.jsonl
 * }</pre>
 */
public final class CorpusExport {
  private final JsonGenerator json;

  private CorpusExport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes to standard output.
   *
   * @param arguments the label of a {@link CorpusSize}
   * @throws IOException when it cannot be written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("expected a number of articles, such as 10k");
    }
    write(GeneratedArchive.of(CorpusSize.labelled(arguments[0])), System.out);
  }

  static void write(GeneratedArchive archive, OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      CorpusExport export = new CorpusExport(json);
      for (int number = archive.from(); number < archive.to(); number++) {
        export.write(archive.generator().article(number));
      }
      json.writeRaw('\n');
    }
  }

  private void write(RawArticle article) throws IOException {
    json.writeStartObject();
    write("id", article.id());
    json.writeStringField("title", article.title());
    write("date", article.dates().stream().findFirst().map(RawArticle.DateEvidence::text));
    write("outlet", article.outlet());
    write("section", article.section());
    write("persons", article.persons());
    write("locations", article.locations());
    json.writeStringField("body", article.body());
    json.writeEndObject();
  }

  private void write(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private void write(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
