package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.Explanation;
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
  private final ObjectNode query;
  private final long start;

  /**
   * A search.
   *
   * @param start the {@link System#nanoTime} at which it began
   */
  ClusterSearch(ArticleIndex index, SearchPlan plan, long start) {
    this.index = index;
    this.plan = plan;
    this.request = plan.request();
    this.query = new JsonQueries(index.dialect()).of(plan.query());
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
    if (request.countUpTo() == Integer.MAX_VALUE) {
      body.put("track_total_hits", true);
    } else {
      body.put("track_total_hits", request.countUpTo());
    }
    JsonNode answer = run(body, ranks());
    SearchPlan.Hits hits = plan.hits();
    List<Hit> found = new ArrayList<>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      found.add(read(hits, hit));
    }
    return result(total(answer), found);
  }

  /** A page that a cluster does not turn to: all hits up to its end are passed by. */
  private SearchResult distantPage() throws IOException {
    List<Hit> found = new ArrayList<>();
    long first = request.offset();
    stream(
        (number, hit) -> {
          if (number >= first && number < first + request.limit()) {
            found.add(hit);
          }
        });
    return result(new Total(count(), true), found);
  }

  SearchResult forEach(Consumer<? super Hit> sink) throws IOException {
    long total =
        stream(
            (number, hit) -> {
              if (number >= request.offset()) {
                sink.accept(hit);
              }
            });
    return result(new Total(total, true), List.of());
  }

  private interface NumberedHits {
    void accept(long number, Hit hit);
  }

  private long stream(NumberedHits sink) throws IOException {
    SearchPlan.Hits hits = plan.hits();
    long[] number = {0};
    index.forEach(
        hits(STREAM_PAGE),
        ranks(),
        hit -> {
          checkTime();
          sink.accept(number[0]++, read(hits, hit));
        });
    return number[0];
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
    if (request.explain()) {
      body.put("explain", true);
    }
    return body;
  }

  private boolean ranks() {
    return request.sort() == Sort.RELEVANCE;
  }

  private ObjectNode ranked() throws IOException {
    return request.recencyHalfLife().isEmpty()
        ? query
        : Recency.prefer(this::run, query, request.recencyHalfLife().get());
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

  private Hit read(SearchPlan.Hits hits, JsonNode hit) throws IOException {
    float score = ranks() ? (float) hit.path("sort").path(0).asDouble() : 0;
    return hits.of(
        ArticleJsonReader.article(hit.path("_source")),
        score,
        request.explain() ? Optional.of(explanation(hit.path("_explanation"))) : Optional.empty());
  }

  private static Explanation explanation(JsonNode node) {
    return new Explanation(
        (float) node.path("value").asDouble(),
        node.path("description").asText(),
        node.path("details").valueStream().map(ClusterSearch::explanation).toList());
  }

  private JsonNode run(ObjectNode body) throws IOException {
    return run(body, false);
  }

  private JsonNode run(ObjectNode body, boolean ranks) throws IOException {
    if (request.timeout().isPresent()) {
      body.put("timeout", left().toMillis() + "ms");
    }
    JsonNode answer = ranks ? index.ranked(body) : index.search(body);
    if (answer.path("timed_out").asBoolean()) {
      throw new SearchTimeoutException(request.timeout().orElseThrow());
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
