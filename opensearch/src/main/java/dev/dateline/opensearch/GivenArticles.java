package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.ArticleStore;
import dev.dateline.index.IndexFields;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Every article of a cluster at one moment; as a source, as it was given.
 *
 * @param index where they are
 */
record GivenArticles(ArticleIndex index) implements Source {
  /** How many come at a time, with their texts. */
  private static final int PAGE = 500;

  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    forEach(source -> sink.accept(new Reading.Read(ArticleJsonReader.given(source))));
  }

  /** Hands on all that is stored of each article. */
  void forEach(ArticleStore.Visitor<JsonNode> visitor) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", PAGE);
    body.set("query", Plain.articles());
    body.putArray("sort").addObject().put(IndexFields.ID, "asc");
    index.forEach(body, false, hit -> visitor.visit(hit.path("_source")));
  }
}
