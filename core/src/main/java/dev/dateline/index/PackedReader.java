package dev.dateline.index;

import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/** Reads what a {@link PackedWriter} wrote. For one thread. */
final class PackedReader {
  private final List<String> known = new ArrayList<>(PackedWriter.COMMON);
  private ByteArrayDataInput in;

  PackedReader(BytesRef bytes) {
    goOnWith(bytes);
  }

  /** Reads an element of a list. */
  interface Item<T> {
    T read() throws IOException;
  }

  /** Goes on with what was written next; texts stay known. */
  void goOnWith(BytesRef bytes) {
    in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  int number() throws IOException {
    return in.readVInt();
  }

  String text() throws IOException {
    return optional().orElseThrow(() -> new IOException("a text is missing"));
  }

  Optional<String> optional() throws IOException {
    int number = in.readVInt();
    if (number == 0) {
      return Optional.empty();
    }
    return Optional.of((number & 1) == 0 ? known.get((number >>> 1) - 1) : unknown(number >>> 1));
  }

  private String unknown(int length) {
    BytesRef bytes = new BytesRef(length);
    bytes.length = length;
    in.readBytes(bytes.bytes, 0, length);
    String text = bytes.utf8ToString();
    known.add(text);
    return text;
  }

  List<String> texts() throws IOException {
    return list(this::text);
  }

  <T> List<T> list(Item<T> item) throws IOException {
    int size = in.readVInt();
    List<T> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.read());
    }
    return items;
  }

  <T> Optional<T> optional(Item<T> item) throws IOException {
    return list(item).stream().findFirst();
  }

  DateSpan span() throws IOException {
    LocalDate start = LocalDate.ofEpochDay(in.readZLong());
    return new DateSpan(start, start.plusDays(in.readVLong()));
  }
}
