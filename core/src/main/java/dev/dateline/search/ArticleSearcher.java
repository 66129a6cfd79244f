package dev.dateline.search;

import dev.dateline.ArchiveStats;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Suggestion;
import dev.dateline.Timeline;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.index.IndexLocation;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

/**
 * Finds articles: the one owner of an {@link IndexSearcher}. Each call sees one moment of the
 * index. Thread-safe.
 */
public final class ArticleSearcher implements Closeable {
  private final SearcherManager searchers;

  /**
   * Opens an index for reading.
   *
   * @param location where it is kept
   * @throws IOException when it cannot be read
   */
  public ArticleSearcher(IndexLocation location) throws IOException {
    this.searchers = new SearcherManager(location.directory(), new Moments());
  }

  /**
   * Finds articles.
   *
   * @param request what, how many, in which order
   * @return the page asked for
   * @throws IOException when the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    return run(request, Search::page);
  }

  /**
   * Hands on every hit.
   *
   * @param request what and in which order
   * @param sink takes each hit
   * @return the result without hits
   * @throws IOException when the index cannot be read
   */
  public SearchResult forEach(SearchRequest request, Consumer<? super Hit> sink)
      throws IOException {
    return run(request, search -> search.forEach(sink));
  }

  /**
   * Counts articles.
   *
   * @param request what
   * @return how many match
   * @throws IOException when the index cannot be read
   */
  public long count(SearchRequest request) throws IOException {
    return run(request, Search::count);
  }

  /**
   * Counts the values of a field.
   *
   * @param request what
   * @param field whose values
   * @param limit how many values
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  public Facet facet(SearchRequest request, Field field, int limit) throws IOException {
    return run(request, search -> Facets.count(search.moment(), search.query(), field, limit));
  }

  /**
   * Counts articles by the time they were published.
   *
   * @param request what
   * @param unit the length of a period
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  public Timeline timeline(SearchRequest request, Timeline.Unit unit) throws IOException {
    return run(request, search -> Timelines.count(search.moment(), search.query(), unit));
  }

  /**
   * Suggests other queries for one that found nothing.
   *
   * @param request what found nothing
   * @return suggestions that find something, the closest first
   * @throws IOException when the index cannot be read
   */
  public List<Suggestion> suggest(SearchRequest request) throws IOException {
    return run(request, Search::suggestions);
  }

  /**
   * Gets one article.
   *
   * @param id its id
   * @return the article, or empty when there is none of that id
   * @throws IOException when the index cannot be read
   */
  public Optional<Article> article(ArticleId id) throws IOException {
    return at(moment -> moment.article(id));
  }

  /**
   * Describes the index.
   *
   * @param parts its sizes on disk
   * @return the index in numbers
   * @throws IOException when the index cannot be read
   */
  public ArchiveStats stats(Map<ArchiveStats.Part, Long> parts) throws IOException {
    return at(moment -> Statistics.of(moment, parts));
  }

  private <T> T run(SearchRequest request, Task<Search, T> task) throws IOException {
    long start = System.nanoTime();
    return at(moment -> run(moment, request, start, task));
  }

  /** A query that can be read may still stand for too much to be run. */
  private static <T> T run(Moment moment, SearchRequest request, long start, Task<Search, T> task)
      throws IOException {
    try {
      return task.run(Search.of(moment, request, start));
    } catch (UnsearchableException e) {
      return task.run(nothing(moment, request, start, e.getMessage()));
    } catch (IndexSearcher.TooManyClauses e) {
      String reason = "it stands for too many words; leave some out";
      return task.run(nothing(moment, request, start, reason));
    } catch (IllegalStateException e) {
      String reason = Nearness.tooManyExpansions(e).orElseThrow(() -> e);
      return task.run(nothing(moment, request, start, reason));
    }
  }

  private static Search nothing(Moment moment, SearchRequest request, long start, String reason)
      throws IOException {
    return new Search(moment, SearchPlan.ofNothing(request, reason), start);
  }

  private <T> T at(Task<Moment, T> task) throws IOException {
    Moment moment = (Moment) searchers.acquire();
    try {
      return task.run(moment);
    } finally {
      searchers.release(moment);
    }
  }

  private interface Task<S, T> {
    T run(S on) throws IOException;
  }

  /**
   * Makes the newest commit visible.
   *
   * @throws IOException when the index cannot be read
   */
  public void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }

  private static final class Moments extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      return new Moment((DirectoryReader) reader);
    }
  }
}
