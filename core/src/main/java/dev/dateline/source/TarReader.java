package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the entries of a tar in the order in which they come, also behind its end mark, as in
 * several tars put one behind the other. After damage it goes on at the next header.
 */
final class TarReader {
  /** The most bytes that a name or an extended header may have. */
  private static final int MAX_EXTENSION = 1 << 20;

  private static final String SPARSE = "a sparse file, which is not read";
  private static final String PATH = "path";
  private static final String SIZE = "size";

  /** What marks a sparse file, in the three ways that GNU has had. */
  private static final Set<String> SPARSE_KEYS = Set.of("GNU.sparse.size", "GNU.sparse.major");

  private final InputStream stream;
  private final Entries entries;
  private final Map<String, String> extensions = new HashMap<>();

  TarReader(EntryReader reader, Origin origin, InputStream stream, Unpacking unpacking) {
    this.stream = stream;
    this.entries = new Entries(reader, origin, unpacking);
  }

  void read() throws IOException {
    for (Optional<TarHeader> header = next(); header.isPresent(); header = next()) {
      long size = size(header.get());
      BoundedStream bytes = new BoundedStream(stream, size);
      read(header.get(), bytes);
      bytes.skipRest();
      stream.skipNBytes(-size & (TarHeader.LENGTH - 1));
    }
  }

  private Optional<TarHeader> next() throws IOException {
    boolean marked = false;
    boolean damaged = false;
    for (byte[] block = block(); block.length > 0; block = block()) {
      Optional<TarHeader> header = TarHeader.of(block);
      if (header.filter(h -> size(h) >= 0).isPresent()) {
        return header;
      }
      marked |= isZero(block);
      if (!damaged && (!marked || header.isPresent())) {
        damaged = true;
        extensions.clear();
        entries.damaged("damaged: a header cannot be read; what follows the next one is read");
      }
    }
    if (!marked) {
      entries.damaged("it ends without an end mark and may be cut off");
    }
    return Optional.empty();
  }

  private byte[] block() throws IOException {
    byte[] block = stream.readNBytes(TarHeader.LENGTH);
    if (block.length % TarHeader.LENGTH != 0) {
      throw new EOFException();
    }
    return block;
  }

  private static boolean isZero(byte[] block) {
    int all = 0;
    for (byte b : block) {
      all |= b;
    }
    return all == 0;
  }

  /**
   * Only files and unknown kinds have bytes: for links and directories the size means other things.
   */
  private long size(TarHeader header) {
    if ("123456".indexOf(header.type()) >= 0) {
      return 0;
    }
    String extended = extensions.getOrDefault(SIZE, "");
    return extended.matches("\\d{1,18}") ? Long.parseLong(extended) : header.size();
  }

  private void read(TarHeader header, InputStream bytes) throws IOException {
    switch (header.type()) {
      case 'x', 'X' -> extend(PaxRecords.parse(bytes.readNBytes(MAX_EXTENSION)));
      case 'L' -> extensions.put(PATH, text(bytes.readNBytes(MAX_EXTENSION)));
      case 'g', 'K' -> {}
      default -> {
        readEntry(header.type(), extensions.getOrDefault(PATH, header.name()), bytes);
        extensions.clear();
      }
    }
  }

  private void extend(Map<String, String> records) {
    records.forEach(
        (key, value) -> {
          if (key.equals(PATH) || key.equals(SIZE) || SPARSE_KEYS.contains(key)) {
            extensions.put(key, value);
          }
        });
  }

  private static String text(byte[] bytes) {
    return TarHeader.text(bytes, 0, bytes.length);
  }

  private void readEntry(char type, String name, InputStream bytes) {
    switch (type) {
      case '0', '7', '\0' -> readFile(name, bytes);
      case '5' -> {}
      case '1', '2' -> entries.skipped(name, "a link");
      case '3', '4', '6' -> entries.skipped(name, "a device or pipe");
      case 'S' -> entries.failed(name, SPARSE);
      default -> entries.skipped(name, "an entry of an unknown kind");
    }
  }

  private void readFile(String name, InputStream bytes) {
    if (!Collections.disjoint(extensions.keySet(), SPARSE_KEYS)) {
      entries.failed(name, SPARSE);
    } else if (!name.endsWith("/") && entries.accepts(name)) {
      entries.read(name, bytes);
    }
  }
}
