package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything of an article but id, headline and text, and what its source gave for it, as JSON.
 * Read back by {@link ArticleJsonReader}.
 */
final class ArticleJson {
  private ArticleJson() {}

  /** The same article becomes the same JSON. */
  static ObjectNode of(Article article, RawArticle raw) {
    ObjectNode json = object();
    json.set("origin", origin(article.origin()));
    article.published().ifPresent(published -> json.set("published", published(published)));
    article.dateline().ifPresent(dateline -> json.set("dateline", dateline(dateline)));
    put(json, "persons", article.persons(), ArticleJson::person);
    put(json, "locations", article.locations(), ArticleJson::location);
    put(json, "mentions", article.mentions(), ArticleJson::mention);
    put(json, "authors", article.authors());
    put(json, "outlet", article.outlet());
    put(json, "section", article.section());
    put(json, "language", article.language());
    put(json, "url", article.url());
    put(json, "topics", article.topics());
    json.set("given", given(raw));
    return json;
  }

  /** What was given and is no part of the article as it stands. */
  private static ObjectNode given(RawArticle raw) {
    ObjectNode json = object();
    put(json, "id", raw.id());
    put(json, "dates", raw.dates(), ArticleJson::evidence);
    put(json, "dateline", raw.dateline());
    put(json, "persons", raw.persons());
    put(json, "locations", raw.locations());
    ObjectNode defaults = json.putObject("defaults");
    for (Map.Entry<Field, String> value : new TreeMap<>(raw.defaults()).entrySet()) {
      defaults.put(value.getKey().label(), value.getValue());
    }
    return json;
  }

  private static ObjectNode evidence(RawArticle.DateEvidence date) {
    return object().put("rule", date.rule()).put("text", date.text());
  }

  private static ObjectNode origin(Origin origin) {
    return object()
        .put("container", origin.container())
        .put("entry", origin.entry())
        .put("ordinal", origin.ordinal());
  }

  private static ObjectNode published(PublishedDate published) {
    ObjectNode json = object().put("span", published.span().toString());
    put(json, "time", published.time().map(Object::toString));
    json.put("rule", published.rule());
    put(json, "candidates", published.candidates(), ArticleJson::candidate);
    return json;
  }

  private static ObjectNode candidate(PublishedDate.Candidate candidate) {
    ObjectNode json = object().put("rule", candidate.rule()).put("text", candidate.text());
    put(json, "span", candidate.span().map(Object::toString));
    return json;
  }

  private static ObjectNode dateline(Dateline dateline) {
    ObjectNode json = object().put("text", dateline.text()).put("place", dateline.place());
    put(json, "date", dateline.date().map(Object::toString));
    put(json, "source", dateline.source());
    return json;
  }

  private static ObjectNode person(Person person) {
    return object().put("name", person.name()).put("rule", person.rule());
  }

  private static ObjectNode location(Location location) {
    ObjectNode json = object().put("name", location.name());
    put(json, "country", location.country());
    put(json, "within", location.within());
    return json.put("rule", location.rule());
  }

  private static ObjectNode mention(Mention mention) {
    return object()
        .put("kind", mention.kind().name())
        .put("start", mention.start())
        .put("end", mention.end())
        .put("value", mention.value())
        .put("rule", mention.rule());
  }

  private static void put(ObjectNode json, String name, Optional<String> value) {
    value.ifPresent(text -> json.put(name, text));
  }

  private static void put(ObjectNode json, String name, Collection<String> values) {
    ArrayNode array = json.putArray(name);
    values.forEach(array::add);
  }

  private static <T> void put(
      ObjectNode json, String name, Collection<T> values, Function<T, ObjectNode> write) {
    ArrayNode array = json.putArray(name);
    values.forEach(value -> array.add(write.apply(value)));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
