package dev.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Field;
import dev.dateline.index.IndexFields;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleMappingTest {
  /** What only the embedded archive keeps: here it is the article as JSON. */
  private static final Set<String> EMBEDDED = Set.of(IndexFields.SUMMARY, IndexFields.REST);

  @Test
  void everyFieldOfTheIndexIsMapped() throws Exception {
    JsonNode properties = json("news").path("mappings").path("properties");
    for (java.lang.reflect.Field constant : IndexFields.class.getDeclaredFields()) {
      if (Modifier.isPublic(constant.getModifiers()) && !EMBEDDED.contains(constant.get(null))) {
        assertThat(mapped(properties, (String) constant.get(null)))
            .as(constant.getName())
            .isNotEmpty();
      }
    }
  }

  @Test
  void everyFieldThatPeopleNameIsMapped() throws Exception {
    JsonNode properties = json("news").path("mappings").path("properties");
    for (Field field : Field.values()) {
      assertThat(field == Field.TEXT || properties.has(field.label())).as(field.label()).isTrue();
      assertThat(properties.has(field.label() + "_facet"))
          .as(field.label())
          .isEqualTo(field.hasFacet());
    }
  }

  private static String mapped(JsonNode properties, String indexField) {
    String path = ArticleMapping.name(indexField).replace(".", "/fields/");
    return properties.at("/" + path + "/type").asText();
  }

  @Test
  void noTextIsAnalyzedAgainWhenItIsSearched() throws Exception {
    JsonNode properties = json("news").path("mappings").path("properties");
    assertThat(Stream.of("title", "body", "person").map(name -> properties.path(name)))
        .allSatisfy(text -> assertThat(text.path("search_analyzer").asText()).isEqualTo("keyword"));
    assertThat(properties.at("/title/fields/exact/search_analyzer").asText()).isEqualTo("keyword");
  }

  @Test
  void shardsAndReplicasAreThoseOfTheAddress() throws Exception {
    JsonNode settings = json("news?shards=6&replicas=2").path("settings");
    assertThat(settings.path("number_of_shards").asInt()).isEqualTo(6);
    assertThat(settings.path("number_of_replicas").asInt()).isEqualTo(2);
    JsonNode open = json("news").path("settings");
    assertThat(open.has("number_of_shards")).isFalse();
    assertThat(open.has("number_of_replicas")).isFalse();
  }

  @Test
  void filesAreKeptInOneShard() throws Exception {
    JsonNode files = FilesMapping.json(address("news?shards=6&replicas=2"));
    assertThat(files.at("/settings/number_of_shards").asInt()).isEqualTo(1);
    assertThat(files.at("/settings/number_of_replicas").asInt()).isEqualTo(2);
  }

  private static JsonNode json(String name) throws Exception {
    return ArticleMapping.json(address(name));
  }

  private static ClusterAddress address(String name) throws Exception {
    return ClusterAddress.of("opensearch://one/" + name, variable -> null);
  }
}
