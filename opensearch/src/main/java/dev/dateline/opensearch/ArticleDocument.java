package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.RawArticle;
import dev.dateline.index.ArticleFields;
import dev.dateline.index.IndexFields;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An article as a document of a cluster.
 *
 * @param id its {@link DocumentIds}
 * @param fingerprint 64 bits of SHA-256 over all that is stored
 * @param json the document
 */
record ArticleDocument(String id, long fingerprint, ObjectNode json) {
  static ArticleDocument of(Article article, RawArticle raw) throws IOException {
    ObjectNode stored = JsonNodeFactory.instance.objectNode();
    stored.put(IndexFields.ID, article.id().value());
    stored.put(IndexFields.TITLE, article.title());
    stored.put(IndexFields.BODY, article.body());
    stored.set(ArticleMapping.ARTICLE, ArticleJson.of(article, raw));
    long fingerprint = fingerprint(stored);
    stored.put(IndexFields.FINGERPRINT, fingerprint);
    addFields(stored, ArticleFields.of(article));
    return new ArticleDocument(DocumentIds.of(article.id()), fingerprint, stored);
  }

  /** The fingerprint of what is stored: id, headline, text and the rest. */
  static long fingerprint(ObjectNode stored) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Json.write(stored, bytes);
    return ByteBuffer.wrap(sha256().digest(bytes.toByteArray())).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void addFields(ObjectNode json, ArticleFields fields) {
    json.put(IndexFields.CONTAINER, fields.container());
    fields.published().ifPresent(seconds -> json.put(IndexFields.DATE, seconds));
    fields
        .publishedSpan()
        .ifPresent(
            span -> {
              addSpans(json, IndexFields.DATE_SPAN, List.of(span));
              json.put(ArticleMapping.LAST_DAY, span.end().toEpochDay());
            });
    addSpans(json, IndexFields.MENTIONS, fields.mentions());
    addAll(json, fields.names(), Field::label);
    addAll(json, fields.keywords(), Field::label);
    addAll(json, fields.counted(), IndexFields::facet);
    ArrayNode has = json.putArray(IndexFields.HAS);
    fields.present().forEach(field -> has.add(field.label()));
  }

  private static void addAll(
      ObjectNode json, Map<Field, List<String>> values, Function<Field, String> name) {
    values.forEach(
        (field, list) -> {
          ArrayNode array = json.putArray(ArticleMapping.name(name.apply(field)));
          list.forEach(array::add);
        });
  }

  private static void addSpans(ObjectNode json, String field, List<DateSpan> spans) {
    ArrayNode array = json.putArray(ArticleMapping.name(field));
    for (DateSpan span : spans) {
      array.addObject().put("gte", span.start().toEpochDay()).put("lte", span.end().toEpochDay());
    }
  }
}
