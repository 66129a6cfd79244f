package dev.dateline.cli;

import static java.util.stream.Collectors.joining;

import dev.dateline.Archive;
import dev.dateline.ArchiveStats;
import dev.dateline.ArchiveStats.Part;
import dev.dateline.article.DateSpan;
import dev.dateline.extract.ExtractionVersion;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code stats}. */
@Command(
    name = "stats",
    description = "Describes the index in numbers.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline stats [OPTIONS]",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 done; 2 error.",
      "",
      "Examples:",
      "  dateline stats",
      "  dateline stats -i news --format json"
    })
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private IndexLocation location;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = DocumentFormat.Names.class,
      completionCandidates = DocumentFormat.Names.class,
      description = "How they are written: ${COMPLETION-CANDIDATES}.")
  private DocumentFormat format = DocumentFormat.TEXT;

  @Option(
      names = "--sources",
      description = "Also the files that most articles came from; JSON always has them.")
  private boolean sources;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive archive = location.open(console)) {
      ArchiveStats stats = archive.stats();
      switch (format) {
        case TEXT -> writeText(stats);
        case JSON -> writeJson(stats);
      }
    }
    return ExitCode.DONE;
  }

  private void writeText(ArchiveStats stats) {
    line("articles", Figures.number(stats.articles()));
    line("undated", Figures.number(stats.undated()));
    line("first day", stats.published().map(DateSpan::start).map(Object::toString).orElse("-"));
    line("last day", stats.published().map(DateSpan::end).map(Object::toString).orElse("-"));
    line("persons", Figures.number(stats.persons()));
    line("locations", Figures.number(stats.locations()));
    line("outlets", Figures.number(stats.outlets()));
    stats.extractions().forEach(version -> line("extraction", words(version)));
    line("learnt", "from " + Figures.number(stats.counted(), "article") + ", for reextract to use");
    line("files", Figures.number(stats.files()));
    line("bytes", Figures.number(stats.bytes()));
    parts(stats).forEach((part, bytes) -> line("  " + part, Figures.number(bytes)));
    line("index", location.shown(console));
    if (sources) {
      stats.largest().forEach(file -> line(Figures.number(file.articles()), file.container()));
    }
  }

  private static String words(ExtractionVersion version) {
    return version.parts().entrySet().stream()
        .map(part -> words(part.getKey()) + ": " + part.getValue())
        .collect(joining("; "));
  }

  /** What a part of an extraction is about. */
  private static String words(String part) {
    return switch (part) {
      case "published" -> "published dates";
      case "dates" -> "dates in the text";
      case "zone" -> "time zone";
      case "date-order" -> "order of 03/04/2021";
      case "entities" -> "persons and places";
      case "gazetteer" -> "list of places";
      case "corrections" -> "aliases and kill list";
      case "demonyms" -> "Peruvian means Peru";
      case "statistics" -> "learnt from articles";
      default -> part;
    };
  }

  private static Map<String, Long> parts(ArchiveStats stats) {
    Map<String, Long> parts = new LinkedHashMap<>();
    for (Part part : Part.values()) {
      parts.put(Choice.label(part), stats.parts().getOrDefault(part, 0L));
    }
    return parts;
  }

  private void line(String label, String value) {
    console.out().printf(Locale.ROOT, "%-10s %s%n", label, Printable.line(value));
  }

  private void writeJson(ArchiveStats stats) {
    try (Json json = Json.indented(console.out())) {
      json.beginObject();
      json.member("articles", stats.articles());
      json.member("undated", stats.undated());
      json.name("published").beginObject();
      json.member("start", stats.published().map(DateSpan::start));
      json.member("end", stats.published().map(DateSpan::end));
      json.endObject();
      json.member("persons", stats.persons());
      json.member("locations", stats.locations());
      json.member("outlets", stats.outlets());
      json.name("extraction").beginArray();
      stats.extractions().forEach(version -> writeJson(version, json));
      json.endArray();
      json.member("counted", stats.counted());
      json.member("bytes", stats.bytes());
      json.name("parts").beginObject();
      parts(stats).forEach(json::member);
      json.endObject();
      json.member("files", stats.files());
      json.name("largest").beginArray();
      for (ArchiveStats.SourceFile file : stats.largest()) {
        json.beginObject();
        json.member("origin", file.container()).member("articles", file.articles());
        json.endObject();
      }
      json.endArray();
      json.endObject();
    }
  }

  private static void writeJson(ExtractionVersion version, Json json) {
    json.beginObject();
    version.parts().forEach(json::member);
    json.endObject();
  }
}
