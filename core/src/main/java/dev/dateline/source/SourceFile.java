package dev.dateline.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A file as it was when a source came to it.
 *
 * @param container its name, as the {@link dev.dateline.article.Origin Origins} of its articles say
 * @param bytes its size
 * @param modified when it was last changed
 * @param readAs how it is read: what else decides which articles it holds
 * @param settled whether it had not changed for so long that any later change shows in its time;
 *     the clock of a file system may stand still for two seconds
 */
public record SourceFile(
    String container, long bytes, Instant modified, String readAs, boolean settled) {
  private static final Duration CLOCK_TICK = Duration.ofSeconds(2);

  /** Checks for nulls. */
  public SourceFile {
    Objects.requireNonNull(container, "container");
    Objects.requireNonNull(modified, "modified");
    Objects.requireNonNull(readAs, "readAs");
  }

  static SourceFile of(String container, BasicFileAttributes attributes, String readAs) {
    Instant modified = attributes.lastModifiedTime().toInstant();
    boolean settled = modified.plus(CLOCK_TICK).isBefore(Instant.now());
    return new SourceFile(container, attributes.size(), modified, readAs, settled);
  }
}
