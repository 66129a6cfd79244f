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
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the entries of a zip file in the order of its directory. A zip whose directory is broken or
 * cut off is read from its start instead, as far as that goes.
 */
final class ZipFileReader {
  private final EntryReader reader;
  private final Origin origin;
  private final Path file;
  private final ExpansionLimit limit;
  private final Unpacking unpacking;
  private final Entries entries;
  private final Set<String> names = new HashSet<>();

  ZipFileReader(EntryReader reader, Origin origin, Path file) throws IOException {
    long size = Files.size(file);
    this.reader = reader;
    this.origin = origin;
    this.file = file;
    this.limit = ExpansionLimit.ofOne(() -> size);
    this.unpacking = Unpacking.of(() -> size);
    this.entries = new Entries(reader, origin, unpacking);
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
      entries.damaged(fault(brokenDirectory));
    }
  }

  private static String fault(ZipException e) {
    return e.getMessage().contains("encrypted")
        ? "entries of it are encrypted; decrypt them first"
        : "a damaged zip: " + e.getMessage();
  }

  /** Throws a {@link ZipException} only before the first entry was read. */
  private void readWithNamesIn(Charset charset) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, charset)) {
      Enumeration<? extends ZipEntry> all = zip.entries();
      while (all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        if (limit.isExceeded() || unpacking.isExceeded()) {
          entries.damaged("unpacks to far more than its size; the rest is not read");
          return;
        }
        if (accepts(entry)) {
          read(zip, entry);
        }
      }
    }
  }

  private boolean accepts(ZipEntry entry) {
    if (entry.isDirectory() || !entries.accepts(entry.getName())) {
      return false;
    }
    if (!names.add(entry.getName())) {
      entries.failed(entry.getName(), "a second entry of the same name");
      return false;
    }
    return true;
  }

  private void read(ZipFile zip, ZipEntry entry) {
    ExpansionLimit own = ExpansionLimit.ofOne(entry::getCompressedSize);
    try (InputStream packed = zip.getInputStream(entry)) {
      entries.read(entry.getName(), unpacking.guard(limit.guard(own.guard(packed))));
    } catch (IOException e) {
      entries.failed(entry.getName(), Reasons.unreadable(e));
    }
  }

  private void readFromStart() throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      new ZipStreamReader(reader, origin, new CountingStream(stream), unpacking).read();
    } catch (EOFException | ZipException damaged) {
      // The damage is reported by the caller, once.
    }
  }
}
