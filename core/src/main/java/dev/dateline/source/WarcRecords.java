package dev.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** The records of a WARC (ISO 28500), one after the other. After damage it goes on at the next. */
final class WarcRecords {
  /**
   * One record.
   *
   * @param number its place among all records, counted from 1
   * @param header its fields
   * @param block what follows them, to be read before the next record is
   */
  record WarcRecord(int number, MessageHeader header, BoundedStream block) {}

  private static final Pattern VERSION = Pattern.compile("WARC/\\d.*");

  /** A line of a header whose start was taken for part of the record before. */
  private static final Pattern FIELD = Pattern.compile("(?i)WARC-[a-z-]+:.*");

  private final InputStream stream;
  private final Runnable damaged;
  private int number;
  private BoundedStream block = new BoundedStream(InputStream.nullInputStream(), 0);

  /**
   * Reads records.
   *
   * @param damaged is told, once for each place, that something that is no record was passed over
   */
  WarcRecords(InputStream stream, Runnable damaged) {
    this.stream = stream;
    this.damaged = damaged;
  }

  Optional<WarcRecord> next() throws IOException {
    block.skipRest();
    boolean told = false;
    for (Optional<String> line = line(); line.isPresent(); line = line()) {
      Optional<WarcRecord> record = startingWith(line.get());
      if (!told && record.isEmpty() && !line.get().isEmpty()) {
        told = true;
        damaged.run();
      }
      if (record.isPresent()) {
        return record;
      }
    }
    return Optional.empty();
  }

  private Optional<String> line() throws IOException {
    return MessageHeader.line(stream);
  }

  private Optional<WarcRecord> startingWith(String line) throws IOException {
    if (VERSION.matcher(line).matches()) {
      return record(MessageHeader.read(stream));
    }
    return FIELD.matcher(line).matches()
        ? record(MessageHeader.readFrom(line, stream))
        : Optional.empty();
  }

  private Optional<WarcRecord> record(MessageHeader header) {
    number++;
    String length = header.get("content-length");
    if (!length.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    block = new BoundedStream(stream, Long.parseLong(length));
    return Optional.of(new WarcRecord(number, header, block));
  }
}
