package dev.dateline;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.QueryOptions;
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
 */
public record SearchRequest(
    String text,
    List<Query> filters,
    QueryOptions options,
    Sort sort,
    int offset,
    int limit,
    int snippets,
    List<Field> facets) {

  /** How many values of a facet a result carries at most. */
  public static final int FACET_VALUES = 10;

  /** How many hits are returned unless asked otherwise. */
  public static final int DEFAULT_LIMIT = 10;

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

  /** Collects the parts of a request. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private final List<Query> filters = new ArrayList<>();
    private QueryOptions options = QueryOptions.standard();
    private Sort sort = Sort.RELEVANCE;
    private int offset;
    private int limit = DEFAULT_LIMIT;
    private int snippets = DEFAULT_SNIPPETS;
    private final List<Field> facets = new ArrayList<>();

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
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
     * Makes the request.
     *
     * @return the request
     * @throws IllegalArgumentException when a number is negative
     */
    public SearchRequest build() {
      return new SearchRequest(text, filters, options, sort, offset, limit, snippets, facets);
    }
  }
}
