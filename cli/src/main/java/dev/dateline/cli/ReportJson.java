package dev.dateline.cli;

import dev.dateline.IndexReport;
import java.io.Writer;
import java.util.List;

/** The report of a run, as JSON. */
final class ReportJson {
  private ReportJson() {}

  static void write(IndexReport report, Writer out) {
    try (Json json = Json.indented(out)) {
      json.beginObject();
      json.member("indexed", report.indexed());
      json.member("updated", report.updated());
      json.member("unchanged", report.unchanged());
      json.member("deleted", report.deleted());
      json.member("skipped", report.skipped());
      json.member("failed", report.failed());
      json.member("bytes", report.bytes());
      json.member("elapsedMillis", report.elapsed().toMillis());
      json.name("stages").beginObject();
      json.member("readingMillis", report.stages().reading().toMillis());
      json.member("extractingMillis", report.stages().extracting().toMillis());
      json.member("indexingMillis", report.stages().indexing().toMillis());
      json.member("committingMillis", report.stages().committing().toMillis());
      json.endObject();
      problems(json, "failures", report.failures());
      problems(json, "skips", report.skips());
      json.member("notes", report.notes());
      json.endObject();
    }
  }

  private static void problems(Json json, String name, List<IndexReport.Problem> problems) {
    json.name(name).beginArray();
    for (IndexReport.Problem problem : problems) {
      json.beginObject();
      json.member("origin", problem.origin().toString()).member("reason", problem.reason());
      json.endObject();
    }
    json.endArray();
  }
}
