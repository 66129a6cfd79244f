package dev.dateline.search;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.index.StoredArticles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;

/** A searcher of one moment of the index, with what is worth computing once for it. */
final class Moment extends IndexSearcher {
  private final DirectoryReader reader;
  private final boolean partialDates;
  private final Map<Field, StringDocValuesReaderState> facets;
  private final AtomicReference<DayCounts> days;
  private final Deadline deadline;

  Moment(DirectoryReader reader) {
    super(reader);
    this.reader = reader;
    this.partialDates =
        reader.leaves().stream()
            .anyMatch(
                leaf -> leaf.reader().getFieldInfos().fieldInfo(IndexFields.DATE_SPAN) != null);
    this.facets = new ConcurrentHashMap<>();
    this.days = new AtomicReference<>();
    this.deadline = new Deadline(Optional.empty(), 0);
  }

  private Moment(Moment whole, IndexReader searched, Deadline deadline) {
    super(searched);
    this.reader = whole.reader;
    this.partialDates = whole.partialDates;
    this.facets = whole.facets;
    this.days = whole.days;
    this.deadline = deadline;
    setTimeout(deadline);
  }

  /** The same moment for one search that ends at a deadline, once its words are looked up. */
  Moment until(Deadline deadline) {
    return new Moment(this, reader, deadline);
  }

  /**
   * The same moment for one search that ends at a deadline, even while words are looked up. For
   * searches that read many of them: others would take up to a third longer.
   */
  Moment untilEvenWhileReadingTerms(Deadline deadline) throws IOException {
    return new Moment(this, ExitableDirectoryReader.wrap(reader, deadline), deadline);
  }

  @Override
  public <C extends Collector, T> T search(Query query, CollectorManager<C, T> manager)
      throws IOException {
    try {
      T result = super.search(query, manager);
      check();
      return result;
    } catch (ExitingReaderException e) {
      throw deadline.reason();
    }
  }

  /** Runs a query on some of the documents of a segment, from one to before another. */
  void searchPart(Weight weight, LeafReaderContext leaf, int from, int to, Collector collector)
      throws IOException {
    try {
      searchLeaf(leaf, from, to, weight, collector);
      check();
    } catch (ExitingReaderException e) {
      throw deadline.reason();
    }
  }

  /** Ends the search when its time has come. */
  void check() throws InterruptedIOException {
    deadline.check();
  }

  /** What is stored; to be had anew for each thread. */
  StoredArticles articles() throws IOException {
    return new StoredArticles(reader);
  }

  /** The document of an article, or empty when there is none. */
  OptionalInt document(ArticleId id) throws IOException {
    TopDocs found = search(new TermQuery(new Term(IndexFields.ID, id.value())), 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }

  /** Its words. */
  Lexicon lexicon() {
    return new LuceneLexicon(getIndexReader());
  }

  /** Gets one article. */
  Optional<Article> article(ArticleId id) throws IOException {
    OptionalInt document = document(id);
    return document.isEmpty()
        ? Optional.empty()
        : Optional.of(articles().article(document.getAsInt()));
  }

  /** Whether there are articles of which only the month or year is known. */
  boolean hasPartialDates() {
    return partialDates;
  }

  /** All articles by the day they were published; counted once, and not to be changed. */
  DayCounts days() throws IOException {
    DayCounts counted = days.get();
    if (counted == null) {
      counted = search(MatchAllDocsQuery.INSTANCE, DayCountsManager.of(reader));
      days.set(counted);
    }
    return counted;
  }

  /** The same hits for {@link #facetState}, which one search does not make for itself. */
  FacetsCollector unlimited(FacetsCollector hits) {
    return new FacetsCollector() {
      @Override
      public List<MatchingDocs> getMatchingDocs() {
        return hits.getMatchingDocs().stream().map(Moment.this::unlimited).toList();
      }
    };
  }

  private MatchingDocs unlimited(MatchingDocs hits) {
    LeafReaderContext leaf = reader.leaves().get(hits.context().ord);
    return new MatchingDocs(leaf, hits.bits(), hits.totalHits(), hits.scores());
  }

  /** The numbering of a field's values over all segments, without a deadline. */
  StringDocValuesReaderState facetState(Field field) throws IOException {
    StringDocValuesReaderState state = facets.get(field);
    if (state == null) {
      state = new StringDocValuesReaderState(reader, IndexFields.facet(field));
      facets.putIfAbsent(field, state);
    }
    return state;
  }
}
