package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexFields;
import dev.dateline.search.IndexQuery;
import java.util.List;

/**
 * From a query on the fields of an index to the JSON that a cluster runs. What would be left to a
 * cluster's defaults, which differ by version, is said. Terms come as they stand in the index and
 * are not analysed again. Stateless.
 */
final class JsonQueries {
  /** An analyzer of every cluster: terms hold no white space. */
  private static final String TERM_BY_TERM = "whitespace";

  /** What Lucene allows unless told otherwise. */
  private static final int MOST_STATES = 10_000;

  private final Dialect dialect;

  JsonQueries(Dialect dialect) {
    this.dialect = dialect;
  }

  ObjectNode of(IndexQuery query) {
    return switch (query) {
      case IndexQuery.All all -> wrap("match_all", object());
      case IndexQuery.None none -> wrap("match_none", object());
      case IndexQuery.Term term -> leaf("term", term.field(), object().put("value", term.term()));
      case IndexQuery.HeadlineOrText word -> combined(word);
      case IndexQuery.Phrase phrase -> phrase(phrase);
      case IndexQuery.Wildcard wildcard ->
          leaf("wildcard", wildcard.field(), object().put("value", wildcard.pattern()));
      case IndexQuery.Fuzzy fuzzy -> fuzzy(fuzzy);
      case IndexQuery.Regex regex -> regex(regex);
      case IndexQuery.TermRange range -> range(range);
      case IndexQuery.Published days ->
          leaf(
              "range",
              IndexFields.DATE,
              bounds(days.first(), days.last()).put("format", "epoch_second"));
      case IndexQuery.Overlap days ->
          leaf(
              "range",
              ArticleMapping.name(days.field()),
              bounds(days.first(), days.last()).put("relation", "intersects"));
      case IndexQuery.Near near ->
          leaf("intervals", near.field(), new JsonIntervals(dialect, near.field()).of(near.part()));
      case IndexQuery.Bool bool -> bool(bool);
      case IndexQuery.Constant constant ->
          wrap("constant_score", object().set("filter", of(constant.query())));
      case IndexQuery.Boost boost -> boost(boost);
    };
  }

  private static ObjectNode combined(IndexQuery.HeadlineOrText word) {
    ObjectNode combined = object().put("query", word.term());
    combined.putArray("fields").add(word.headline() + "^" + word.headlineWeight()).add(word.text());
    return wrap("combined_fields", combined);
  }

  private static ObjectNode phrase(IndexQuery.Phrase phrase) {
    return leaf(
        "match_phrase",
        phrase.field(),
        object()
            .put("query", String.join(" ", phrase.terms()))
            .put("analyzer", TERM_BY_TERM)
            .put("slop", phrase.slop()));
  }

  private static ObjectNode fuzzy(IndexQuery.Fuzzy fuzzy) {
    return leaf(
        "fuzzy",
        fuzzy.field(),
        object()
            .put("value", fuzzy.term())
            .put("fuzziness", fuzzy.edits())
            .put("prefix_length", 0)
            .put("max_expansions", IndexQuery.Fuzzy.MAX_EXPANSIONS)
            .put("transpositions", true));
  }

  private static ObjectNode regex(IndexQuery.Regex regex) {
    return leaf(
        "regexp",
        regex.field(),
        object()
            .put("value", regex.expression())
            .put("flags", "ALL")
            .put("max_determinized_states", MOST_STATES));
  }

  private static ObjectNode range(IndexQuery.TermRange range) {
    ObjectNode bounds = object();
    range.from().ifPresent(from -> bounds.put(range.fromInclusive() ? "gte" : "gt", from));
    range.to().ifPresent(to -> bounds.put(range.toInclusive() ? "lte" : "lt", to));
    return leaf("range", range.field(), bounds);
  }

  private static ObjectNode bounds(long first, long last) {
    return object().put("gte", first).put("lte", last);
  }

  private ObjectNode bool(IndexQuery.Bool bool) {
    ObjectNode parts = object();
    add("must", bool.must(), parts);
    add("filter", bool.filter(), parts);
    add("should", bool.should(), parts);
    add("must_not", bool.mustNot(), parts);
    boolean anyIsEnough = bool.must().isEmpty() && bool.filter().isEmpty();
    if (!bool.should().isEmpty()) {
      parts.put("minimum_should_match", anyIsEnough ? 1 : 0);
    }
    return wrap("bool", parts);
  }

  private void add(String occur, List<IndexQuery> queries, ObjectNode parts) {
    if (!queries.isEmpty()) {
      ArrayNode array = parts.putArray(occur);
      queries.forEach(query -> array.add(of(query)));
    }
  }

  private ObjectNode boost(IndexQuery.Boost boost) {
    ObjectNode parts = object();
    parts.putArray("must").add(of(boost.query()));
    return wrap("bool", parts.put("boost", boost.factor()));
  }

  private static ObjectNode leaf(String kind, String field, ObjectNode value) {
    return wrap(kind, object().set(field, value));
  }

  private static ObjectNode wrap(String kind, ObjectNode value) {
    return object().set(kind, value);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
