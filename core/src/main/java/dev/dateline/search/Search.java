package dev.dateline.search;

import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.query.ParsedQuery;
import dev.dateline.query.Query;
import dev.dateline.query.QueryParser;
import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;

/** One request at one moment of the index. For one thread. */
final class Search {
  /** Hits fetched at a time while streaming all of them. */
  private static final int STREAM_PAGE = 10_000;

  private final Moment moment;
  private final SearchRequest request;
  private final long start;
  private final ParsedQuery parsed;
  private final Query asked;
  private final Query whole;
  private final Translation translation;
  private final boolean runnable;

  Search(Moment moment, SearchRequest request, long start) throws IOException {
    this.request = request;
    this.start = start;
    this.parsed = new QueryParser(request.options()).parse(request.text());
    this.asked = all(parsed.query(), request.filters());
    this.whole = whole(moment);
    this.runnable = true;
    this.translation = QueryTranslator.translate(whole, moment.hasPartialDates());
    Deadline deadline = new Deadline(request.timeout(), start);
    this.moment =
        translation.readsManyTerms()
            ? moment.untilEvenWhileReadingTerms(deadline)
            : moment.until(deadline);
  }

  /** A request that cannot be run, and therefore finds nothing. */
  private Search(Moment moment, SearchRequest request, long start, ParsedQuery parsed) {
    this.moment = moment;
    this.request = request;
    this.start = start;
    this.parsed = parsed;
    this.asked = all(parsed.query(), request.filters());
    this.whole = new Query.Nothing();
    this.runnable = false;
    this.translation = QueryTranslator.translate(whole, false);
  }

  /**
   * What a request comes to that cannot be run.
   *
   * @throws QuerySyntaxException when the request is strict
   */
  static Search ofNothing(Moment moment, SearchRequest request, long start, String reason) {
    if (request.options().strict()) {
      throw new QuerySyntaxException(request.text(), 0, reason);
    }
    ParsedQuery parsed = new QueryParser(request.options()).parse(request.text());
    List<ParsedQuery.Warning> warnings = new ArrayList<>(parsed.warnings());
    warnings.add(new ParsedQuery.Warning(0, reason + ": nothing is found"));
    return new Search(
        moment, request, start, new ParsedQuery(parsed.text(), parsed.query(), warnings));
  }

  private Query whole(Moment moment) throws IOException {
    return request.like().isEmpty()
        ? asked
        : all(asked, List.of(Likeness.query(moment, request.like().get())));
  }

  /** A query and its filters as one, as if they had been typed side by side. */
  static Query all(Query query, List<Query> filters) {
    List<Query> parts =
        Stream.concat(Stream.of(query), filters.stream()).flatMap(Search::parts).toList();
    return switch (parts.size()) {
      case 0 -> new Query.Everything();
      case 1 -> parts.getFirst();
      default -> new Query.And(parts);
    };
  }

  private static Stream<Query> parts(Query query) {
    return switch (query) {
      case Query.And and -> and.parts().stream();
      case Query.Everything everything -> Stream.empty();
      default -> Stream.of(query);
    };
  }

  /** Whether the request could be run at all. */
  boolean isRunnable() {
    return runnable;
  }

  Moment moment() {
    return moment;
  }

  SearchRequest request() {
    return request;
  }

  /** What the text alone asks. */
  Query text() {
    return parsed.query();
  }

  /** What decides which articles are found. */
  org.apache.lucene.search.Query query() {
    return translation.query();
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
    TopDocs top = top(null, (int) Math.min(wanted, documents), request.countUpTo());
    List<Hit> hits = new ArrayList<>();
    HitReader reader = reader();
    for (int i = request.offset(); i < top.scoreDocs.length; i++) {
      hits.add(reader.read(top.scoreDocs[i], score(top.scoreDocs[i])));
    }
    return result(total(top.totalHits), hits);
  }

  private Total total() throws IOException {
    return request.countUpTo() == Integer.MAX_VALUE
        ? new Total(count(), true)
        : moment.search(query(), new BoundedCount(request.countUpTo()));
  }

  private Total total(TotalHits hits) {
    return hits.relation() == TotalHits.Relation.EQUAL_TO
        ? new Total(hits.value(), true)
        : new Total(request.countUpTo(), false);
  }

  SearchResult forEach(Consumer<? super Hit> sink) throws IOException {
    HitReader reader = reader();
    int page = Math.clamp(moment.getIndexReader().maxDoc(), 1, STREAM_PAGE);
    long total = 0;
    TopDocs top = top(null, page, Integer.MAX_VALUE);
    while (top.scoreDocs.length > 0) {
      for (ScoreDoc hit : top.scoreDocs) {
        total++;
        if (total > request.offset()) {
          sink.accept(reader.read(hit, score(hit)));
        }
      }
      top = top((FieldDoc) top.scoreDocs[top.scoreDocs.length - 1], page, Integer.MAX_VALUE);
    }
    return result(new Total(total, true), List.of());
  }

  private HitReader reader() throws IOException {
    return new HitReader(
        moment,
        new MatchFinder(translation.clauses()),
        request.snippets(),
        isExplained()
            ? Optional.of(new Explanations(moment, whole, ranked()))
            : Optional.empty());
  }

  /** In another order there are no scores. */
  private boolean isExplained() {
    return request.explain() && request.sort() == SearchRequest.Sort.RELEVANCE;
  }

  private TopDocs top(FieldDoc after, int numHits, int countUpTo) throws IOException {
    return moment.search(ranked(), new TopFieldCollectorManager(sort(), numHits, after, countUpTo));
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
    ParsedQuery read = new ParsedQuery(parsed.text(), asked, parsed.warnings());
    return new SearchResult(read, total, took, hits, facets);
  }

  private List<Facet> facets() throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Field field : request.facets()) {
      facets.add(Facets.count(moment, query(), field, SearchRequest.FACET_VALUES));
    }
    return facets;
  }
}
