package dev.dateline.source;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Where articles are read from. Can be read more than once; one thread at a time. */
public interface Source {
  /**
   * Reads all articles, streaming: memory does not grow with the size of the source.
   *
   * <p>A record that cannot be read is handed on as {@link Reading.Failed} and the rest is read.
   *
   * @param sink takes each reading in order; what it throws ends the reading
   * @throws IOException when the source as a whole cannot be read
   */
  void read(Consumer<? super Reading> sink) throws IOException;

  /**
   * Reads all articles but those of files that somebody knows already. A source that has no files
   * hands on everything.
   *
   * @param files is asked before each file, and told when it was read
   * @param sink takes each reading in order; what it throws ends the reading
   * @throws IOException when the source as a whole cannot be read
   */
  default void read(FileTracker files, Consumer<? super Reading> sink) throws IOException {
    read(sink);
  }

  /**
   * How much there is to read.
   *
   * @return bytes of all files; empty where that is not known
   * @throws IOException when the source as a whole cannot be read
   */
  default OptionalLong size() throws IOException {
    return OptionalLong.empty();
  }

  /**
   * How far the reading under way has come. For the thread that reads.
   *
   * @return bytes of files that were read or passed by
   */
  default long position() {
    return 0;
  }

  /**
   * Tells whether a file is gone that this source would have read.
   *
   * @param container the name of the file in the origin of an article
   * @return whether it would lie in this source and is no longer there
   * @throws IOException when the source as a whole cannot be read
   */
  default boolean hasLost(String container) throws IOException {
    return false;
  }
}
