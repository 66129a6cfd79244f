package dev.dateline.benchmarks.floor;

import dev.dateline.benchmarks.floor.FloorResult.FloorHit;
import dev.dateline.benchmarks.question.Question;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.uhighlight.CustomSeparatorBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Asks the floor's index. Thread-safe; the owner closes it. */
public final class FloorSearcher implements Closeable {
  /** How many matches are counted. */
  public enum Counting {
    /** All, as Dateline does. */
    ALL,
    /** A thousand, as Lucene does unless told otherwise; then those that cannot win are skipped. */
    THOUSAND;

    private int threshold() {
      return this == ALL ? Integer.MAX_VALUE : 1_000;
    }
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Counting counting;
  private final UnifiedHighlighter highlighter;
  private final FloorFacets facets;

  /**
   * Opens an index.
   *
   * @param path where a {@link FloorWriter} wrote it
   * @param counting how many matches are counted
   * @throws IOException when it cannot be read
   */
  public FloorSearcher(Path path, Counting counting) throws IOException {
    this.directory = FSDirectory.open(path);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.counting = counting;
    this.facets = new FloorFacets(searcher);
    this.highlighter =
        new UnifiedHighlighter.Builder(null, FloorFields.analyzer())
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(() -> new CustomSeparatorBreakIterator('.'))
            .withMaxNoHighlightPassages(0)
            .build();
  }

  /**
   * Finds articles.
   *
   * @param query the query
   * @return the first hits and the number of all
   * @throws IOException when the index cannot be read
   */
  public FloorResult search(FloorQuery query) throws IOException {
    return switch (query.order()) {
      case RELEVANCE -> best(query);
      case NEWEST -> byDate(query, FloorWriter.newestFirst());
      case OLDEST -> byDate(query, FloorWriter.oldestFirst());
    };
  }

  private FloorResult best(FloorQuery query) throws IOException {
    TopDocs top =
        searcher.search(
            query.query(), new TopScoreDocCollectorManager(Question.LIMIT, counting.threshold()));
    return result(query, top, top.totalHits);
  }

  /**
   * The newest lie first, so of them a segment's first matches are all that is to be read of it; of
   * the oldest, Lucene skips blocks that are newer than those found.
   */
  private FloorResult byDate(FloorQuery query, Sort order) throws IOException {
    TopDocs top =
        searcher.search(
            query.query(), new TopFieldCollectorManager(order, Question.LIMIT, Question.LIMIT));
    return result(
        query,
        top,
        counting == Counting.ALL
            ? new TotalHits(searcher.count(query.query()), TotalHits.Relation.EQUAL_TO)
            : top.totalHits);
  }

  private FloorResult result(FloorQuery query, TopDocs top, TotalHits total) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<FloorHit> hits = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      hits.add(hit(query, hit.score, stored.document(hit.doc)));
    }
    return new FloorResult(total.value(), total.relation() == TotalHits.Relation.EQUAL_TO, hits);
  }

  private FloorHit hit(FloorQuery query, float score, Document document) throws IOException {
    return new FloorHit(
        document.get(FloorFields.ID),
        score,
        document.get(FloorFields.TITLE),
        document.getField(FloorFields.DATE).numericValue().longValue(),
        document.get(FloorFields.DATELINE),
        List.of(document.getValues(FloorFields.PERSON)),
        List.of(document.getValues(FloorFields.LOCATION)),
        document.get(FloorFields.OUTLET),
        document.get(FloorFields.ORIGIN),
        query.snippets() == 0 ? List.of() : snippets(query, document));
  }

  /**
   * Counts the values of a field.
   *
   * @param query which articles
   * @param field a field of names
   * @param limit how many values, the most frequent
   * @return the counts
   * @throws IOException when the index cannot be read
   */
  public FacetResult facet(FloorQuery query, String field, int limit) throws IOException {
    return facets.count(query.query(), field, limit);
  }

  /**
   * Counts articles by the time they were published.
   *
   * @param query which articles
   * @param unit days, months or years
   * @return from the first article to the last, without gaps
   * @throws IOException when the index cannot be read
   */
  public List<FloorPeriod> timeline(FloorQuery query, ChronoUnit unit) throws IOException {
    return new FloorTimeline(searcher, unit).count(query.query());
  }

  private List<String> snippets(FloorQuery query, Document document) throws IOException {
    String title = query.asWritten() ? FloorFields.TITLE_EXACT : FloorFields.TITLE;
    String body = query.asWritten() ? FloorFields.BODY_EXACT : FloorFields.BODY;
    List<String> snippets = new ArrayList<>();
    addSnippets(snippets, query, title, document.get(FloorFields.TITLE));
    addSnippets(snippets, query, body, document.get(FloorFields.BODY));
    return snippets;
  }

  private void addSnippets(List<String> snippets, FloorQuery query, String field, String text)
      throws IOException {
    Object passages =
        highlighter.highlightWithoutSearcher(field, query.query(), text, query.snippets());
    if (passages != null) {
      snippets.add(passages.toString());
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
