package dev.dateline.index;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.CheckReport;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A disk that is full at any write of a run. */
class FullDiskTest {
  private static final Source FIRST = articles(0, 30);
  private static final Source SECOND = articles(20, 60);

  /** Bytes between two sizes of the disk. */
  private static final int STEP = 500;

  private static Source articles(int from, int to) {
    return source(
        IntStream.range(from, to)
            .mapToObj(i -> article("a" + i, "1987-10-16", "Storm " + i + " of " + to + "."))
            .toArray(RawArticle[]::new));
  }

  private static IndexReport index(IndexLocation location, Source source) throws IOException {
    return IndexRun.of(
        location::store, source, IndexOptions.standard().withThreads(1), () -> false);
  }

  @Test
  void whereverTheDiskIsFullTheIndexKeepsItsLastCommitAndTheNextRunCompletesIt()
      throws IOException {
    int failures = 0;
    for (long room = 0; ; room += STEP) {
      Directory disk = new ByteBuffersDirectory();
      index(IndexLocation.in(disk, new ByteBuffersDirectory()), FIRST);
      boolean failed = fails(new SmallDirectory(disk, room));
      IndexLocation recovered = IndexLocation.in(disk, new ByteBuffersDirectory());
      assertThat(IndexCheck.of(recovered)).isEqualTo(sound(failed ? 30 : 60));
      index(recovered, SECOND);
      assertThat(IndexCheck.of(recovered)).isEqualTo(sound(60));
      if (!failed) {
        break;
      }
      failures++;
    }
    assertThat(failures).isGreaterThan(20);
  }

  private static CheckReport sound(long articles) {
    return new CheckReport(articles, List.of(), 0, true);
  }

  private static boolean fails(Directory small) throws IOException {
    try {
      index(IndexLocation.in(small, new ByteBuffersDirectory()), SECOND);
      return false;
    } catch (IOException e) {
      assertThat(e).hasStackTraceContaining("No space left");
      return true;
    }
  }
}
