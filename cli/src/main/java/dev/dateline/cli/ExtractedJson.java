package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.Writer;
import java.util.Optional;

/** What was extracted from an article, as one line of JSON. */
final class ExtractedJson {
  private ExtractedJson() {}

  static void write(Article article, boolean text, Writer out) {
    try (Json json = Json.compact(out)) {
      json.beginObject();
      json.member("id", article.id().value());
      json.member("origin", article.origin().toString());
      json.member("title", article.title());
      if (text) {
        json.member("body", article.body());
      }
      published(json, article.published());
      dateline(json, article.dateline());
      json.member("persons", article.listedPersons().stream().map(Person::name).toList());
      json.member("locations", article.listedLocations().stream().map(Location::name).toList());
      json.name("mentions").beginArray();
      article.mentions().forEach(mention -> mention(json, mention));
      json.endArray().endObject();
    }
  }

  static void published(Json json, Optional<PublishedDate> published) {
    if (published.isEmpty()) {
      json.member("published", published);
      return;
    }
    PublishedDate date = published.get();
    json.name("published").beginObject();
    json.member("value", date.span().toString());
    json.member("granularity", Choice.label(date.span().granularity()));
    json.member("rule", date.rule());
    json.endObject();
  }

  static void dateline(Json json, Optional<Dateline> dateline) {
    if (dateline.isEmpty()) {
      json.member("dateline", dateline);
      return;
    }
    Dateline line = dateline.get();
    json.name("dateline").beginObject();
    json.member("text", line.text());
    json.member("place", line.place());
    json.member("date", line.date());
    json.member("source", line.source());
    json.endObject();
  }

  /** A mention; of dates, the days and what unit they are as well. */
  static void mention(Json json, Mention mention) {
    json.beginObject();
    json.member("kind", Choice.label(mention.kind()));
    json.member("start", mention.start()).member("end", mention.end());
    json.member("text", mention.surface());
    json.member("value", mention.value());
    if (mention.kind() == Mention.Kind.DATE) {
      DateSpan span = mention.dateSpan();
      json.member("from", span.start().toString()).member("to", span.end().toString());
      json.member("granularity", Choice.label(span.granularity()));
    }
    json.member("rule", mention.rule());
    json.endObject();
  }
}
