package dev.dateline.index;

import dev.dateline.SourcePart;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Origin;
import dev.dateline.source.FileTracker;
import dev.dateline.source.Source;
import dev.dateline.source.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which files of a source a run reads, and which articles it removes because they are no longer in
 * their file. For the thread that reads.
 */
final class FileUpdates implements FileTracker, Closeable {
  private final FileRecords records;
  private final ArticleIndexer indexer;
  private final SourcePart part;
  private final Map<ArticleId, Origin> seen;
  private final Tally tally;
  private final Runnable stop;
  private final Set<String> visited = new HashSet<>();
  private final List<SourceFile> finished = new ArrayList<>();

  /**
   * The files of one run.
   *
   * @param part which files of the source it is for
   * @param seen the articles that the run has come to, and those of files that it skips
   * @param stop throws when the run is to end
   */
  FileUpdates(
      FileRecords records,
      ArticleIndexer indexer,
      SourcePart part,
      Map<ArticleId, Origin> seen,
      Tally tally,
      Runnable stop) {
    this.stop = stop;
    this.records = records;
    this.indexer = indexer;
    this.part = part;
    this.seen = seen;
    this.tally = tally;
  }

  @Override
  public boolean skips(SourceFile file) {
    stop.run();
    return !part.holds(file.container()) || !visited.add(file.container()) || isUnchanged(file);
  }

  private boolean isUnchanged(SourceFile file) {
    try {
      if (!records.isUnchanged(file)) {
        records.forget(file.container());
        return false;
      }
      indexer.forEachArticle(file.container(), id -> keep(id, file));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Another file that is read in this run may hold an article of the same id. */
  private void keep(ArticleId id, SourceFile file) {
    if (seen.putIfAbsent(id, Origin.of(file.container())) == null) {
      tally.unchanged(1);
    }
  }

  /** What could not be read may still be there: it stays in the index. */
  @Override
  public void finished(SourceFile file) {
    if (!tally.hasFailed(file.container())) {
      removeUnseen(file.container());
      finished.add(file);
    }
  }

  private void removeUnseen(String container) {
    try {
      indexer.forEachArticle(
          container,
          id -> {
            if (!seen.containsKey(id)) {
              indexer.delete(id);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes the articles of files that are gone, unless the run came to them elsewhere. */
  void prune(Source source) throws IOException {
    indexer.forEachContainer(
        container -> {
          if (part.holds(container) && source.hasLost(container)) {
            records.forget(container);
            removeUnseen(container);
          }
        });
  }

  /** Commits articles, of which all that were read are written, and then their files. */
  void commit(Commit articles) throws IOException {
    indexer.flush();
    for (String container : indexer.takeReplaced()) {
      records.forget(container);
    }
    records.commit();
    articles.commit();
    for (SourceFile file : finished) {
      if (file.settled() && !tally.hasFailed(file.container())) {
        records.remember(file);
      }
    }
    finished.clear();
    records.commit();
  }

  /** Commits articles. */
  interface Commit {
    void commit() throws IOException;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
