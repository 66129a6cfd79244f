package dev.dateline;

import java.io.IOException;

/**
 * Opens archives of one kind, such as directories or clusters. Found by {@link
 * java.util.ServiceLoader}.
 */
public interface ArchiveProvider {
  /**
   * Tells whether this provider opens a location.
   *
   * @param location a path, or a URI such as {@code opensearch://host:port/name}
   * @return whether {@link #open} takes it
   */
  boolean opens(String location);

  /**
   * Opens an archive; nothing is made before the first article is indexed.
   *
   * @param location a path or URI
   * @return the archive, which the caller closes
   * @throws IOException when it cannot be opened
   */
  Archive open(String location) throws IOException;
}
