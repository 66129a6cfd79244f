package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;

/** Reads what is compressed, which is one file or container. */
final class CompressedReader {
  private final EntryReader entries;
  private final Origin origin;
  private final CountingStream packed;
  private final Unpacking unpacking;

  CompressedReader(EntryReader entries, Origin origin, CountingStream packed, Unpacking unpacking) {
    this.entries = entries;
    this.origin = origin;
    this.packed = packed;
    this.unpacking = unpacking;
  }

  void read(Compression compression) throws IOException {
    ExpansionLimit limit = ExpansionLimit.ofOne(packed::count);
    InputStream bytes = compression.unpack(packed, unpacking.layers() > 0);
    try (InputStream unpacked = unpacking.guard(limit.guard(bytes))) {
      entries.readEntry(origin, unpacked, unpacking.deeper());
    }
  }
}
