package dev.dateline.cli;

import dev.dateline.Explanation;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.Match;
import dev.dateline.SearchResult;
import dev.dateline.Snippet;
import dev.dateline.article.Dateline;
import dev.dateline.query.ParsedQuery;
import java.util.List;

/** The JSON of a search: what it understood, and what it found. */
final class JsonParts {
  private JsonParts() {}

  static void query(Json json, ParsedQuery query) {
    json.name("query").beginObject();
    json.member("text", query.text()).member("readAs", query.readAs());
    json.name("warnings").beginArray();
    for (ParsedQuery.Warning warning : query.warnings()) {
      json.beginObject();
      json.member("offset", warning.offset()).member("message", warning.message());
      json.endObject();
    }
    json.endArray().endObject();
  }

  static void total(Json json, SearchResult.Total total) {
    json.name("total").beginObject();
    json.member("value", total.value()).member("exact", total.exact());
    json.endObject();
  }

  static void values(Json json, List<Facet.Value> values) {
    json.beginArray();
    for (Facet.Value value : values) {
      json.beginObject();
      json.member("value", value.value()).member("count", value.count());
      json.endObject();
    }
    json.endArray();
  }

  static void hit(Json json, Hit hit) {
    json.beginObject();
    members(json, hit);
    json.endObject();
  }

  /** What a hit consists of, within an object that has begun. */
  static void members(Json json, Hit hit) {
    json.member("id", hit.id().value());
    json.member("score", hit.score());
    json.member("title", hit.title());
    json.member("published", hit.published());
    json.member("dateline", hit.dateline().map(Dateline::text));
    json.member("persons", hit.persons());
    json.member("locations", hit.locations());
    json.member("outlet", hit.outlet());
    json.member("origin", hit.origin().toString());
    matches(json, hit.matches());
    json.name("snippets").beginArray();
    hit.snippets().forEach(snippet -> snippet(json, snippet));
    json.endArray();
    hit.explanation().ifPresent(explanation -> explanation(json.name("explanation"), explanation));
  }

  private static void explanation(Json json, Explanation explanation) {
    json.beginObject();
    json.member("value", explanation.value());
    json.member("description", explanation.description());
    json.name("details").beginArray();
    explanation.details().forEach(detail -> explanation(json, detail));
    json.endArray().endObject();
  }

  static void matches(Json json, List<Match> matches) {
    json.name("matches").beginArray();
    matches.forEach(match -> match(json, match));
    json.endArray();
  }

  private static void match(Json json, Match match) {
    json.beginObject();
    json.member("clause", match.clause());
    json.member("field", match.field().label());
    json.member("start", match.start()).member("end", match.end());
    json.member("text", match.text());
    json.member("via", Choice.label(match.via()));
    json.endObject();
  }

  private static void snippet(Json json, Snippet snippet) {
    json.beginObject();
    json.member("field", snippet.field().label());
    json.member("start", snippet.start());
    json.member("text", snippet.text());
    json.name("matches").beginArray();
    for (Snippet.Span match : snippet.matches()) {
      json.beginObject();
      json.member("start", match.start()).member("end", match.end());
      json.endObject();
    }
    json.endArray().endObject();
  }
}
