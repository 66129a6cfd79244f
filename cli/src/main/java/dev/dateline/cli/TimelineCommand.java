package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Timeline;
import dev.dateline.Timeline.Unit;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code timeline}. */
@Command(
    name = "timeline",
    description = "Counts articles by the time they were published; without a query, all.",
    preprocessor = QueryArguments.class,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline timeline [OPTIONS] [QUERY...]",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 found; 1 nothing found; 2 error.",
      "",
      "Examples:",
      "  dateline timeline --by year",
      "  dateline timeline '\"peace process\"' --since 1990 --share",
      "  dateline timeline --person lavrov --by month --format csv > lavrov.csv",
      "  dateline timeline wheat --html wheat.html"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--by",
      paramLabel = "UNIT",
      converter = Units.class,
      completionCandidates = Units.class,
      description =
          "Length of a period: ${COMPLETION-CANDIDATES}. Without it, the shortest that makes"
              + " no more than "
              + TimelineCounts.FEW_PERIODS
              + " periods.")
  private Unit unit;

  @Option(
      names = "--share",
      description = "In text: the share of all articles of a period, rather than their number.")
  private boolean share;

  @Mixin private IndexLocation location;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @Mixin private ArticleQuery articles;

  @ArgGroup(validate = false, heading = "%nResults:%n", order = 3)
  private CountOptions options = new CountOptions();

  TimelineCommand(Console console) {
    this.console = console;
  }

  static final class Units extends Choice<Unit> {
    Units() {
      super(Unit.values());
    }
  }

  @Override
  public Integer call() throws IOException {
    QueryWords words = new QueryWords(console);
    SearchRequest request = options.request(articles);
    try (Archive archive = location.open(console)) {
      SearchResult found = archive.search(request);
      words.warn(found.query());
      TimelineCounts counts = new TimelineCounts(found, count(archive, request));
      if (options.page().isPresent()) {
        QueryHeading heading = new QueryHeading(request, found, archive.stats());
        TimelinePage.of(heading, counts.timeline()).write(options.page().get());
      }
      write(counts);
      if (options.format() == CountFormat.TEXT) {
        words.sum(archive, request, found);
        sayUnit(counts.timeline());
      }
      return found.total().value() > 0 ? ExitCode.DONE : ExitCode.NOTHING;
    }
  }

  private Timeline count(Archive archive, SearchRequest request) throws IOException {
    Unit chosen = unit == null ? TimelineCounts.fittingUnit(archive, request) : unit;
    try {
      return archive.timeline(request, chosen);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--by " + Choice.label(chosen) + ": " + e.getMessage());
    }
  }

  private void write(TimelineCounts counts) {
    switch (options.format()) {
      case TEXT ->
          new TimelineText(console.out(), options.style(console), console.width(), share)
              .write(counts.timeline());
      case JSON -> TimelineTables.json(counts, console.out());
      case CSV -> TimelineTables.csv(counts, console.out());
    }
  }

  /** Tells a person who named no unit which it is. */
  private void sayUnit(Timeline timeline) {
    if (unit == null && !timeline.periods().isEmpty()) {
      console.say("by " + Choice.label(timeline.unit()) + "; --by sets another unit");
    }
  }
}
