package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.Writer;

/** An article as JSON: what hits have, under the same names, and the rest. */
final class ArticleJson {
  private ArticleJson() {}

  static void write(MatchedArticle matched, Writer out) {
    Article article = matched.article();
    try (Json json = Json.indented(out)) {
      json.beginObject();
      json.member("id", article.id().value());
      json.member("title", article.title());
      json.member("published", article.published().map(PublishedDate::span));
      json.member("dateline", article.dateline().map(Dateline::text));
      json.member("persons", article.listedPersons().stream().map(Person::name).toList());
      json.member("locations", article.listedLocations().stream().map(Location::name).toList());
      json.member("outlet", article.outlet());
      json.member("origin", article.origin().toString());
      json.member("authors", article.authors());
      json.member("section", article.section());
      json.member("lang", article.language());
      json.member("url", article.url());
      json.member("topics", article.topics());
      json.member("body", article.body());
      json.name("mentions").beginArray();
      article.mentions().forEach(mention -> ExtractedJson.mention(json, mention));
      json.endArray();
      JsonParts.matches(json, matched.matches());
      json.endObject();
    }
  }
}
