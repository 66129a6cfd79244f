package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Field;
import dev.dateline.index.Analyzers;
import dev.dateline.index.IndexFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The settings and the mapping of the articles of an archive: the fields of {@link IndexFields},
 * with the same words, values and order of documents. Nothing that is not mapped is taken.
 *
 * <p>Queries come with words as they stand in the index, so none is analyzed again. A change is
 * seen by searches when the index is refreshed, which is when an archive commits and at no other
 * time.
 */
final class ArticleMapping {
  /** The whole article but for headline and text: stored, and not searched. */
  static final String ARTICLE = "article";

  /** Days since 1970-01-01 of the end of a published month or year; only there. */
  static final String LAST_DAY = "last_day";

  private static final List<String> SOURCE =
      List.of(
          IndexFields.ID, IndexFields.TITLE, IndexFields.BODY, ARTICLE, IndexFields.FINGERPRINT);

  private final ObjectNode properties;

  private ArticleMapping(ObjectNode properties) {
    this.properties = properties;
  }

  /** The body of the request that makes the index. */
  static ObjectNode json(ClusterAddress address) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode settings = IndexSettings.add(body, address);
    address.shards().ifPresent(shards -> settings.put("number_of_shards", shards));
    settings.set("analysis", AnalysisSettings.json());
    newestFirst(settings);
    ObjectNode mappings = IndexSettings.addMappings(body);
    ArrayNode source = mappings.putObject("_source").putArray("includes");
    SOURCE.forEach(source::add);
    new ArticleMapping(mappings.putObject("properties")).addAll();
    return body;
  }

  /** {@link IndexFields#newestFirst()}. */
  private static void newestFirst(ObjectNode settings) {
    settings.putArray("sort.field").add(IndexFields.DATE).add(IndexFields.ID);
    settings.putArray("sort.order").add("desc").add("asc");
    settings.putArray("sort.missing").add("_last").add("_last");
  }

  /**
   * The name that a field has here: a dot would stand for a field within another.
   *
   * @param indexField a name of {@link IndexFields}
   */
  static String name(String indexField) {
    return indexField.endsWith(IndexFields.exact("")) ? indexField : indexField.replace('.', '_');
  }

  private void addAll() {
    addText(IndexFields.TITLE);
    addText(IndexFields.BODY);
    add(IndexFields.ID, "keyword");
    add(IndexFields.CONTAINER, "keyword");
    add(IndexFields.DATE, "date").put("format", "epoch_second");
    add(IndexFields.DATE_SPAN, "integer_range");
    add(LAST_DAY, "long").put("index", false);
    add(IndexFields.MENTIONS, "integer_range");
    add(IndexFields.FINGERPRINT, "long").put("index", false);
    addSearchedOnly(IndexFields.HAS);
    add(ARTICLE, "object").put("enabled", false);
    Stream.of(Field.values()).forEach(this::add);
  }

  private void add(Field field) {
    if (field.kind() == Field.Kind.NAME) {
      addWords(properties, field.label(), AnalysisSettings.EXACT).put("norms", false);
    } else if (field.kind() == Field.Kind.KEYWORD && field != Field.ID) {
      addSearchedOnly(field.label());
    }
    if (field.hasFacet()) {
      add(IndexFields.facet(field), "keyword").put("index", false);
    }
  }

  /** Bare words, and beside them words as written. */
  private void addText(String name) {
    ObjectNode stemmed = addWords(properties, name, AnalysisSettings.STEMMED);
    String exact = IndexFields.exact("").substring(1);
    addWords(stemmed.putObject("fields"), exact, AnalysisSettings.EXACT);
  }

  private static ObjectNode addWords(ObjectNode fields, String name, String analyzer) {
    return fields
        .putObject(name)
        .put("type", "text")
        .put("analyzer", analyzer)
        .put("search_analyzer", "keyword")
        .put("position_increment_gap", Analyzers.VALUE_GAP);
  }

  private void addSearchedOnly(String name) {
    add(name, "keyword").put("doc_values", false);
  }

  private ObjectNode add(String name, String type) {
    return properties.putObject(name(name)).put("type", type);
  }
}
