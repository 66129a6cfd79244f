package dev.dateline.search;

import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.Suggestion;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;

/** One request at one moment of the index. For one thread. */
final class Search {
  /** Hits fetched at a time while streaming all of them. */
  private static final int STREAM_PAGE = 10_000;

  private final Moment moment;
  private final SearchRequest request;
  private final SearchPlan plan;
  private final org.apache.lucene.search.Query query;
  private final long start;

  /**
   * A search.
   *
   * @param start the {@link System#nanoTime} at which it began
   */
  Search(Moment moment, SearchPlan plan, long start) throws IOException {
    this.request = plan.request();
    this.plan = plan;
    this.query = LuceneQueries.of(plan.query());
    this.start = start;
    Deadline deadline = new Deadline(request.timeout(), start);
    this.moment =
        plan.readsManyTerms()
            ? moment.untilEvenWhileReadingTerms(deadline)
            : moment.until(deadline);
  }

  static Search of(Moment moment, SearchRequest request, long start) throws IOException {
    SearchPlan plan =
        SearchPlan.of(request, moment.hasPartialDates(), moment::article, moment.lexicon());
    return new Search(moment, plan, start);
  }

  Moment moment() {
    return moment;
  }

  /** What decides which articles are found. */
  org.apache.lucene.search.Query query() {
    return query;
  }

  List<Suggestion> suggestions() throws IOException {
    return Suggestions.of(plan, moment.lexicon(), this::count);
  }

  private long count(SearchRequest other) throws IOException {
    return of(moment, other, System.nanoTime()).count();
  }

  /** What orders them as well. */
  private org.apache.lucene.search.Query ranked() throws IOException {
    return request.recencyHalfLife().isEmpty() || request.sort() != SearchRequest.Sort.RELEVANCE
        ? query()
        : Recency.prefer(moment, query(), request.recencyHalfLife().get());
  }

  long count() throws IOException {
    return moment.count(query());
  }

  SearchResult page() throws IOException {
    int documents = moment.getIndexReader().maxDoc();
    if (request.limit() == 0 || documents == 0) {
      return result(total(), List.of());
    }
    long wanted = (long) request.offset() + request.limit();
    int number = (int) Math.min(wanted, documents);
    SegmentHits found = first(number);
    boolean oldestFirst = request.sort() == SearchRequest.Sort.OLDEST;
    List<ScoreDoc> first = SegmentMerge.of(moment, found.hits(), oldestFirst, number);
    List<Hit> hits = new ArrayList<>();
    HitReader reader = reader();
    for (ScoreDoc hit : first.subList(Math.min(request.offset(), first.size()), first.size())) {
      hits.add(reader.read(hit, hit.score));
    }
    return result(found.total(), hits);
  }

  private SegmentHits first(int number) throws IOException {
    return switch (request.sort()) {
      case RELEVANCE -> moment.search(ranked(), new BestHits(number, request.countUpTo()));
      case NEWEST -> new SegmentHits(moment.search(query(), new NewestHits(number)), total());
      case OLDEST -> new SegmentHits(OldestHits.of(moment, query(), number), total());
    };
  }

  private Total total() throws IOException {
    return request.countUpTo() == Integer.MAX_VALUE
        ? new Total(count(), true)
        : moment.search(query(), new BoundedCount(request.countUpTo()));
  }

  SearchResult forEach(Consumer<? super Hit> sink) throws IOException {
    HitReader reader = reader();
    int page = Math.clamp(moment.getIndexReader().maxDoc(), 1, STREAM_PAGE);
    long total = 0;
    TopDocs top = top(null, page);
    while (top.scoreDocs.length > 0) {
      for (ScoreDoc hit : top.scoreDocs) {
        total++;
        if (total > request.offset()) {
          sink.accept(reader.read(hit, score(hit)));
        }
      }
      top = top((FieldDoc) top.scoreDocs[top.scoreDocs.length - 1], page);
    }
    return result(new Total(total, true), List.of());
  }

  private HitReader reader() throws IOException {
    return new HitReader(
        moment,
        plan.hits(),
        isExplained() ? Optional.of(new LuceneScores(moment, plan, ranked())) : Optional.empty());
  }

  /** In another order there are no scores. */
  private boolean isExplained() {
    return request.explain() && request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  private TopDocs top(FieldDoc after, int number) throws IOException {
    return moment.search(ranked(), new TopFieldCollectorManager(sort(), number, after, number));
  }

  private Sort sort() {
    return switch (request.sort()) {
      case RELEVANCE -> IndexFields.mostRelevantFirst();
      case NEWEST -> IndexFields.newestFirst();
      case OLDEST -> IndexFields.oldestFirst();
    };
  }

  private static float score(ScoreDoc hit) {
    return ((FieldDoc) hit).fields[0] instanceof Float score ? score : 0;
  }

  private SearchResult result(Total total, List<Hit> hits) throws IOException {
    List<Facet> facets = facets();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new SearchResult(plan.parsed(), total, took, hits, facets);
  }

  private List<Facet> facets() throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Field field : request.facets()) {
      facets.add(Facets.count(moment, query(), field, SearchRequest.FACET_VALUES));
    }
    return facets;
  }
}
