package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Source;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where an {@link IndexRun} finds articles and puts them: what an engine has to offer, so that
 * indexing goes the same way into each. Holds what keeps other writers away, if anything does, from
 * opening to closing. Closing without {@link #commit} leaves the last commit, as far as the engine
 * can. {@link #put} is thread-safe, the rest is for the thread that reads.
 */
public interface ArticleStore extends Closeable {

  /** Opens a store for one run. */
  interface Opening {
    /**
     * Opens it.
     *
     * @param dryRun whether nothing is to be written
     * @return the store, closed at the end of the run
     * @throws ArchiveException when another writer holds it, or it is of another version
     * @throws IOException when it cannot be opened
     */
    ArticleStore open(boolean dryRun) throws IOException;
  }

  /** Is told what became of an article; once, by any thread. */
  interface Receipt {
    /** It is new. */
    void indexed();

    /**
     * It replaced one of the same id that differed.
     *
     * @param container the file that the other lay in; empty where it was read in this run
     */
    void updated(Optional<String> container);

    /** It is there already. */
    void unchanged();

    /**
     * It cannot be written, and never will.
     *
     * @param reason why
     */
    void failed(String reason);
  }

  /**
   * Takes one after the other.
   *
   * @param <T> of what
   */
  interface Visitor<T> {
    /**
     * Takes the next.
     *
     * @param next the next
     * @throws IOException ends the visit
     */
    void visit(T next) throws IOException;
  }

  /**
   * Writes an article unless it is there as it is.
   *
   * @param article the article
   * @param raw what it was made of, kept with it
   * @param receipt is told what became of it, at the latest when {@link #flush} returns
   * @throws IOException when nothing more can be written
   */
  void put(Article article, RawArticle raw, Receipt receipt) throws IOException;

  /**
   * Removes an article.
   *
   * @param id of one that was there when this was opened
   * @throws IOException when nothing more can be written
   */
  void delete(ArticleId id) throws IOException;

  /**
   * Waits until every receipt is given.
   *
   * @throws IOException when something could not be written
   */
  void flush() throws IOException;

  /**
   * The files that articles lay in when this was opened.
   *
   * @param visitor takes each
   * @throws IOException when they cannot be read
   */
  void forEachContainer(Visitor<String> visitor) throws IOException;

  /**
   * The articles of a file when this was opened.
   *
   * @param container the file
   * @param visitor takes each
   * @throws IOException when they cannot be read
   */
  void forEachArticle(String container, Visitor<ArticleId> visitor) throws IOException;

  /**
   * The ids of all articles when this was opened.
   *
   * @param visitor takes each
   * @throws IOException when they cannot be read
   */
  void forEachId(Visitor<ArticleId> visitor) throws IOException;

  /**
   * Which articles were not there when this was opened.
   *
   * @param ids their ids, some hundreds
   * @return those that were not
   * @throws IOException when it cannot be read
   */
  List<ArticleId> lacking(List<ArticleId> ids) throws IOException;

  /**
   * Every article of one moment, not before this was opened, as it is kept.
   *
   * @param visitor takes each, for {@link #put}
   * @throws IOException when they cannot be read
   */
  void forEachKept(Visitor<KeptArticle> visitor) throws IOException;

  /**
   * Every article that was there when this was opened, as it was given.
   *
   * @return the articles
   */
  Source articles();

  /**
   * How many articles were there when this was opened.
   *
   * @return their number
   */
  long count();

  /**
   * The files whose articles are all here.
   *
   * @param extraction what else decides which articles a file becomes
   * @return the records, closed before this
   * @throws IOException when they cannot be read
   */
  FileRecords files(String extraction) throws IOException;

  /**
   * What the archive says of itself.
   *
   * @return as of the last commit
   * @throws IOException when it cannot be read
   */
  CommitData data() throws IOException;

  /**
   * What the archive tells of its words.
   *
   * @return as of the last commit, and what was counted since
   */
  ArchiveLearning learning();

  /**
   * What the archive should hold beside its articles and does not.
   *
   * @return a name for it
   */
  Optional<String> missing();

  /**
   * Makes what was written the state of the archive.
   *
   * @param data what it is to say of itself
   * @throws IOException when it cannot be written
   */
  void commit(CommitData data) throws IOException;
}
