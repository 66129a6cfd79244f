package dev.dateline.index;

import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * Writes numbers and texts in few bytes: a text that came before is told by its number, and so is
 * one that most articles have. Read back, in the same order, by {@link PackedReader}. For one
 * thread.
 *
 * <p>Half a surrogate pair is written as the replacement character.
 */
final class PackedWriter {
  /** Known from the start; a change of this list is one of {@link IndexFormat#VERSION}. */
  static final List<String> COMMON =
      List.of(
          "",
          "PERSON",
          "LOCATION",
          "DATE",
          "given",
          "given-name",
          "same-article",
          "first-name",
          "unknown-words",
          "gazetteer",
          "place-noun",
          "dateline",
          "day",
          "month-day",
          "weekday",
          "year",
          "en");

  private final ByteBuffersDataOutput out = new ByteBuffersDataOutput();
  private final Map<String, Integer> known = new HashMap<>();

  PackedWriter() {
    COMMON.forEach(text -> known.put(text, 1 + known.size()));
  }

  /** Writes an element of a list. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  /** Takes what was written since the last time; texts stay known. */
  BytesRef take() {
    BytesRef bytes = new BytesRef(out.toArrayCopy());
    out.reset();
    return bytes;
  }

  /** A number that is not negative. */
  void number(int number) throws IOException {
    out.writeVInt(number);
  }

  /** An even number tells which text it is, an odd one how many bytes of a new one follow. */
  void text(String text) throws IOException {
    Integer number = known.putIfAbsent(text, 1 + known.size());
    if (number != null) {
      out.writeVInt(number << 1);
    } else {
      BytesRef bytes = new BytesRef(text);
      out.writeVInt(bytes.length << 1 | 1);
      out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
    }
  }

  void optional(Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(text.get());
    } else {
      out.writeVInt(0);
    }
  }

  void texts(Collection<String> texts) throws IOException {
    list(texts, this::text);
  }

  <T> void list(Collection<T> items, Item<? super T> item) throws IOException {
    out.writeVInt(items.size());
    for (T each : items) {
      item.write(each);
    }
  }

  /** A list of one or none. */
  <T> void optional(Optional<T> value, Item<? super T> item) throws IOException {
    list(value.stream().toList(), item);
  }

  void span(DateSpan span) throws IOException {
    out.writeZLong(span.start().toEpochDay());
    out.writeVLong(span.end().toEpochDay() - span.start().toEpochDay());
  }
}
