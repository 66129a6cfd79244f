package dev.dateline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** What an engine knows of the words of its index. */
public interface Lexicon {
  /**
   * How many articles there are.
   *
   * @return the number
   * @throws IOException when the index cannot be read
   */
  long articles() throws IOException;

  /**
   * How many articles have a term.
   *
   * @param field of the index
   * @param terms as they stand there
   * @return by term; those that no article has may lack
   * @throws IOException when the index cannot be read
   */
  Map<String, Long> having(String field, Collection<String> terms) throws IOException;

  /**
   * The terms within some edits of one.
   *
   * @param field of the index
   * @param term as it would stand there
   * @param edits 1 or 2
   * @return by term
   * @throws IOException when the index cannot be read
   */
  Map<String, Neighbour> near(String field, String term, int edits) throws IOException;

  /**
   * A term near another; the greater one is the likelier spelling.
   *
   * @param edits how many edits away
   * @param articles how many have it
   */
  record Neighbour(int edits, long articles) implements Comparable<Neighbour> {
    /** The same term in another part of the index. */
    Neighbour and(Neighbour other) {
      return new Neighbour(edits, articles + other.articles);
    }

    @Override
    public int compareTo(Neighbour other) {
      int closer = Integer.compare(other.edits, edits);
      return closer != 0 ? closer : Long.compare(articles, other.articles);
    }
  }
}
