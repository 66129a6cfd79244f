package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads what is packed in a gz, which is one file or container. */
final class GzipReader {
  private final EntryReader entries;
  private final Origin origin;
  private final CountingStream packed;
  private final int layers;

  GzipReader(EntryReader entries, Origin origin, CountingStream packed, int layers) {
    this.entries = entries;
    this.origin = origin;
    this.packed = packed;
    this.layers = layers;
  }

  void read() throws IOException {
    ExpansionLimit limit = new ExpansionLimit(packed::count);
    try (InputStream unpacked = limit.guard(new GZIPInputStream(packed, Opening.LENGTH))) {
      entries.readEntry(origin, unpacked, layers + 1);
    }
  }
}
