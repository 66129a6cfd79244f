package dev.dateline.benchmarks.relevance;

import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.Evaluation;
import dev.dateline.cli.evaluation.Measures;
import dev.dateline.cli.evaluation.TrecRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which way of ranking finds more? Prints a table for each {@link Choice}: a row for each answer,
 * and in each column, for half of the topics of a collection, MAP and nDCG@10 in thousandths; a
 * sign behind the MAP where it differs from the reference by more than chance. The last row of all
 * is Dateline as it is, beside the base.
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks --relevance DATA
 * }</pre>
 *
 * <p>{@code DATA} holds {@code ir/cran} (cran.all.1400, cran.qry, cranqrel) and {@code
 * reuters21578} (any of the files of Reuters-21578).
 */
public final class RelevanceChoices {
  private static final int THOUSAND = 1000;

  private final List<Setting> settings;
  private final PrintStream out;
  private final Map<Contents, PlainIndex> indexes = new HashMap<>();

  /** What an index holds. */
  private record Contents(List<Document> documents, WordForms forms) {}

  private RelevanceChoices(List<Setting> settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Prints the tables on standard output.
   *
   * @param arguments the directory of the collections
   * @throws IOException when they cannot be read
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("one directory is needed, that of the collections");
    }
    Path data = Path.of(arguments[0]);
    TestCollection cranfield = Cranfield.read(data.resolve("ir/cran"));
    TestCollection reuters = ReutersTopics.read(data.resolve("reuters21578"));
    List<Setting> settings =
        Stream.of(
                Setting.halves("Cranfield", cranfield, false),
                Setting.halves("Reuters", reuters, false),
                Setting.halves("Reuters, all words", reuters, true))
            .flatMap(List::stream)
            .toList();
    new RelevanceChoices(settings, System.out).print();
    System.out.print(Latency.table(reuters));
  }

  private void print() throws IOException {
    for (Choice choice : Choice.values()) {
      header(choice.question());
      List<Evaluation> reference = evaluations(setting -> run(choice.reference(), setting));
      for (Variant variant : choice.variants()) {
        row(variant.name(), reference, evaluations(setting -> run(variant, setting)));
      }
    }
    header("");
    List<Evaluation> base = evaluations(setting -> run(Variant.base(), setting));
    row("Dateline as it is", base, evaluations(ArchiveRun::of));
  }

  private TrecRun run(Variant variant, Setting setting) throws IOException {
    Contents contents = new Contents(setting.collection().documents(), variant.forms());
    if (!indexes.containsKey(contents)) {
      indexes.put(contents, new PlainIndex(contents.documents(), contents.forms()));
    }
    return indexes.get(contents).run(variant, setting);
  }

  private interface Search {
    TrecRun run(Setting setting) throws IOException;
  }

  private void header(String question) {
    String names = settings.stream().map(Setting::name).collect(Collectors.joining(" | "));
    out.printf("%n| %s | %s |%n|---|%s%n", question, names, "---|".repeat(settings.size()));
  }

  private List<Evaluation> evaluations(Search search) throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    for (Setting setting : settings) {
      evaluations.add(Evaluation.of(search.run(setting), setting.collection().judgments(), true));
    }
    return evaluations;
  }

  private void row(String name, List<Evaluation> references, List<Evaluation> evaluations) {
    StringBuilder row = new StringBuilder("| ").append(name).append(" |");
    for (int i = 0; i < settings.size(); i++) {
      String sign = Difference.of(references.get(i), evaluations.get(i)).sign();
      row.append(' ').append(cell(evaluations.get(i).mean(), sign)).append(" |");
    }
    out.println(row);
  }

  private static String cell(Measures measures, String sign) {
    return String.format(
        Locale.ROOT,
        "%.0f%s %.0f",
        THOUSAND * measures.map(),
        sign,
        THOUSAND * measures.ndcgAt10());
  }
}
