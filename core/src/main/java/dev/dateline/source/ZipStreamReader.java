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
  private final ZipEntries zip;

  ZipStreamReader(EntryReader entries, Origin origin, CountingStream packed, int layers) {
    this.packed = packed;
    this.zip = new ZipEntries(entries, origin, layers);
  }

  void read() throws IOException {
    ExpansionLimit limit = new ExpansionLimit(packed::count);
    try (ZipInputStream unpacked = new ZipInputStream(packed)) {
      InputStream bytes = limit.guard(unpacked);
      for (ZipEntry entry = unpacked.getNextEntry();
          entry != null;
          entry = unpacked.getNextEntry()) {
        if (zip.accepts(entry)) {
          zip.read(entry, bytes);
        }
        bytes.transferTo(OutputStream.nullOutputStream());
      }
    }
  }
}
