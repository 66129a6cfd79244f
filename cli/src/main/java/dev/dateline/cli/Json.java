package dev.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes one JSON value, part after part; nothing is held back in memory. */
final class Json implements AutoCloseable {
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .characterEscapes(new TerminalEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private final JsonGenerator generator;
  private final Writer target;

  private Json(JsonGenerator generator, Writer target) {
    this.generator = generator;
    this.target = target;
  }

  /** A value over several lines, for people to read as well. */
  static Json indented(Writer target) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Json json = compact(target);
    json.generator.setPrettyPrinter(
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return json;
  }

  /** A value on one line. */
  static Json compact(Writer target) {
    try {
      return new Json(FACTORY.createGenerator(target), target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Json beginObject() {
    return write(generator::writeStartObject);
  }

  Json endObject() {
    return write(generator::writeEndObject);
  }

  Json beginArray() {
    return write(generator::writeStartArray);
  }

  Json endArray() {
    return write(generator::writeEndArray);
  }

  Json name(String name) {
    return write(() -> generator.writeFieldName(name));
  }

  Json member(String name, String value) {
    return name(name).write(() -> generator.writeString(value));
  }

  /** An absent value is written as null. */
  Json member(String name, Optional<?> value) {
    return name(name).write(() -> generator.writeString(value.map(Object::toString).orElse(null)));
  }

  Json member(String name, long value) {
    return name(name).write(() -> generator.writeNumber(value));
  }

  Json member(String name, float value) {
    return name(name).write(() -> generator.writeNumber(value));
  }

  Json member(String name, BigDecimal value) {
    return name(name).write(() -> generator.writeNumber(value));
  }

  Json member(String name, boolean value) {
    return name(name).write(() -> generator.writeBoolean(value));
  }

  Json member(String name, List<String> values) {
    name(name).beginArray();
    values.forEach(value -> write(() -> generator.writeString(value)));
    return endArray();
  }

  /** Ends the line as well. */
  @Override
  public void close() {
    write(generator::close);
    write(() -> target.write('\n'));
  }

  private Json write(Write part) {
    try {
      part.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
