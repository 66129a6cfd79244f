package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.InputStream;
import java.util.regex.Pattern;

/** Hands on the entries of a container, under names that are safe to show. */
final class Entries {
  /** Controls, line separators, and what turns the direction of writing. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]");

  private final EntryReader reader;
  private final Origin container;
  private final Unpacking unpacking;

  Entries(EntryReader reader, Origin container, Unpacking unpacking) {
    this.reader = reader;
    this.container = container;
    this.unpacking = unpacking;
  }

  /** Whether an entry is to be read; where it is not, says so. */
  boolean accepts(String name) {
    if (isHidden(name)) {
      skipped(name, "hidden");
      return false;
    }
    return true;
  }

  void read(String name, InputStream bytes) {
    reader.readEntry(origin(name), bytes, unpacking.deeper());
  }

  void skipped(String name, String reason) {
    reader.out().skipped(origin(name), reason);
  }

  void failed(String name, String reason) {
    reader.out().failed(origin(name), reason);
  }

  /** Reports what is wrong with the container itself. */
  void damaged(String reason) {
    reader.out().failed(container, reason);
  }

  private Origin origin(String name) {
    return within(container, name);
  }

  /** A name of an entry is only ever a name: {@code ../} in it leads nowhere. */
  static Origin within(Origin container, String name) {
    String path = UNSAFE.matcher(name.replace('\\', '/')).replaceAll("\uFFFD");
    String entry = path.startsWith("./") ? path.substring(2) : path;
    String prefix = container.entry().isEmpty() ? "" : container.entry() + "!";
    return new Origin(container.container(), prefix + entry, 0);
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
