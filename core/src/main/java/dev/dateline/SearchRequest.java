package dev.dateline;

import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.QueryOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to find, how much of it, and in which order. Immutable; made by {@link #of} or {@link
 * #builder}.
 *
 * @param text the query as typed; empty finds every article
 * @param filters parts that must match as well
 * @param options how the text is read
 * @param sort the order of hits
 * @param offset hits to leave out first
 * @param limit hits to return at most
 * @param snippets snippets a hit carries at most
 * @param facets fields whose values are counted over all hits
 * @param countUpTo hits to count at most: beyond it the total is a lower bound, which saves the
 *     time to count the rest
 * @param like the article that hits resemble, itself left out
 * @param recencyHalfLife how much older an article has to be for its bonus to halve; see {@link
 *     Builder#boostRecent}
 * @param explain whether hits carry how their score came about, where they are sorted by it
 * @param timeout how long a search may take
 */
public record SearchRequest(
    String text,
    List<Query> filters,
    QueryOptions options,
    Sort sort,
    int offset,
    int limit,
    int snippets,
    List<Field> facets,
    int countUpTo,
    Optional<ArticleId> like,
    Optional<Duration> recencyHalfLife,
    boolean explain,
    Optional<Duration> timeout) {

  /** How many values of a facet a result carries at most. */
  public static final int FACET_VALUES = 10;

  /** How many hits are returned unless asked otherwise. */
  public static final int DEFAULT_LIMIT = 10;

  /** By how much a score grows at most where recent articles are preferred, as a part of itself. */
  public static final float RECENCY_BONUS = 1;

  /** How many snippets a hit carries unless asked otherwise. */
  public static final int DEFAULT_SNIPPETS = 2;

  /** The order of hits. Equal hits are ordered by id. */
  public enum Sort {
    /** Best first. */
    RELEVANCE,
    /** Newest first, undated last. */
    NEWEST,
    /** Oldest first, undated last. */
    OLDEST
  }

  /** Copies the list and checks the numbers. */
  public SearchRequest {
    Objects.requireNonNull(text, "text");
    filters = List.copyOf(filters);
    Objects.requireNonNull(options, "options");
    Objects.requireNonNull(sort, "sort");
    requireNotNegative(offset, "offset");
    requireNotNegative(limit, "limit");
    requireNotNegative(snippets, "snippets");
    facets = List.copyOf(facets);
    requireNotNegative(countUpTo, "countUpTo");
    Objects.requireNonNull(like, "like");
    recencyHalfLife.ifPresent(halfLife -> requirePositive(halfLife, "recencyHalfLife"));
    timeout.ifPresent(time -> requirePositive(time, "timeout"));
  }

  private static void requirePositive(Duration duration, String name) {
    if (!duration.isPositive()) {
      throw new IllegalArgumentException(name + " must be longer than nothing: " + duration);
    }
  }

  private static void requireNotNegative(int number, String name) {
    if (number < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + number);
    }
  }

  /**
   * The ten most relevant articles, the text read leniently.
   *
   * @param text the query as typed
   * @return the request
   */
  public static SearchRequest of(String text) {
    return builder(text).build();
  }

  /**
   * Starts a request.
   *
   * @param text the query as typed; empty finds every article
   * @return a builder
   */
  public static Builder builder(String text) {
    return new Builder(text);
  }

  /**
   * Starts a request from this one.
   *
   * @return a builder that holds everything of this request
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Collects the parts of a request. Not thread-safe. */
  public static final class Builder {
    private String text;
    private final List<Query> filters = new ArrayList<>();
    private QueryOptions options = QueryOptions.standard();
    private Sort sort = Sort.RELEVANCE;
    private int offset;
    private int limit = DEFAULT_LIMIT;
    private int snippets = DEFAULT_SNIPPETS;
    private final List<Field> facets = new ArrayList<>();
    private int countUpTo = Integer.MAX_VALUE;
    private Optional<ArticleId> like = Optional.empty();
    private Optional<Duration> recencyHalfLife = Optional.empty();
    private boolean explain;
    private Optional<Duration> timeout = Optional.empty();

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    private Builder(SearchRequest request) {
      this.text = request.text;
      this.filters.addAll(request.filters);
      this.options = request.options;
      this.sort = request.sort;
      this.offset = request.offset;
      this.limit = request.limit;
      this.snippets = request.snippets;
      this.facets.addAll(request.facets);
      this.countUpTo = request.countUpTo;
      this.like = request.like;
      this.recencyHalfLife = request.recencyHalfLife;
      this.explain = request.explain;
      this.timeout = request.timeout;
    }

    /**
     * Sets the query.
     *
     * @param text as typed; empty finds every article
     * @return this
     */
    public Builder text(String text) {
      this.text = Objects.requireNonNull(text, "text");
      return this;
    }

    /**
     * Adds a part that must match.
     *
     * @param part the part
     * @return this
     */
    public Builder filter(Query part) {
      filters.add(Objects.requireNonNull(part, "part"));
      return this;
    }

    /**
     * Sets the parts that must match, instead of those added before.
     *
     * @param parts the parts
     * @return this
     */
    public Builder filters(List<Query> parts) {
      filters.clear();
      parts.forEach(this::filter);
      return this;
    }

    /**
     * Only articles published on a day or later.
     *
     * @param first the first day
     * @return this
     */
    public Builder since(LocalDate first) {
      return filter(new Query.DateRange(Field.DATE, Optional.of(first), Optional.empty()));
    }

    /**
     * Only articles published on a day or earlier.
     *
     * @param last the last day
     * @return this
     */
    public Builder until(LocalDate last) {
      return filter(new Query.DateRange(Field.DATE, Optional.empty(), Optional.of(last)));
    }

    /**
     * Only articles published within a span.
     *
     * @param span the days
     * @return this
     */
    public Builder on(DateSpan span) {
      return filter(Query.DateRange.of(Field.DATE, span));
    }

    /**
     * Only articles about a person; names all words of a name in order, or one.
     *
     * @param name the name or a part of it
     * @return this
     */
    public Builder person(String name) {
      return filter(new Query.Phrase(Field.PERSON, name, 0));
    }

    /**
     * Only articles about a place or one within it.
     *
     * @param name the name or a part of it
     * @return this
     */
    public Builder location(String name) {
      return filter(new Query.Phrase(Field.LOCATION, name, 0));
    }

    /**
     * Sets how the text is read.
     *
     * @param options strictness, alternatives, clock
     * @return this
     */
    public Builder options(QueryOptions options) {
      this.options = options;
      return this;
    }

    /**
     * Sets the order.
     *
     * @param sort the order
     * @return this
     */
    public Builder sort(Sort sort) {
      this.sort = sort;
      return this;
    }

    /**
     * Sets how many hits to leave out first.
     *
     * @param offset not negative
     * @return this
     */
    public Builder offset(int offset) {
      this.offset = offset;
      return this;
    }

    /**
     * Sets how many hits to return at most.
     *
     * @param limit not negative
     * @return this
     */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /**
     * Sets how many snippets a hit carries at most.
     *
     * @param snippets not negative
     * @return this
     */
    public Builder snippets(int snippets) {
      this.snippets = snippets;
      return this;
    }

    /**
     * Asks for the values of fields, counted over all hits.
     *
     * @param fields those that {@link Archive#facet} counts
     * @return this
     */
    public Builder facets(Field... fields) {
      facets.addAll(List.of(fields));
      return this;
    }

    /**
     * Stops counting where the rest is not worth the time. All hits are counted unless said.
     *
     * @param most the total is exact up to this number, and a lower bound beyond
     * @return this
     */
    public Builder countUpTo(int most) {
      this.countUpTo = most;
      return this;
    }

    /**
     * Only articles that share telling words, persons or places with an article, those that share
     * most first.
     *
     * @param article its id; where there is no such article, nothing is found
     * @return this
     */
    public Builder like(ArticleId article) {
      this.like = Optional.of(article);
      return this;
    }

    /**
     * Prefers recent articles among equally relevant ones: a score grows by at most {@value
     * #RECENCY_BONUS} of itself, for the newest article of the archive, and by half of that for an
     * article that is older by the half-life. So an article that is twice as relevant always stays
     * first.
     *
     * @param halfLife longer than nothing
     * @return this
     */
    public Builder boostRecent(Duration halfLife) {
      this.recencyHalfLife = Optional.of(halfLife);
      return this;
    }

    /**
     * Asks how the scores came about, at the price of time for each hit.
     *
     * @param on whether hits carry an explanation
     * @return this
     */
    public Builder explain(boolean on) {
      this.explain = on;
      return this;
    }

    /**
     * Ends a search that takes too long with a {@link SearchTimeoutException}.
     *
     * @param timeout longer than nothing
     * @return this
     */
    public Builder timeout(Duration timeout) {
      this.timeout = Optional.of(timeout);
      return this;
    }

    /**
     * Makes the request.
     *
     * @return the request
     * @throws IllegalArgumentException when a number is negative
     */
    public SearchRequest build() {
      return new SearchRequest(
          text,
          filters,
          options,
          sort,
          offset,
          limit,
          snippets,
          facets,
          countUpTo,
          like,
          recencyHalfLife,
          explain,
          timeout);
    }
  }
}
