package dev.dateline.opensearch;

import dev.dateline.Archive;
import dev.dateline.ArchiveProvider;
import java.io.IOException;

/** Opens addresses such as {@code opensearch://localhost:9200/news}. */
public final class ClusterArchiveProvider implements ArchiveProvider {
  /** For the service loader. */
  public ClusterArchiveProvider() {}

  @Override
  public boolean opens(String location) {
    return ClusterAddress.isOne(location);
  }

  @Override
  public Archive open(String location) throws IOException {
    return new ClusterArchive(new ClusterClient(ClusterAddress.of(location, System::getenv)));
  }
}
