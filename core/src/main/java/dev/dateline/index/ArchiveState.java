package dev.dateline.index;

import dev.dateline.ArchiveException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * What belongs to a commit and is no document: {@link CommitData}, and the file of {@link
 * ArchiveLearning} that they name. A file is written once, before the commit that names it, and
 * deleted after the next: whatever breaks off a run, each commit has its own. For one thread, which
 * holds the write lock.
 */
final class ArchiveState {
  private static final String PREFIX = "statistics.";

  private final Directory directory;
  private final ArchiveLearning learning;
  private final Optional<String> missing;
  private Map<String, String> committed;

  private ArchiveState(Directory directory, Map<String, String> committed) throws IOException {
    this.directory = directory;
    this.committed = committed;
    Optional<String> named = data().statistics();
    Optional<String> found = named.filter(files()::contains);
    this.missing = found.isPresent() ? Optional.empty() : named;
    this.learning = found.isPresent() ? read(found.get()) : ArchiveLearning.ofNothing();
  }

  private ArchiveLearning read(String file) throws IOException {
    try {
      return ArchiveLearning.read(directory, file);
    } catch (CorruptIndexException e) {
      throw new ArchiveException(
          file + " in the index is damaged; delete it, and what it holds is counted anew", e);
    }
  }

  /**
   * Reads what belongs to the last commit, and deletes what a run that broke off left.
   *
   * @param committed the user data of the commit; empty where there is none
   * @throws ArchiveException when the file is damaged
   */
  static ArchiveState read(Directory directory, Map<String, String> committed) throws IOException {
    ArchiveState state = new ArchiveState(directory, committed);
    state.deleteAllBut(state.data().statistics());
    return state;
  }

  /**
   * Reads what belongs to the last commit, and writes nothing.
   *
   * @throws ArchiveException when the file is damaged
   */
  static ArchiveState peek(IndexLocation location) throws IOException {
    return location.hasIndex()
        ? new ArchiveState(location.directory(), location.commitData())
        : new ArchiveState(new ByteBuffersDirectory(), Map.of());
  }

  ArchiveLearning learning() {
    return learning;
  }

  /** The file that the commit names and that is not there: counting began anew. */
  Optional<String> missing() {
    return missing;
  }

  CommitData data() throws IOException {
    return CommitData.of(committed);
  }

  /** Writes what has changed, and says what the next commit is to say. */
  CommitData write(CommitData next) throws IOException {
    if (!learning.isChanged() && missing.isEmpty()) {
      return next;
    }
    String file = PREFIX + (last(files()) + 1);
    return next.withStatistics(file, learning.write(directory, file));
  }

  boolean differs(CommitData next) {
    return !next.toMap().equals(committed);
  }

  /** Forgets what the commit before needed. */
  void committed(CommitData data) throws IOException {
    committed = data.toMap();
    deleteAllBut(data.statistics());
  }

  private void deleteAllBut(Optional<String> kept) throws IOException {
    for (String file : files()) {
      if (!kept.equals(Optional.of(file))) {
        directory.deleteFile(file);
      }
    }
  }

  private List<String> files() throws IOException {
    return Arrays.stream(directory.listAll())
        .filter(name -> name.matches("statistics\\.\\d+"))
        .toList();
  }

  private static long last(List<String> files) {
    return files.stream()
        .mapToLong(file -> Long.parseLong(file.substring(PREFIX.length())))
        .max()
        .orElse(0);
  }
}
