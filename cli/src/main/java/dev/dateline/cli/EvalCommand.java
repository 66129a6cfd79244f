package dev.dateline.cli;

import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Judgments;
import dev.dateline.cli.evaluation.TrecRun;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code eval}. */
@Command(
    name = "eval",
    description = {
      "Measures how good the ranking is, as trec_eval does.",
      "map, P_10, recall_1000 and ndcg_cut_10, over the first 1000 hits of each query.",
    },
    sortOptions = false,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline eval [OPTIONS] --qrels FILE (--queries FILE | --run FILE)",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "A judged topic without any hit is left out of the averages unless -c is given;",
      "so does trec_eval 9. One that nobody judged never counts.",
      "",
      "Exit code: 0 done; 2 error; 3 a bad line and --strict was given.",
      "",
      "Examples:",
      "  dateline eval --queries topics.tsv --qrels qrels.txt --any",
      "  dateline eval --run run.txt --qrels qrels.txt --per-query --format csv"
    })
final class EvalCommand implements Callable<Integer> {
  private static final int TOPICS_SHOWN = 5;

  private final Console console;

  @Option(
      names = "--queries",
      paramLabel = "FILE",
      description = "Queries to run: lines of an id, a TAB and a query; - reads standard input.")
  private String queries;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "A TREC run to measure instead, without an index; - reads standard input.")
  private String run;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      required = true,
      description = "What is relevant: lines of topic, iteration, document, relevance.")
  private String qrels;

  @Mixin private IndexLocation location;

  @ArgGroup(validate = false)
  private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = {"-c", "--complete"},
      description = "Count judged topics without any hit, with 0.")
  private boolean complete;

  @Option(names = "--per-query", description = "Each query as well as the average.")
  private boolean perQuery;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = EvaluationFormat.Names.class,
      completionCandidates = EvaluationFormat.Names.class,
      description = "How it is written: ${COMPLETION-CANDIDATES}.")
  private EvaluationFormat format = EvaluationFormat.TEXT;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  EvalCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if ((queries == null) == (run == null)) {
      throw new UsageException("eval expects either --queries, to search, or --run, found before");
    }
    Judgments judgments = judgments();
    return run == null ? search(judgments) : write(readRun(), judgments);
  }

  private Judgments judgments() throws IOException {
    try (BufferedReader lines = TextInput.open(qrels, console)) {
      return Judgments.read(lines, qrels);
    }
  }

  private TrecRun readRun() throws IOException {
    try (BufferedReader lines = TextInput.open(run, console)) {
      return TrecRun.read(lines, run);
    }
  }

  private int search(Judgments judgments) throws IOException {
    TopicSearch search = new TopicSearch(reading.options(), console);
    BatchFile.Outcome outcome = search.run(location, new BatchFile(queries, console));
    int code = write(search.found(), judgments);
    boolean incomplete = reading.options().strict() && outcome.failed() > 0;
    return incomplete ? ExitCode.INCOMPLETE : code;
  }

  private int write(TrecRun found, Judgments judgments) throws IOException {
    Evaluation evaluation = Evaluation.of(found, judgments, complete);
    if (!complete) {
      tell("judged without any hit, left out; -c counts them as 0", evaluation.missing());
    }
    tell("not judged, left out", evaluation.unjudged());
    if (evaluation.byTopic().isEmpty()) {
      throw new IOException("no topic has both judgments and hits; compare the ids of both files");
    }
    format.writer(console.out()).write(evaluation, perQuery);
    return ExitCode.DONE;
  }

  private void tell(String what, List<String> topics) {
    if (!topics.isEmpty()) {
      String shown = String.join(", ", topics.subList(0, Math.min(TOPICS_SHOWN, topics.size())));
      String more = topics.size() > TOPICS_SHOWN ? ", ..." : "";
      String count = topics.size() + (topics.size() == 1 ? " topic " : " topics ");
      console.say(count + what + ": " + shown + more);
    }
  }
}
