package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.search.IndexInterval;
import java.util.List;

/**
 * What stands near each other, as the JSON of a cluster's intervals. Within a pair a cluster lets a
 * fuzzy word stand for 128 words, and refuses it beyond.
 */
final class JsonIntervals {
  private final Dialect dialect;
  private final String field;

  /**
   * The parts of one query.
   *
   * @param field the field that the query names; parts in another say so
   */
  JsonIntervals(Dialect dialect, String field) {
    this.dialect = dialect;
    this.field = field;
  }

  ObjectNode of(IndexInterval part) {
    return switch (part) {
      case IndexInterval.Sequence words -> match(words.field(), words.terms(), 0, true);
      case IndexInterval.AnyOrder words -> match(words.field(), words.terms(), words.gaps(), false);
      case IndexInterval.Wildcard wildcard ->
          wrap(
              "wildcard", pattern(wildcard.field(), wildcard.pattern()).put("analyzer", "keyword"));
      case IndexInterval.Fuzzy fuzzy -> fuzzy(fuzzy);
      case IndexInterval.Regex regex ->
          wrap("regexp", pattern(regex.field(), regex.expression()).put("flags", "ALL"));
      case IndexInterval.AnyOf any ->
          anyOf(any.parts().stream().map(this::of).toArray(ObjectNode[]::new));
      case IndexInterval.Pair pair -> pair(pair);
    };
  }

  private ObjectNode match(String name, List<String> terms, int gaps, boolean ordered) {
    return wrap(
        "match",
        in(name)
            .put("query", String.join(" ", terms))
            .put("analyzer", "whitespace")
            .put("max_gaps", gaps)
            .put("ordered", ordered));
  }

  private ObjectNode pattern(String name, String pattern) {
    return in(name).put("pattern", pattern).put("max_expansions", IndexInterval.MAX_EXPANSIONS);
  }

  private ObjectNode fuzzy(IndexInterval.Fuzzy fuzzy) {
    return wrap(
        "fuzzy",
        in(fuzzy.field())
            .put("term", fuzzy.term())
            .put("fuzziness", fuzzy.edits())
            .put("prefix_length", 0)
            .put("transpositions", true)
            .put("analyzer", "keyword"));
  }

  private ObjectNode pair(IndexInterval.Pair pair) {
    ObjectNode left = of(pair.left());
    ObjectNode right = of(pair.right());
    if (pair.ordered()) {
      return ordered(left, right, pair.gaps());
    }
    if (dialect.combinesWithoutOverlap()) {
      return wrap("all_of", both(left, right, pair.gaps()).put("mode", "unordered_no_overlap"));
    }
    return anyOf(ordered(left, right, pair.gaps()), ordered(right, left, pair.gaps()));
  }

  private static ObjectNode ordered(ObjectNode first, ObjectNode second, int gaps) {
    return wrap("all_of", both(first, second, gaps).put("ordered", true));
  }

  private static ObjectNode both(ObjectNode first, ObjectNode second, int gaps) {
    ObjectNode both = object().put("max_gaps", gaps);
    both.putArray("intervals").add(first).add(second);
    return both;
  }

  private static ObjectNode anyOf(ObjectNode... parts) {
    ObjectNode any = object();
    any.putArray("intervals").addAll(List.of(parts));
    return wrap("any_of", any);
  }

  private ObjectNode in(String name) {
    return name.equals(field) ? object() : object().put("use_field", name);
  }

  private static ObjectNode wrap(String kind, ObjectNode value) {
    return object().set(kind, value);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
