package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the entries of a zip file in the order of its directory. A zip whose directory is broken or
 * cut off is read from its start instead, as far as that goes.
 */
final class ZipFileReader {
  private final EntryReader entries;
  private final Origin origin;
  private final Path file;
  private final ZipEntries zip;

  ZipFileReader(EntryReader entries, Origin origin, Path file) {
    this.entries = entries;
    this.origin = origin;
    this.file = file;
    this.zip = new ZipEntries(entries, origin, 0);
  }

  void read() throws IOException {
    try {
      readWithNamesIn(StandardCharsets.UTF_8);
    } catch (ZipException notUtf8) {
      readWithOldNames();
    }
  }

  private void readWithOldNames() throws IOException {
    try {
      readWithNamesIn(Encoding.WINDOWS_1252);
    } catch (ZipException brokenDirectory) {
      readFromStart();
      entries.out().failed(origin, "a damaged zip: " + brokenDirectory.getMessage());
    }
  }

  /** Throws a {@link ZipException} only before the first entry was read. */
  private void readWithNamesIn(Charset charset) throws IOException {
    try (ZipFile opened = new ZipFile(file.toFile(), ZipFile.OPEN_READ, charset)) {
      long size = Files.size(file);
      ExpansionLimit limit = new ExpansionLimit(() -> size);
      Enumeration<? extends ZipEntry> all = opened.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        if (limit.isExceeded()) {
          entries.out().failed(origin, "unpacks to far more than its size; the rest is not read");
          return;
        }
        if (zip.accepts(entry)) {
          read(opened, entry, limit);
        }
      }
    }
  }

  private void read(ZipFile opened, ZipEntry entry, ExpansionLimit whole) {
    ExpansionLimit own = new ExpansionLimit(entry::getCompressedSize);
    try (InputStream bytes = own.guard(whole.guard(opened.getInputStream(entry)))) {
      zip.read(entry, bytes);
    } catch (IOException e) {
      entries.out().failed(zip.origin(entry), Reasons.unreadable(e));
    }
  }

  private void readFromStart() throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      new ZipStreamReader(entries, origin, new CountingStream(stream), 0).read();
    } catch (EOFException | ZipException damaged) {
      // The damage is reported by the caller, once.
    }
  }
}
