package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import dev.dateline.index.Analyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class ArchiveIndicesIT {
  private static TestCluster cluster;

  @BeforeAll
  static void startCluster() throws Exception {
    cluster = TestCluster.of(1);
  }

  @AfterAll
  static void endCluster() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void anArchiveIsMadeAndFoundAgain() throws Exception {
    try (ClusterClient client = cluster.client("made?shards=2&replicas=0")) {
      ArchiveIndices indices = new ArchiveIndices(client);
      assertThat(indices.exist()).isFalse();
      indices.create();
      indices.create();
      assertThat(indices.exist()).isTrue();
    }
  }

  @Test
  void anIndexOfSomebodyElseIsRefused() throws Exception {
    try (ClusterClient client = cluster.client("foreign")) {
      client.call(Call.of("PUT", "/foreign"));
      ArchiveIndices indices = new ArchiveIndices(client);
      assertThatThrownBy(indices::exist)
          .isInstanceOf(ArchiveException.class)
          .hasMessage(
              "'foreign' at %s is an index that Dateline did not make; choose another name",
              client.address());
      assertThatThrownBy(indices::create).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void anIndexOfAnotherVersionIsRefused() throws Exception {
    try (ClusterClient client = cluster.client("older?replicas=0")) {
      ObjectNode body = ArticleMapping.json(client.address());
      ObjectNode meta = (ObjectNode) body.path("mappings").path("_meta");
      meta.put("dateline.analysis", "0");
      client.call(Call.of("PUT", "/older", body));
      assertThatThrownBy(() -> new ArchiveIndices(client).exist())
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("'older' at ")
          .hasMessageContaining("was made by another version of Dateline (dateline.analysis 0");
    }
  }

  @Test
  void aFieldThatIsNotMappedIsRefused() throws Exception {
    try (ClusterClient client = cluster.client("strict?replicas=0")) {
      new ArchiveIndices(client).create();
      ObjectNode article = JsonNodeFactory.instance.objectNode().put("surprise", 1);
      assertThatThrownBy(() -> client.call(Call.of("PUT", "/strict/_doc/1", article)))
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining("surprise");
    }
  }

  @Test
  void theSameWordsComeOutOfTextsAsInTheEmbeddedArchive() throws Exception {
    try (ClusterClient client = cluster.client("words?replicas=0")) {
      new ArchiveIndices(client).create();
      for (String text : NastyTexts.all()) {
        assertSame(client, AnalysisSettings.EXACT, Analyzers.exact(), text);
        assertSame(client, AnalysisSettings.STEMMED, Analyzers.stemmed(), text);
      }
    }
  }

  private static void assertSame(ClusterClient client, String name, Analyzer analyzer, String text)
      throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("analyzer", name).put("text", text);
    List<String> words = new ArrayList<>();
    for (JsonNode token : client.call(Call.of("POST", "/words/_analyze", body)).path("tokens")) {
      words.add(token.path("position").asInt() + " " + token.path("token").asText());
    }
    assertThat(words).as(text).isEqualTo(words(analyzer, text));
  }

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("body", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      for (int position = -1; tokens.incrementToken(); ) {
        position += step.getPositionIncrement();
        words.add(position + " " + term);
      }
    }
    return words;
  }
}
