package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.SearchResult;
import dev.dateline.SearchResult.Total;
import dev.dateline.SearchTimeoutException;
import dev.dateline.Timeline;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import dev.dateline.search.SearchPlan;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One request to a cluster. For one thread. */
final class ClusterSearch {
  /** Hits fetched at a time while streaming all of them; each comes with its text. */
  private static final int STREAM_PAGE = 1_000;

  /** A cluster refuses pages that end later. */
  private static final int LAST_OF_PAGES = 10_000;

  private final ArticleIndex index;
  private final SearchPlan plan;
  private final SearchRequest request;
  private final ClusterHits reader;
  private final ObjectNode query;
  private final String session;
  private final long start;
  private Optional<Recency> recency = Optional.empty();

  /**
   * A search.
   *
   * @param start the {@link System#nanoTime} at which it began
   */
  ClusterSearch(ArticleIndex index, SearchPlan plan, long start) {
    this.index = index;
    this.plan = plan;
    this.request = plan.request();
    this.reader = new ClusterHits(plan, index.dialect(), body -> run(body, true));
    this.query = new JsonQueries(index.dialect()).of(plan.query());
    this.session = Integer.toHexString(query.hashCode());
    this.start = start;
  }

  long count() throws IOException {
    ObjectNode body = object().put("size", 0).put("track_total_hits", true);
    body.set("query", query);
    return total(run(body)).value();
  }

  SearchResult page() throws IOException {
    long end = (long) request.offset() + request.limit();
    return end > LAST_OF_PAGES ? distantPage() : nearPage();
  }

  private SearchResult nearPage() throws IOException {
    ObjectNode body = hits(request.limit()).put("from", request.offset());
    boolean all = request.countUpTo() == Integer.MAX_VALUE;
    body.set("track_total_hits", all ? BooleanNode.TRUE : IntNode.valueOf(request.countUpTo()));
    JsonNode answer = run(body, ranks());
    List<JsonNode> found = answer.path("hits").path("hits").valueStream().toList();
    return result(total(answer), reader.read(found, recency));
  }

  /** A page that a cluster does not turn to: all hits before it are passed by. */
  private SearchResult distantPage() throws IOException {
    List<Hit> found = new ArrayList<>();
    stream(request.limit(), found::add);
    return result(new Total(count(), true), found);
  }

  SearchResult forEach(Consumer<? super Hit> sink) throws IOException {
    return result(new Total(stream(Long.MAX_VALUE, sink), true), List.of());
  }

  /** Hands on hits from the offset on, and returns how many there are with those before. */
  private long stream(long most, Consumer<? super Hit> sink) throws IOException {
    long[] number = {0};
    long passed =
        index.forEach(
            hits(STREAM_PAGE),
            ranks(),
            request.offset(),
            most,
            hit -> {
              checkTime();
              number[0]++;
              sink.accept(reader.read(List.of(hit), recency).getFirst());
            });
    return passed + number[0];
  }

  Facet facet(Field field, int limit) throws IOException {
    return ClusterFacets.count(new Buckets(this::run, query), field, limit);
  }

  Timeline timeline(Timeline.Unit unit) throws IOException {
    return ClusterTimeline.of(this::run, query, unit);
  }

  private ObjectNode hits(int number) throws IOException {
    ObjectNode body = object().put("size", number);
    body.set("query", ranks() ? ranked() : query);
    body.set("sort", sort());
    body.set("_source", source());
    return body;
  }

  private boolean ranks() {
    return request.sort() == Sort.RELEVANCE;
  }

  private ObjectNode ranked() throws IOException {
    if (recency.isEmpty() && request.recencyHalfLife().isPresent()) {
      recency = Recency.of(this::run, request.recencyHalfLife().get());
    }
    return recency.map(preference -> preference.prefer(query)).orElse(query);
  }

  private ArrayNode sort() {
    ArrayNode sort = JsonNodeFactory.instance.arrayNode();
    switch (request.sort()) {
      case RELEVANCE -> {
        sort.addObject().put("_score", "desc");
        byDate(sort, "desc");
      }
      case NEWEST -> byDate(sort, "desc");
      case OLDEST -> byDate(sort, "asc");
    }
    sort.addObject().put(IndexFields.ID, "asc");
    return sort;
  }

  private static void byDate(ArrayNode sort, String order) {
    sort.addObject().putObject(IndexFields.DATE).put("order", order).put("missing", "_last");
  }

  /** What hits show; text and mentions only where snippets are to be cut. */
  private ObjectNode source() {
    ObjectNode source = object();
    ArrayNode without = source.putArray("excludes").add(ArticleMapping.ARTICLE + ".given");
    if (request.snippets() == 0) {
      without.add(IndexFields.BODY).add(ArticleMapping.ARTICLE + ".mentions");
    }
    return source;
  }

  private JsonNode run(ObjectNode body) throws IOException {
    return run(body, false);
  }

  private JsonNode run(ObjectNode body, boolean ranks) throws IOException {
    if (request.timeout().isEmpty()) {
      return answer(body, ranks, index.giveUpAfter());
    }
    Duration left = left();
    try {
      body.put("timeout", left.toMillis() + "ms");
      return answer(body, ranks, left);
    } catch (UnansweredException e) {
      if (left.compareTo(index.giveUpAfter()) < 0) {
        throw new SearchTimeoutException(request.timeout().get());
      }
      throw e;
    }
  }

  private JsonNode answer(ObjectNode body, boolean ranks, Duration within) throws IOException {
    JsonNode answer = ranks ? index.ranked(body, session, within) : index.search(body, within);
    if (answer.path("timed_out").asBoolean()) {
      throw new SearchTimeoutException(request.timeout().orElse(within));
    }
    checkTime();
    return answer;
  }

  private void checkTime() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted while searching");
    }
    if (request.timeout().isPresent()) {
      left();
    }
  }

  private Duration left() throws IOException {
    Duration timeout = request.timeout().orElseThrow();
    Duration left = timeout.minusNanos(System.nanoTime() - start);
    if (!left.isPositive()) {
      throw new SearchTimeoutException(timeout);
    }
    return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
  }

  private Total total(JsonNode answer) {
    JsonNode total = answer.path("hits").path("total");
    return new Total(
        total.path("value").asLong(), total.path("relation").asText("eq").equals("eq"));
  }

  private SearchResult result(Total total, List<Hit> hits) throws IOException {
    List<Facet> facets = new ArrayList<>();
    for (Field field : request.facets()) {
      facets.add(facet(field, SearchRequest.FACET_VALUES));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return new SearchResult(plan.parsed(), total, took, hits, facets);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
