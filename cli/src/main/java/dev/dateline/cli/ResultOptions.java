package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.article.Field;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which hits are written, in which order and format. */
final class ResultOptions {
  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Hits at most; without it, ${DEFAULT-VALUE}.")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--offset", paramLabel = "N", description = "Hits to leave out first.")
  private int offset;

  @Option(names = "--all", description = "Every hit, however many.")
  private boolean all;

  @Option(
      names = {"-c", "--count"},
      description = "Only how many there are.")
  private boolean count;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      converter = Sorts.class,
      completionCandidates = Sorts.class,
      description = "Order: ${COMPLETION-CANDIDATES}.")
  private Sort sort = Sort.RELEVANCE;

  @Option(
      names = "--snippets",
      paramLabel = "N",
      description = "Passages of a hit at most; without it, ${DEFAULT-VALUE}.")
  private int snippets = SearchRequest.DEFAULT_SNIPPETS;

  @Option(
      names = "--boost-recent",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description =
          "Prefer newer among equally relevant articles: at most twice the score, and half of that"
              + " bonus for each TIME of age (30d, 6m, 1y).")
  private Duration halfLife;

  @Option(
      names = "--explain",
      description = "Show which words met the query, and how each score came about.")
  private boolean explain;

  @Option(
      names = "--count-up-to",
      paramLabel = "N",
      description = "Stop counting at N; large archives answer faster.")
  private int countUpTo = Integer.MAX_VALUE;

  @ArgGroup(validate = false)
  private TimeLimit time = new TimeLimit();

  @Option(
      names = "--facets",
      paramLabel = "FIELD",
      split = ",",
      converter = FacetName.class,
      description = "Count values over all hits: person, location, outlet, ... Text and JSON.")
  private List<Field> facets = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = SearchFormat.Names.class,
      completionCandidates = SearchFormat.Names.class,
      description = "How hits are written: ${COMPLETION-CANDIDATES}.")
  private SearchFormat format = SearchFormat.TEXT;

  @ArgGroup(validate = false)
  private ColorOption color = new ColorOption();

  static final class Sorts extends Choice<Sort> {
    Sorts() {
      super(Sort.values());
    }
  }

  /** Sets a common option; false where it is none. */
  boolean set(String option) {
    switch (option) {
      case "--all" -> all = true;
      case "--count" -> count = true;
      case "--explain" -> explain = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Sets a common option; false where it is none, or the value is nothing usual. */
  boolean set(String option, String value) {
    return switch (option) {
      case "--limit" -> setLimit(value);
      case "--sort" -> Choice.find(Sort.values(), value).map(given -> sort = given).isPresent();
      case "--format" ->
          Choice.find(SearchFormat.values(), value).map(given -> format = given).isPresent();
      case "--color" -> color.set(value);
      default -> false;
    };
  }

  /** Leaves out what picocli reads as octal or hexadecimal. */
  private boolean setLimit(String number) {
    boolean plain = number.matches("[1-9]\\d{0,8}");
    limit = plain ? Integer.parseInt(number) : limit;
    return plain;
  }

  void addTo(SearchRequest.Builder request) {
    request
        .sort(sort)
        .limit(requireCount("--limit", limit))
        .offset(requireCount("--offset", offset))
        .facets(facets.toArray(Field[]::new))
        .countUpTo(requireCount("--count-up-to", countUpTo))
        .explain(requireShown())
        .snippets(format.showsSnippets() ? requireCount("--snippets", snippets) : 0);
    Optional.ofNullable(halfLife).ifPresent(request::boostRecent);
    time.addTo(request);
  }

  private boolean requireShown() {
    if (explain && !format.showsSnippets()) {
      throw new UsageException("--explain expects --format text, json or jsonl");
    }
    return explain;
  }

  private int requireCount(String option, int number) {
    if (number < 0) {
      throw new UsageException(option + " expects 0 or more, not " + number);
    }
    return number;
  }

  int run(Archive archive, SearchRequest request, Console console) throws IOException {
    SearchRun run = new SearchRun(archive, request, console, format == SearchFormat.TEXT, "");
    return count ? run.count("") : write(run, format.writer(console, color.style(console)));
  }

  /** How the hits of several queries are written. */
  BatchHits batch(Console console) {
    return new BatchHits(format, console, color.style(console));
  }

  /** Runs one query of several, and tells whether it found anything. */
  boolean run(
      Archive archive, SearchRequest request, Console console, BatchQuery query, BatchHits hits)
      throws IOException {
    SearchRun run =
        new SearchRun(archive, request, console, format == SearchFormat.TEXT, query.place());
    int code = count ? run.count(query.id() + "\t") : write(run, hits.writer(query));
    return code == ExitCode.DONE;
  }

  private int write(SearchRun run, HitWriter writer) throws IOException {
    return all ? run.all(writer) : run.page(writer);
  }
}
