package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.OptimizeReport;
import java.io.IOException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;

/** Merges all segments of an index into one, in the same order of documents. */
public final class Optimization {
  private Optimization() {}

  /**
   * Merges an index. Until the end, the disk holds it twice.
   *
   * @param location the index
   * @param cancellation asked several times a second; when it says so, the index stays as it was
   * @return the segments and bytes before and after
   * @throws ArchiveException when another writer holds the index, or it is of another version
   * @throws IOException when it cannot be written; it is then as it was
   */
  public static OptimizeReport of(IndexLocation location, BooleanSupplier cancellation)
      throws IOException {
    location.check();
    SegmentInfos before = SegmentInfos.readLatestCommit(location.directory());
    long bytesBefore = bytes(before);
    try (IndexedArticles writer = new IndexedArticles(location)) {
      if (writer.mergeAll(cancellation)) {
        writer.commit(Map.of());
      }
    }
    SegmentInfos after = SegmentInfos.readLatestCommit(location.directory());
    return new OptimizeReport(before.size(), after.size(), bytesBefore, bytes(after));
  }

  private static long bytes(SegmentInfos segments) throws IOException {
    long bytes = 0;
    for (SegmentCommitInfo segment : segments) {
      bytes += segment.sizeInBytes();
    }
    return bytes;
  }
}
