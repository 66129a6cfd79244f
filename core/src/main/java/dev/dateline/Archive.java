package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.query.QuerySyntaxException;
import dev.dateline.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The searchable whole: articles go in from sources, hits come out.
 *
 * <p>Interrupting the thread of a search ends it with an {@link java.io.InterruptedIOException}; a
 * search that takes longer than its request allows ends with a {@link SearchTimeoutException}.
 *
 * <p>Thread-safe. One archive object at a time may write an index, from any process; any number may
 * read it meanwhile, each seeing a whole commit. The owner closes it.
 */
public interface Archive extends AutoCloseable {

  /**
   * Opens the archive in a directory.
   *
   * @param directory where the index is kept; made when the first article is indexed
   * @return the archive, which the caller closes
   * @throws IOException when it cannot be opened
   */
  static Archive open(Path directory) throws IOException {
    return open(directory.toString());
  }

  /**
   * Opens the archive at a location.
   *
   * @param location the path of a directory, or a URI that an {@link ArchiveProvider} on the class
   *     or module path takes
   * @return the archive, which the caller closes
   * @throws ArchiveException when no provider takes the location
   * @throws IOException when it cannot be opened
   */
  static Archive open(String location) throws IOException {
    for (ArchiveProvider provider : ServiceLoader.load(ArchiveProvider.class)) {
      if (provider.opens(location)) {
        return provider.open(location);
      }
    }
    throw new ArchiveException(
        "no archive can be opened at " + location.replaceFirst("://.*@", "://"));
  }

  /**
   * An empty archive in memory, gone when it is closed.
   *
   * @return the archive, which the caller closes
   * @throws IOException when it cannot be opened
   */
  static Archive inMemory() throws IOException {
    return open("memory:");
  }

  /**
   * Adds the articles of a source, or replaces those that are there under the same id and differ.
   * The new state becomes visible to searches of this archive at the end, and to others at each
   * commit.
   *
   * @param source where articles are read from
   * @return what became of every record; a bad record never ends the run
   * @throws IOException when the index cannot be written or the source as a whole cannot be read;
   *     the index then holds an earlier commit
   */
  default IndexReport index(Source source) throws IOException {
    return index(source, IndexOptions.standard());
  }

  /**
   * Adds the articles of a source, with options.
   *
   * @param source where articles are read from
   * @param options extraction, threads, progress
   * @return what became of every record
   * @throws IOException when the index cannot be written or the source as a whole cannot be read
   */
  IndexReport index(Source source, IndexOptions options) throws IOException;

  /**
   * Extracts every article anew from its stored text, and changes those that differ. What a source
   * or a default gave stays as it was given; defaults of the options go to what an article lacks
   * still. Sources need not be there.
   *
   * @param options extraction, threads, progress
   * @return what became of every article: updated, unchanged, or failed and left as it was
   * @throws ArchiveException when there is no archive yet
   * @throws IOException when the index cannot be read or written
   */
  IndexReport reextract(IndexOptions options) throws IOException;

  /**
   * Adds the articles of another archive as they are there, without extracting them anew, and what
   * it knows of its files and tells of its words: this archive is a copy of it then, and indexing
   * the same paths goes on. Either may be of any kind. What is here already is not written again,
   * so that a copy that broke off goes on; the other archive may be written meanwhile, and is
   * copied as it was last committed.
   *
   * @param other what is copied
   * @param options threads, progress, cancellation, dry run and time between commits; the rest is
   *     for sources. A cancelled copy keeps what it has
   * @return what became of every article, none of which is deleted; its position counts articles
   * @throws ArchiveException when the other archive is not there, or this one has articles that the
   *     other has not; nothing is written then
   * @throws IOException when one cannot be read or the other written
   */
  default IndexReport copyFrom(Archive other, IndexOptions options) throws IOException {
    throw new ArchiveException("an archive of this kind takes no copy; index the sources again");
  }

  /**
   * Finds articles.
   *
   * @param request what, how many, in which order
   * @return the hits of the page asked for, and the number of all
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be read
   */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * Hands on every hit from the offset of the request on, in its order, ignoring its limit, in
   * memory that does not grow with their number.
   *
   * @param request what and in which order
   * @param sink takes each hit; what it throws ends the stream
   * @return the result without hits
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be read
   */
  SearchResult forEach(SearchRequest request, Consumer<? super Hit> sink) throws IOException;

  /**
   * Counts the articles that a request finds, exactly; whatever its {@code countUpTo} says.
   *
   * @param request what
   * @return the number
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be read
   */
  long count(SearchRequest request) throws IOException;

  /**
   * Counts the values of a field among the articles that a request finds.
   *
   * @param request what
   * @param field a field of names, or {@code in} or {@code lang}
   * @param limit how many values, the most frequent
   * @return the counts, exact
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IllegalArgumentException when values of the field are not counted
   * @throws IOException when the index cannot be read
   */
  Facet facet(SearchRequest request, Field field, int limit) throws IOException;

  /**
   * Counts the articles that a request finds by the time they were published.
   *
   * @param request what
   * @param unit the length of a period
   * @return the counts, exact
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IllegalArgumentException when there would be more than 100,000 periods
   * @throws IOException when the index cannot be read
   */
  Timeline timeline(SearchRequest request, Timeline.Unit unit) throws IOException;

  /**
   * Suggests other queries for one that found nothing: its unknown words, those of its filters
   * included, as the archive spells them, and any of the parts of its text instead of all.
   *
   * @param request what found nothing
   * @return suggestions that find something, the closest first; often none
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be read
   */
  List<Suggestion> suggest(SearchRequest request) throws IOException;

  /**
   * Gets one article.
   *
   * @param id its id
   * @return the article, or empty when there is none of that id
   * @throws IOException when the index cannot be read
   */
  Optional<Article> article(ArticleId id) throws IOException;

  /**
   * Removes the articles that a request finds; all of them or, when that fails, none. Indexing the
   * same sources again does not bring them back while their files stay as they are.
   *
   * @param request what
   * @return how many were removed
   * @throws QuerySyntaxException when the request is strict and its text breaks the syntax
   * @throws IOException when the index cannot be written
   */
  long delete(SearchRequest request) throws IOException;

  /**
   * Copies the archive as it was last committed, also while it is being written.
   *
   * @param directory where to, empty or not there; it can be opened as an archive then
   * @throws IOException when it cannot be read or written, or what is there is damaged
   */
  void backup(Path directory) throws IOException;

  /**
   * Brings the archive into the form that is searched fastest, which a large one that no longer
   * grows is worth. Until the end it takes twice its room on disk; searches go on meanwhile. What
   * is indexed afterwards lies in parts of its own again.
   *
   * @param cancellation asked several times a second; when it says so, the archive stays as it was
   * @return what became of its parts
   * @throws ArchiveException when there is no archive yet, it is being written, or its kind decides
   *     by itself what it is kept in
   * @throws IOException when it cannot be written; it is then as it was
   */
  default OptimizeReport optimize(BooleanSupplier cancellation) throws IOException {
    throw new ArchiveException("this archive decides by itself what parts it is kept in");
  }

  /**
   * Reads everything that is stored and tells whether it is sound.
   *
   * @return what was found
   * @throws ArchiveException when the archive is being written
   * @throws IOException when it cannot be read at all
   */
  CheckReport check() throws IOException;

  /**
   * Describes the archive.
   *
   * @return numbers of the commit that searches see
   * @throws IOException when the index cannot be read
   */
  ArchiveStats stats() throws IOException;

  /**
   * Makes the newest commit visible to searches, where another process or archive wrote one.
   *
   * @throws IOException when the index cannot be read
   */
  void refresh() throws IOException;

  @Override
  void close() throws IOException;
}
