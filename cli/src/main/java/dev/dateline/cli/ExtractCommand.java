package dev.dateline.cli;

import dev.dateline.extract.Extraction;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code extract}. */
@Command(
    name = "extract",
    description = "Writes what would be extracted, one JSON line an article; needs no index.",
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline extract [OPTIONS] PATH...",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Exit code: 0 done; 1 no article there; 2 error; 3 a record failed and --strict was given.",
      "",
      "Examples:",
      "  dateline extract story.txt",
      "  dateline extract --text archive.zip > extracted.jsonl",
      "  dateline extract a.jsonl | jq '.mentions[] | select(.kind == \"date\")'"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private long articles;
  private long failures;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      hideParamSyntax = true,
      description = "Files, directories, archives; - reads JSON lines from standard input.")
  private List<String> paths;

  @Option(names = "--text", description = "Write the body as well, as it was read.")
  private boolean text;

  @Option(names = "--strict", description = "Exit with 3 when any record failed.")
  private boolean strict;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @ArgGroup(validate = false, heading = "%nReading:%n", order = 1)
  private SourceArguments source = new SourceArguments();

  @ArgGroup(validate = false, heading = "%nExtraction:%n", order = 2)
  private ExtractionArguments arguments = new ExtractionArguments();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Source source = this.source.open(paths, console.in());
    Extraction extraction = Extraction.of(arguments.options());
    source.read(reading -> write(reading, extraction));
    if (strict && failures > 0) {
      return ExitCode.INCOMPLETE;
    }
    if (articles == 0) {
      console.say("no articles");
      return ExitCode.NOTHING;
    }
    return ExitCode.DONE;
  }

  private void write(Reading reading, Extraction extraction) {
    switch (reading) {
      case Reading.Read read -> {
        articles++;
        ExtractedJson.write(extraction.apply(read.article()), text, console.out());
      }
      case Reading.Failed failed -> {
        failures++;
        console.say("failed: " + failed.origin() + ": " + failed.reason());
      }
      case Reading.Skipped skipped ->
          console.say("skipped: " + skipped.origin() + ": " + skipped.reason());
    }
  }
}
