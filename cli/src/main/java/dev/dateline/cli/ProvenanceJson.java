package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.Writer;

/** Where the values of an article came from, as JSON. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static void write(Article article, Writer out) {
    try (Json json = Json.indented(out)) {
      json.beginObject();
      json.member("id", article.id().value());
      json.member("origin", article.origin().toString());
      ExtractedJson.published(json, article.published());
      json.name("candidates").beginArray();
      article.published().stream()
          .flatMap(date -> date.candidates().stream())
          .forEach(candidate -> candidate(json, candidate));
      json.endArray();
      ExtractedJson.dateline(json, article.dateline());
      json.name("persons").beginArray();
      article.persons().forEach(person -> person(json, person));
      json.endArray();
      json.name("locations").beginArray();
      article.locations().forEach(location -> location(json, location));
      json.endArray();
      json.name("mentions").beginArray();
      article.mentions().forEach(mention -> ExtractedJson.mention(json, mention));
      json.endArray().endObject();
    }
  }

  private static void candidate(Json json, PublishedDate.Candidate candidate) {
    json.beginObject();
    json.member("rule", candidate.rule());
    json.member("text", candidate.text());
    json.member("value", candidate.span());
    json.endObject();
  }

  private static void person(Json json, Person person) {
    json.beginObject();
    json.member("name", person.name()).member("rule", person.rule());
    json.endObject();
  }

  private static void location(Json json, Location location) {
    json.beginObject();
    json.member("name", location.name());
    json.member("country", location.country());
    json.member("within", location.within());
    json.member("rule", location.rule());
    json.endObject();
  }
}
