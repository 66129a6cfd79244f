package dev.dateline.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Everything of an article but title and body, and what its source gave for it, as JSON; read back
 * by {@link StoredArticleReader}.
 *
 * @param bytes UTF-8
 * @param fingerprint 64 bits of MurmurHash3 over title, body and bytes
 */
public record StoredArticle(BytesRef bytes, long fingerprint) {
  private static final JsonFactory JSON = new JsonFactory();

  static StoredArticle of(Article article, RawArticle raw) {
    byte[] bytes = write(article, raw);
    return new StoredArticle(
        new BytesRef(bytes), fingerprint(article.title(), article.body(), bytes));
  }

  /** Over what is read back: half a surrogate pair is stored as the replacement character. */
  static long fingerprint(String title, String body, byte[] bytes) {
    long hash = 0;
    BytesRef rest = new BytesRef(bytes);
    for (BytesRef part : List.of(new BytesRef(title), new BytesRef(body), rest)) {
      hash = 31 * hash + StringHelper.murmurhash3_x64_128(part.bytes, 0, part.length, 0)[0];
    }
    return hash;
  }

  private static byte[] write(Article article, RawArticle raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeStringField("id", article.id().value());
      writeOrigin(json, article);
      if (article.published().isPresent()) {
        writePublished(json, article.published().get());
      }
      if (article.dateline().isPresent()) {
        writeDateline(json, article.dateline().get());
      }
      writePersons(json, article.persons());
      writeLocations(json, article.locations());
      writeMentions(json, article.mentions());
      writeStrings(json, "authors", article.authors());
      writeString(json, "outlet", article.outlet());
      writeString(json, "section", article.section());
      writeString(json, "language", article.language());
      writeString(json, "url", article.url());
      writeStrings(json, "topics", article.topics());
      writeGiven(json, raw);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What was given and is no part of the article as it stands. */
  private static void writeGiven(JsonGenerator json, RawArticle raw) throws IOException {
    json.writeObjectFieldStart("given");
    writeString(json, "id", raw.id());
    json.writeArrayFieldStart("dates");
    for (RawArticle.DateEvidence date : raw.dates()) {
      json.writeStartObject();
      json.writeStringField("rule", date.rule());
      json.writeStringField("text", date.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeString(json, "dateline", raw.dateline());
    writeStrings(json, "persons", raw.persons());
    writeStrings(json, "locations", raw.locations());
    json.writeObjectFieldStart("defaults");
    for (Map.Entry<Field, String> value : new TreeMap<>(raw.defaults()).entrySet()) {
      json.writeStringField(value.getKey().label(), value.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeOrigin(JsonGenerator json, Article article) throws IOException {
    json.writeObjectFieldStart("origin");
    json.writeStringField("container", article.origin().container());
    json.writeStringField("entry", article.origin().entry());
    json.writeNumberField("ordinal", article.origin().ordinal());
    json.writeEndObject();
  }

  private static void writePublished(JsonGenerator json, PublishedDate published)
      throws IOException {
    json.writeObjectFieldStart("published");
    json.writeStringField("span", published.span().toString());
    writeString(json, "time", published.time().map(Object::toString));
    json.writeStringField("rule", published.rule());
    json.writeArrayFieldStart("candidates");
    for (PublishedDate.Candidate candidate : published.candidates()) {
      json.writeStartObject();
      json.writeStringField("rule", candidate.rule());
      json.writeStringField("text", candidate.text());
      writeString(json, "span", candidate.span().map(Object::toString));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeDateline(JsonGenerator json, Dateline dateline) throws IOException {
    json.writeObjectFieldStart("dateline");
    json.writeStringField("text", dateline.text());
    json.writeStringField("place", dateline.place());
    writeString(json, "date", dateline.date().map(Object::toString));
    writeString(json, "source", dateline.source());
    json.writeEndObject();
  }

  private static void writePersons(JsonGenerator json, List<Person> persons) throws IOException {
    json.writeArrayFieldStart("persons");
    for (Person person : persons) {
      json.writeStartObject();
      json.writeStringField("name", person.name());
      json.writeStringField("rule", person.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeLocations(JsonGenerator json, List<Location> locations)
      throws IOException {
    json.writeArrayFieldStart("locations");
    for (Location location : locations) {
      json.writeStartObject();
      json.writeStringField("name", location.name());
      writeString(json, "country", location.country());
      writeStrings(json, "within", location.within());
      json.writeStringField("rule", location.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeMentions(JsonGenerator json, List<Mention> mentions) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringField("kind", mention.kind().name());
      json.writeNumberField("start", mention.start());
      json.writeNumberField("end", mention.end());
      json.writeStringField("value", mention.value());
      json.writeStringField("rule", mention.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeString(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private static void writeStrings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
