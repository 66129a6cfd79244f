package dev.dateline.source;

import java.io.IOException;
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
}
