package dev.dateline.embedded;

import dev.dateline.Archive;
import dev.dateline.ArchiveProvider;
import java.io.IOException;
import java.nio.file.Path;

/** Opens directories on this machine, and {@value #MEMORY}. */
public final class EmbeddedArchiveProvider implements ArchiveProvider {
  /** The name of archives in memory. */
  private static final String MEMORY = "memory:";

  /** For the service loader. */
  public EmbeddedArchiveProvider() {}

  @Override
  public boolean opens(String location) {
    return location.equals(MEMORY) || !location.contains("://");
  }

  @Override
  public Archive open(String location) throws IOException {
    return location.equals(MEMORY)
        ? EmbeddedArchive.inMemory()
        : EmbeddedArchive.on(Path.of(location));
  }
}
