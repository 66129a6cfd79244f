package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.IndexOptions;
import dev.dateline.IndexReport;
import dev.dateline.SearchRequest;
import dev.dateline.cli.comparison.Comparison;
import dev.dateline.extract.ExtractionOptions;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The verb {@code copy}. */
@Command(
    name = "copy",
    description = {
      "Copies an index into another, between directories and clusters, and proves that both hold and"
          + " find the same. What is there already is not written again."
    },
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline copy [OPTIONS] FROM TO",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "The proof counts articles by day, outlet and file, compares all ids in the order of dates,",
      "and asks both 200 queries made of words, names and dates of the articles.",
      "",
      "Exit code: 0 copied and proved; 2 error, or what differs; 3 an article failed and --strict",
      "was given; 130 interrupted, and the same command goes on.",
      "",
      "Examples:",
      "  dateline copy news opensearch://localhost:9200/news",
      "  dateline copy opensearch://localhost:9200/news news-2026-11-22"
    })
final class CopyCommand implements Callable<Integer> {
  private static final int LISTED = 20;

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FROM",
      description = "Directory or address of an index; it may be written meanwhile.")
  private String from;

  @Parameters(
      index = "1",
      paramLabel = "TO",
      description = "Directory or address; new, or an earlier copy of FROM.")
  private String to;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nRunning:%n", order = 1)
  private RunArguments run = new RunArguments();

  CopyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (from.equals(to)) {
      throw new UsageException("FROM and TO are the same");
    }
    IndexOptions options = run.options(ExtractionOptions.standard());
    IndexReport report;
    try (Interruption interruption = Interruption.watch()) {
      interruption.readingEnds();
      report = copy(options.withCancellation(interruption::happened));
      run.tell(report, ReportText.copied(report), console);
      if (interruption.happened()) {
        console.complain("interrupted; what was copied is kept, the same command goes on");
        return ExitCode.INTERRUPTED;
      }
    }
    return options.dryRun() || isProved() ? run.exitCode(report) : ExitCode.FAULT;
  }

  private IndexReport copy(IndexOptions options) throws IOException {
    try (Archive source = Archive.open(from);
        Archive target = Archive.open(to);
        ProgressLine progress = progress(source)) {
      return target.copyFrom(source, run.watched(options, progress, console));
    }
  }

  private ProgressLine progress(Archive source) throws IOException {
    long size = console.errIsTerminal() ? source.count(SearchRequest.of("")) : 0;
    return new ProgressLine(console.err(), console.width(), size);
  }

  private boolean isProved() throws IOException {
    try (Archive source = Archive.open(from);
        Archive target = Archive.open(to)) {
      Comparison comparison = Comparison.of(source, target);
      if (comparison.differences().isEmpty()) {
        console.out().println(proof(comparison));
        return true;
      }
      complain(comparison.differences());
      return false;
    }
  }

  private static String proof(Comparison equal) {
    return String.format(
        Locale.ROOT,
        "proved equal: %,d articles, %,d days, %,d outlets, %,d files; %,d queries with %,d hits",
        equal.articles(),
        equal.days(),
        equal.outlets(),
        equal.files(),
        equal.queries(),
        equal.hits());
  }

  private void complain(List<String> differences) {
    differences.stream().limit(LISTED).forEach(line -> console.say("differs: " + line));
    console.complain(
        String.format(
            Locale.ROOT,
            "FROM and TO differ in %,d things; where one is written meanwhile, copy again",
            differences.size()));
  }
}
