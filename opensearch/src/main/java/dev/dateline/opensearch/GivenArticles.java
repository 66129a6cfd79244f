package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexFields;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Every article of a cluster as it was given, at one moment.
 *
 * @param index where they are
 */
record GivenArticles(ArticleIndex index) implements Source {
  /** How many come at a time, with their texts. */
  private static final int PAGE = 500;

  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", PAGE);
    body.set("query", Plain.articles());
    body.putArray("sort").addObject().put(IndexFields.ID, "asc");
    index.forEach(
        body,
        false,
        hit -> sink.accept(new Reading.Read(ArticleJsonReader.given(hit.path("_source")))));
  }
}
