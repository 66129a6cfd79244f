package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ArchiveException;
import dev.dateline.opensearch.StubHost.Asked;
import dev.dateline.opensearch.StubHost.Told;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineTest {
  private static final String OPENSEARCH =
      "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"3.6.0\"}}";

  @Test
  void openSearchSaysItsDistribution() throws Exception {
    assertThat(engine("opensearch", asked -> Told.ok(OPENSEARCH)))
        .isEqualTo(new Engine(Dialect.OPENSEARCH, "3.6.0"));
  }

  @Test
  void elasticsearchSaysItsNumberOnly() throws Exception {
    assertThat(engine("elasticsearch", asked -> Told.ok("{\"version\":{\"number\":\"9.5.3\"}}")))
        .isEqualTo(new Engine(Dialect.ELASTICSEARCH, "9.5.3"));
  }

  @Test
  void elasticsearchWithoutARootPathIsAskedForItsNodes() throws Exception {
    assertThat(engine("elasticsearch", EngineTest::withoutRoot))
        .isEqualTo(new Engine(Dialect.ELASTICSEARCH, "9.5.3"));
  }

  private static Told withoutRoot(Asked asked) {
    return asked.uri().equals("/")
        ? new Told(405, "{\"error\":\"Incorrect HTTP method\"}")
        : Told.ok("{\"nodes\":{\"x\":{\"version\":\"9.5.3\"}}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          elasticsearch | {"version":{"distribution":"opensearch","number":"3.6.0"}} | is OpenSearch 3.6.0; write opensearch:// in place of elasticsearch://
          opensearch    | {"version":{"number":"9.5.3"}}                             | is Elasticsearch 9.5.3; write elasticsearch:// in place of opensearch://
          opensearch    | {"version":{"distribution":"opensearch","number":"2.19.4"}} | is OpenSearch 2.19.4; Dateline needs 3.6 or newer
          elasticsearch | {"version":{"number":"8.19.0"}}                            | is Elasticsearch 8.19.0; Dateline needs 9.0 or newer
          opensearch    | {"hello":"world"}                                          | is no cluster of OpenSearch; see that host and port are right
          """)
  void whatIsNotSpokenToIsRefused(String scheme, String root, String words) {
    assertThatThrownBy(() -> engine(scheme, asked -> Told.ok(root)))
        .isInstanceOf(ArchiveException.class)
        .hasMessageEndingWith(words);
  }

  @Test
  void aPointInTimeIsOpenedAndClosedAsEachEngineWants() throws Exception {
    Dialect opensearch = Dialect.OPENSEARCH;
    assertThat(opensearch.pointInTimePath("news"))
        .isEqualTo("/news/_search/point_in_time?allow_partial_pit_creation=false");
    assertThat(opensearch.closePointInTime("x")).hasToString("{\"pit_id\":[\"x\"]}");
    Dialect elasticsearch = Dialect.ELASTICSEARCH;
    assertThat(elasticsearch.pointInTimePath("news"))
        .isEqualTo("/news/_pit?allow_partial_search_results=false");
    assertThat(elasticsearch.closePointInTime("x")).hasToString("{\"id\":\"x\"}");
  }

  private static Engine engine(String scheme, Function<Asked, Told> answers) throws Exception {
    try (StubHost host = StubHost.that(answers);
        ClusterClient client =
            new ClusterClient(
                ClusterAddress.of(
                    "%s://%s/news".formatted(scheme, host.authority()), name -> null))) {
      return Engine.at(client);
    }
  }
}
