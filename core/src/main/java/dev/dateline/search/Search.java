package dev.dateline.search;

import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.article.ArticleId;
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
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
  private final long start;
  private final ParsedQuery parsed;
  private final Query asked;
  private final Translation translation;
  private final org.apache.lucene.search.Query query;
  private final boolean runnable;

  Search(Moment moment, SearchRequest request, long start) throws IOException {
    this.request = request;
    this.start = start;
    this.parsed = new QueryParser(request.options()).parse(request.text());
    this.asked = all(parsed.query(), request.filters());
    this.runnable = true;
    this.translation = QueryTranslator.translate(whole(moment), moment.hasPartialDates());
    this.query = LuceneQueries.of(translation.query());
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
    this.runnable = false;
    this.translation = QueryTranslator.translate(new Query.Nothing(), false);
    this.query = LuceneQueries.of(translation.query());
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
        : all(asked, List.of(like(moment, request.like().get())));
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

  private static Query like(Moment moment, ArticleId id) throws IOException {
    OptionalInt document = moment.document(id);
    return document.isEmpty()
        ? new Query.Nothing()
        : Likeness.query(moment.articles().article(document.getAsInt()), moment);
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
    return query;
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
        new MatchFinder(translation.clauses()),
        request.snippets(),
        request.explain() ? Optional.of(ranked()) : Optional.empty());
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
