package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ArchiveException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterAddressTest {
  @Test
  void anAddressNamesHostsAndAnIndex() throws Exception {
    ClusterAddress address = address("opensearch://one:9201,two,[::1]:9300/news-2020");
    assertThat(address.hosts())
        .containsExactly(
            URI.create("http://one:9201"),
            URI.create("http://two:9200"),
            URI.create("http://[::1]:9300"));
    assertThat(address.name()).isEqualTo("news-2020");
    assertThat(address.filesName()).isEqualTo("news-2020-files");
    assertThat(address.dialect()).isEqualTo(Dialect.OPENSEARCH);
    assertThat(address.credentials().header()).isEmpty();
  }

  @Test
  void theSchemeNamesTheEngineAndTheEncryption() throws Exception {
    ClusterAddress address = address("elasticsearch+https://one/news");
    assertThat(address.dialect()).isEqualTo(Dialect.ELASTICSEARCH);
    assertThat(address.hosts()).containsExactly(URI.create("https://one:9200"));
  }

  @Test
  void aNewArchiveMayBeGivenShardsAndReplicas() throws Exception {
    ClusterAddress address = address("opensearch://one/news?shards=6&replicas=0");
    assertThat(address.shards()).isEqualTo(OptionalInt.of(6));
    assertThat(address.replicas()).isEqualTo(OptionalInt.of(0));
    assertThat(address("opensearch://one/news").shards()).isEmpty();
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(address("opensearch://one:9201/news?shards=6").name()).isEqualTo("news");
      assertThatThrownBy(() -> address("opensearch://one:65536/news"))
          .hasMessageContaining("there is no port 65536");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whoAsksStandsInTheAddressPercentEncoded() throws Exception {
    assertThat(header("opensearch://ann:se%40cret+1@one/news", Map.of()))
        .isEqualTo(Credentials.basic("ann", "se@cret+1").header().orElseThrow());
  }

  @Test
  void whoAsksStandsInTheEnvironment() throws Exception {
    String ann = "Basic YW5uOnNlY3JldA==";
    assertThat(
            header(
                "opensearch://one/news",
                Map.of("DATELINE_USER", "ann", "DATELINE_PASSWORD", "secret")))
        .isEqualTo(ann);
    assertThat(header("opensearch://ann@one/news", Map.of("DATELINE_PASSWORD", "secret")))
        .isEqualTo(ann);
    assertThat(header("opensearch://one/news", Map.of("DATELINE_API_KEY", "a2V5")))
        .isEqualTo("ApiKey a2V5");
  }

  @Test
  void nothingPrintsWhoAsks() throws Exception {
    ClusterAddress address = address("opensearch+https://ann:secret@one,two:1/news?shards=2");
    assertThat(address).hasToString("opensearch+https://one:9200,two:1/news");
    assertThat(address.credentials().toString()).doesNotContain("ann").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opensearch://ann:sec/ret@one/news",
        "opensearch://ann:sec?ret@one/news",
        "opensearch://ann:sec%ret@one/news",
        "opensearch://ann:secret@one/News",
        "opensearch://ann:secret@one:99999/news",
        "opensearch://ann:secret@one"
      })
  void noFaultRepeatsAPassword(String location) {
    assertThatThrownBy(() -> address(location))
        .isInstanceOf(ArchiveException.class)
        .message()
        .doesNotContain("sec")
        .doesNotContain("ret@")
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          opensearch://one                   | write opensearch://host:port/name
          opensearch://one/                  | write opensearch://host:port/name
          opensearch:///news                 | write opensearch://host:port/name
          opensearch://one/news/more         | write opensearch://host:port/name
          opensearch://one:x/news            | 'one:x' is no host
          opensearch://my_host/news          | 'my_host' is no host
          opensearch://[::::]/news           | '[::::]' is no host
          opensearch://one,/news             | '' is no host
          opensearch://one:0/news            | there is no port 0
          opensearch://one:65536/news        | there is no port 65536
          opensearch://one/News              | 'News' is no name of an index
          opensearch://one/_all              | '_all' is no name of an index
          opensearch://one/a,b               | 'a,b' is no name of an index
          opensearch://one/news*             | 'news*' is no name of an index
          opensearch://one/..                | '..' is no name of an index
          opensearch://one/news?shards=0     | shards is a number from 1 to 1024
          opensearch://one/news?shards       | shards is a number from 1 to 1024
          opensearch://one/news?replicas=-1  | replicas is a number from 0 to 1024
          opensearch://one/news?copies=2     | 'copies' is no parameter; known are shards and replicas
          """)
  void aWrongAddressIsRefusedWithWhatToWrite(String location, String message) {
    assertThatThrownBy(() -> address(location))
        .isInstanceOf(ArchiveException.class)
        .hasMessageStartingWith("the address opensearch://... is wrong: ")
        .hasMessageContaining(message);
  }

  @Test
  void directoriesAreNoAddresses() {
    assertThat(ClusterAddress.isOne("/data/opensearch")).isFalse();
    assertThat(ClusterAddress.isOne("https://one/news")).isFalse();
    assertThat(ClusterAddress.isOne("opensearch+https://one/news")).isTrue();
    assertThat(ClusterAddress.isOne("opensearch://")).isTrue();
  }

  @Test
  void aNameMayBeLongButNotTooLong() throws Exception {
    assertThat(address("opensearch://one/" + "n".repeat(240)).filesName()).hasSizeLessThan(255);
    assertThatThrownBy(() -> address("opensearch://one/" + "n".repeat(241)))
        .hasMessageContaining("240 characters at most");
  }

  private static ClusterAddress address(String location) throws ArchiveException {
    return ClusterAddress.of(location, name -> null);
  }

  private static String header(String location, Map<String, String> environment)
      throws ArchiveException {
    return ClusterAddress.of(location, environment::get).credentials().header().orElseThrow();
  }
}
