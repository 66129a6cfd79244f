package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the entries of a zip that lies in another container, in the order in which they come. */
final class ZipStreamReader {
  private final CountingStream packed;
  private final Unpacking unpacking;
  private final Entries entries;

  ZipStreamReader(EntryReader reader, Origin origin, CountingStream packed, Unpacking unpacking) {
    this.packed = packed;
    this.unpacking = unpacking;
    this.entries = new Entries(reader, origin, unpacking);
  }

  void read() throws IOException {
    ExpansionLimit limit = ExpansionLimit.ofOne(packed::count);
    try (ZipInputStream unpacked = new ZipInputStream(packed)) {
      InputStream bytes = unpacking.guard(limit.guard(unpacked));
      for (ZipEntry entry = unpacked.getNextEntry();
          entry != null;
          entry = unpacked.getNextEntry()) {
        if (!entry.isDirectory() && entries.accepts(entry.getName())) {
          entries.read(entry.getName(), bytes);
        }
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
