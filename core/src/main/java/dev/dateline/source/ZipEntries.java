package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;

/** What the two ways of reading a zip share: which entries are read, and under which names. */
final class ZipEntries {
  private final EntryReader entries;
  private final Origin zip;
  private final int layers;
  private final Set<String> names = new HashSet<>();

  ZipEntries(EntryReader entries, Origin zip, int layers) {
    this.entries = entries;
    this.zip = zip;
    this.layers = layers;
  }

  /** A name of an entry is only ever a name: {@code ../} in it leads nowhere. */
  Origin origin(ZipEntry entry) {
    String name = entry.getName().replace('\\', '/');
    String within = zip.entry().isEmpty() ? name : zip.entry() + "!" + name;
    return new Origin(zip.container(), within, 0);
  }

  /** Whether an entry is to be read; where it is not, says so unless it is a directory. */
  boolean accepts(ZipEntry entry) {
    if (entry.isDirectory()) {
      return false;
    }
    if (isHidden(entry.getName())) {
      entries.out().skipped(origin(entry), "hidden");
      return false;
    }
    if (!names.add(entry.getName())) {
      entries.out().failed(origin(entry), "a second entry of the same name");
      return false;
    }
    return true;
  }

  void read(ZipEntry entry, InputStream bytes) {
    entries.readEntry(origin(entry), bytes, layers + 1);
  }

  private static boolean isHidden(String name) {
    for (String part : name.split("[/\\\\]", -1)) {
      if (part.equals("__MACOSX") || (part.startsWith(".") && !part.matches("\\.{1,2}"))) {
        return true;
      }
    }
    return false;
  }
}
