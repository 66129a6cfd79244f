package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dateline.search.IndexInterval;
import dev.dateline.search.IndexQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent to a cluster for each kind of query; it was seen to find the same on a real one. */
class JsonQueriesTest {
  private static final IndexQuery OIL = new IndexQuery.Term("body", "oil");
  private static final String OIL_JSON = "{'term':{'body':{'value':'oil'}}}";

  private static final IndexInterval PEACE = new IndexInterval.Sequence("body", List.of("peace"));
  private static final IndexInterval FAIR =
      new IndexInterval.Sequence("body.exact", List.of("fair", "talks"));
  private static final String PEACE_JSON =
      "{'match':{'query':'peace','analyzer':'whitespace','max_gaps':0,'ordered':true}}";
  private static final String FAIR_JSON =
      "{'match':{'use_field':'body.exact','query':'fair talks','analyzer':'whitespace','max_gaps':0,'ordered':true}}";

  static Stream<Arguments> queries() {
    return Stream.of(
        arguments(new IndexQuery.All(), "{'match_all':{}}"),
        arguments(new IndexQuery.None(), "{'match_none':{}}"),
        arguments(OIL, OIL_JSON),
        arguments(
            new IndexQuery.HeadlineOrText("title", 3, "body", "oil"),
            "{'combined_fields':{'query':'oil','fields':['title^3.0','body']}}"),
        arguments(
            new IndexQuery.Phrase("body.exact", List.of("peace", "talks"), 2),
            "{'match_phrase':{'body.exact':{'query':'peace talks','analyzer':'whitespace','slop':2}}}"),
        arguments(
            new IndexQuery.Wildcard("body.exact", "wom?n*\\*"),
            "{'wildcard':{'body.exact':{'value':'wom?n*\\\\*'}}}"),
        arguments(
            new IndexQuery.Fuzzy("title.exact", "lavrof", 1),
            "{'fuzzy':{'title.exact':{'value':'lavrof','fuzziness':1,'prefix_length':0,'max_expansions':1024,'transpositions':true}}}"),
        arguments(
            new IndexQuery.Regex("body.exact", "colou?r"),
            "{'regexp':{'body.exact':{'value':'colou?r','flags':'ALL','max_determinized_states':10000}}}"),
        arguments(
            new IndexQuery.TermRange("outlet", Optional.of("a"), true, Optional.of("m"), false),
            "{'range':{'outlet':{'gte':'a','lt':'m'}}}"),
        arguments(
            new IndexQuery.TermRange("outlet", Optional.of("a"), false, Optional.empty(), true),
            "{'range':{'outlet':{'gt':'a'}}}"),
        arguments(
            new IndexQuery.Published(-86_400, 86_399),
            "{'range':{'date':{'gte':-86400,'lte':86399,'format':'epoch_second'}}}"),
        arguments(
            new IndexQuery.Overlap("mentions", 16_000, 16_030),
            "{'range':{'mentions':{'gte':16000,'lte':16030,'relation':'intersects'}}}"),
        arguments(
            new IndexQuery.Bool(List.of(OIL), List.of(OIL), List.of(OIL), List.of(OIL)),
            "{'bool':{'must':[%1$s],'filter':[%1$s],'should':[%1$s],'must_not':[%1$s],'minimum_should_match':0}}"
                .formatted(OIL_JSON)),
        arguments(
            new IndexQuery.Bool(List.of(), List.of(), List.of(OIL, OIL), List.of()),
            "{'bool':{'should':[%1$s,%1$s],'minimum_should_match':1}}".formatted(OIL_JSON)),
        arguments(
            new IndexQuery.Constant(OIL), "{'constant_score':{'filter':%s}}".formatted(OIL_JSON)),
        arguments(
            new IndexQuery.Boost(OIL, 0.5f),
            "{'bool':{'must':[%s],'boost':0.5}}".formatted(OIL_JSON)),
        arguments(
            new IndexQuery.Near("body", PEACE), "{'intervals':{'body':%s}}".formatted(PEACE_JSON)));
  }

  static Stream<Arguments> intervals() {
    return Stream.of(
        arguments(PEACE, PEACE_JSON),
        arguments(FAIR, FAIR_JSON),
        arguments(
            new IndexInterval.AnyOrder("body", List.of("peace", "talks"), 3),
            "{'match':{'query':'peace talks','analyzer':'whitespace','max_gaps':3,'ordered':false}}"),
        arguments(
            new IndexInterval.Wildcard("body.exact", "wom?n"),
            "{'wildcard':{'use_field':'body.exact','pattern':'wom?n','max_expansions':1024,'analyzer':'keyword'}}"),
        arguments(
            new IndexInterval.Fuzzy("body", "lavrof", 2),
            "{'fuzzy':{'term':'lavrof','fuzziness':2,'prefix_length':0,'transpositions':true,'analyzer':'keyword'}}"),
        arguments(
            new IndexInterval.Regex("body", "colou?r"),
            "{'regexp':{'pattern':'colou?r','max_expansions':1024,'flags':'ALL'}}"),
        arguments(
            new IndexInterval.AnyOf(List.of(PEACE, FAIR)),
            "{'any_of':{'intervals':[%s,%s]}}".formatted(PEACE_JSON, FAIR_JSON)),
        arguments(
            new IndexInterval.Pair(PEACE, FAIR, 4, true),
            "{'all_of':{'max_gaps':4,'intervals':[%s,%s],'ordered':true}}"
                .formatted(PEACE_JSON, FAIR_JSON)),
        arguments(
            new IndexInterval.Pair(PEACE, FAIR, 4, false),
            "{'all_of':{'max_gaps':4,'intervals':[%s,%s],'mode':'unordered_no_overlap'}}"
                .formatted(PEACE_JSON, FAIR_JSON)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void aQueryIsSentAs(IndexQuery query, String expected) {
    assertThat(new JsonQueries(Dialect.OPENSEARCH).of(query)).hasToString(json(expected));
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void partsNearEachOtherAreSentAs(IndexInterval part, String expected) {
    assertThat(new JsonIntervals(Dialect.OPENSEARCH, "body").of(part)).hasToString(json(expected));
  }

  @Test
  void elasticsearchIsAskedForBothOrdersOfAPair() {
    IndexInterval pair = new IndexInterval.Pair(PEACE, FAIR, 4, false);
    String ordered = "{'all_of':{'max_gaps':4,'intervals':[%s,%s],'ordered':true}}";
    assertThat(new JsonIntervals(Dialect.ELASTICSEARCH, "body").of(pair))
        .hasToString(
            json(
                "{'any_of':{'intervals':[%s,%s]}}"
                    .formatted(
                        ordered.formatted(PEACE_JSON, FAIR_JSON),
                        ordered.formatted(FAIR_JSON, PEACE_JSON))));
  }

  @Test
  void everyKindIsNamedHere() {
    Set<Class<?>> named = new HashSet<>();
    Stream.concat(queries(), intervals()).forEach(row -> named.add(row.get()[0].getClass()));
    assertThat(named)
        .contains(IndexQuery.class.getPermittedSubclasses())
        .contains(IndexInterval.class.getPermittedSubclasses());
  }

  /** With double quotes, which would need a backslash each. */
  private static String json(String quoted) {
    return quoted.replace('\'', '"');
  }
}
