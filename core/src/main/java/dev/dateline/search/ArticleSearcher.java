package dev.dateline.search;

import dev.dateline.ArchiveStats;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.index.IndexFields;
import dev.dateline.index.IndexLocation;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.Query;
import dev.dateline.query.QueryParser;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Finds articles: the one owner of an {@link IndexSearcher}. Each call sees one moment of the
 * index. Thread-safe.
 */
public final class ArticleSearcher implements Closeable {
  /** Hits fetched at a time while streaming all of them. */
  private static final int STREAM_PAGE = 10_000;

  private final SearcherManager searchers;

  /**
   * Opens an index for reading.
   *
   * @param location where it is kept
   * @throws IOException when it cannot be read
   */
  public ArticleSearcher(IndexLocation location) throws IOException {
    this.searchers = new SearcherManager(location.directory(), null);
  }

  /**
   * Finds articles.
   *
   * @param request what, how many, in which order
   * @return the page asked for
   * @throws IOException when the index cannot be read
   */
  public SearchResult search(SearchRequest request) throws IOException {
    long start = System.nanoTime();
    ParsedQuery parsed = new QueryParser(request.options()).parse(request.text());
    IndexSearcher searcher = searchers.acquire();
    try {
      Translation translation = translate(searcher, parsed, request);
      long wanted = (long) request.offset() + request.limit();
      if (request.limit() == 0 || searcher.getIndexReader().maxDoc() == 0) {
        return result(parsed, searcher.count(translation.query()), start, List.of());
      }
      int numHits = (int) Math.min(wanted, searcher.getIndexReader().maxDoc());
      TopDocs top = top(searcher, translation, request, null, numHits);
      List<Hit> hits = new ArrayList<>();
      HitReader reader = new HitReader(searcher, translation.clauses(), request.snippets());
      for (int i = request.offset(); i < top.scoreDocs.length; i++) {
        hits.add(reader.read(top.scoreDocs[i], scoreOf(top.scoreDocs[i])));
      }
      return result(parsed, top.totalHits.value(), start, hits);
    } finally {
      searchers.release(searcher);
    }
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
    long start = System.nanoTime();
    ParsedQuery parsed = new QueryParser(request.options()).parse(request.text());
    IndexSearcher searcher = searchers.acquire();
    try {
      Translation translation = translate(searcher, parsed, request);
      HitReader reader = new HitReader(searcher, translation.clauses(), request.snippets());
      long total = 0;
      FieldDoc last = null;
      int page = Math.max(1, Math.min(STREAM_PAGE, searcher.getIndexReader().maxDoc()));
      TopDocs top = top(searcher, translation, request, null, page);
      while (top.scoreDocs.length > 0) {
        for (ScoreDoc hit : top.scoreDocs) {
          sink.accept(reader.read(hit, scoreOf(hit)));
          last = (FieldDoc) hit;
        }
        total += top.scoreDocs.length;
        top = top(searcher, translation, request, last, page);
      }
      return result(parsed, total, start, List.of());
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Counts articles.
   *
   * @param request what
   * @return how many match
   * @throws IOException when the index cannot be read
   */
  public long count(SearchRequest request) throws IOException {
    ParsedQuery parsed = new QueryParser(request.options()).parse(request.text());
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.count(translate(searcher, parsed, request).query());
    } finally {
      searchers.release(searcher);
    }
  }

  private static Translation translate(
      IndexSearcher searcher, ParsedQuery parsed, SearchRequest request) {
    List<Query> parts = new ArrayList<>(request.filters());
    parts.addFirst(parsed.query());
    Query query = parts.size() == 1 ? parsed.query() : new Query.And(parts);
    return QueryTranslator.translate(query, hasPartialDates(searcher.getIndexReader()));
  }

  private static boolean hasPartialDates(IndexReader reader) {
    return reader.leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(IndexFields.DATE_SPAN) != null);
  }

  private static TopDocs top(
      IndexSearcher searcher,
      Translation translation,
      SearchRequest request,
      FieldDoc after,
      int numHits)
      throws IOException {
    return searcher.search(
        translation.query(),
        new TopFieldCollectorManager(sort(request), numHits, after, Integer.MAX_VALUE));
  }

  private static Sort sort(SearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> IndexFields.mostRelevantFirst();
      case NEWEST -> IndexFields.newestFirst();
      case OLDEST -> IndexFields.oldestFirst();
    };
  }

  private static float scoreOf(ScoreDoc hit) {
    Object first = ((FieldDoc) hit).fields[0];
    return first instanceof Float score ? score : Float.NaN;
  }

  private static SearchResult result(ParsedQuery parsed, long total, long start, List<Hit> hits) {
    return new SearchResult(
        parsed, new Total(total, true), Duration.ofNanos(System.nanoTime() - start), hits);
  }

  /**
   * Gets one article.
   *
   * @param id its id
   * @return the article, or empty when there is none of that id
   * @throws IOException when the index cannot be read
   */
  public Optional<Article> article(ArticleId id) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      TopDocs found = searcher.search(new TermQuery(new Term(IndexFields.ID, id.value())), 1);
      return found.scoreDocs.length == 0
          ? Optional.empty()
          : Optional.of(HitReader.article(searcher.storedFields(), found.scoreDocs[0].doc));
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Describes the index.
   *
   * @param bytes its size on disk
   * @return the index in numbers
   * @throws IOException when the index cannot be read
   */
  public ArchiveStats stats(long bytes) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return Statistics.of(searcher, bytes);
    } finally {
      searchers.release(searcher);
    }
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
}
