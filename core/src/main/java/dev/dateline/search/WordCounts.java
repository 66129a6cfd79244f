package dev.dateline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** How rare words are: what an engine tells of the words of its articles' text. */
public interface WordCounts {
  /**
   * How many articles there are.
   *
   * @return the number
   * @throws IOException when the index cannot be read
   */
  long size() throws IOException;

  /**
   * How many articles have a word in their text.
   *
   * @param stems the words, as they stand in the index
   * @return by word; those that no article has may lack
   * @throws IOException when the index cannot be read
   */
  Map<String, Long> having(Collection<String> stems) throws IOException;
}
