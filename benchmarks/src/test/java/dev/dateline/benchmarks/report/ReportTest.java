package dev.dateline.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final String EXTRACTION =
      """
      {"benchmark": "dev.dateline.benchmarks.ExtractionBenchmark.dates", "mode": "thrpt",
       "params": {"origin": "EXAMPLES"}, "primaryMetric": {"score": 900, "scoreUnit": "ops/s"},
       "secondaryMetrics": {"bytes": {"score": 2e6}, "tokens": {"score": 9e5}}}
      """;

  private static final String INDEXING =
      """
      {"benchmark": "dev.dateline.benchmarks.IndexingBenchmark.index", "mode": "thrpt",
       "params": {"size": "10k", "engine": "FLOOR", "threads": "2"},
       "primaryMetric": {"score": 0.5, "scoreUnit": "ops/s"},
       "secondaryMetrics": {"bytes": {"score": 11e6}, "articles": {"score": 5000}}}
      """;

  @TempDir Path directory;

  @Test
  void aRowSetsDatelineBesideBothFloors() throws IOException {
    assertThat(
            report(
                result("DATELINE", 30, 90),
                result("FLOOR", 20, 60),
                result("FLOOR_TO_1000", 10, 50)))
        .containsPattern(
            "10k +termRare +30.0 +90.0 +20.0 +60.0 +1.50 \\+-0.00 +1.50 +10.0 +3.00\n");
  }

  @Test
  void whatWasNotMeasuredIsLeftBlank() throws IOException {
    assertThat(report(result("DATELINE", 30, 90)))
        .containsPattern("10k +termRare +30.0 +90.0 +- +- +- +- +- +-\n");
  }

  @Test
  void aThinnedResultGivesTheSameReport() throws IOException {
    String placed = EXTRACTION.replaceFirst("\\{", "{\"jvm\": \"/opt/jdk/bin/java\", ");
    Path whole = file(result("DATELINE", 30, 90), result("FLOOR", 20, 60), placed);
    Path thin = Files.writeString(directory.resolve("thin.json"), Thinning.of(whole));

    assertThat(of(thin)).isEqualTo(of(whole));
    assertThat(thin).content().doesNotContain("/opt/jdk");
  }

  @Test
  void parametersTellCasesApart() throws IOException {
    assertThat(
            report(
                highlighting("0", result("DATELINE", 30, 90)),
                highlighting("3", result("DATELINE", 50, 99))))
        .containsPattern("termRare snippets=0 +30.0")
        .containsPattern("termRare snippets=3 +50.0");
  }

  private static String highlighting(String snippets, String result) {
    return result.replace("\"size\"", "\"snippets\": \"%s\", \"size\"".formatted(snippets));
  }

  @Test
  void whatNobodyElseDoesStandsAlone() throws IOException {
    String load =
        """
        {"benchmark": "dev.dateline.benchmarks.ExtractionBenchmark.load", "mode": "ss",
         "primaryMetric": {"scorePercentiles": {"50.0": 600, "99.0": 700}, "scoreUnit": "ms/op"}}
        """;

    assertThat(report(load))
        .containsPattern("ExtractionBenchmark\n.*\n.*\n +load +600000.0 +700000.0 +-");
  }

  @Test
  void throughputIsInArticlesAndMegabytes() throws IOException {
    assertThat(report(EXTRACTION, INDEXING))
        .containsPattern("dates origin=EXAMPLES +dateline +900 +2.0\n")
        .containsPattern("10k +index threads=2 +floor +5000 +11.0\n");
  }

  @Test
  void aPageShowsEachCaseBesideTheFloorAtEachSize() throws IOException {
    String small = result("FLOOR", 20, 60).replace("10k", "1k");
    String page = page(small, result("DATELINE", 30, 90), result("FLOOR", 20, 60));

    assertThat(page)
        .contains("1k articles", "10k articles", "Dateline: p50 30 µs, p99 90 µs", "× 1.5")
        .contains("Growth with the archive");
  }

  @Test
  void growthIsFromTheSmallestArchiveToTheLargest() throws IOException {
    String small = result("DATELINE", 20, 60).replace("10k", "1k");

    assertThat(report(small, result("DATELINE", 30, 90), result("FLOOR", 20, 60)))
        .contains("SearchBenchmark, growth")
        .containsPattern("termRare +20.0 +30.0 +1.5 +- +20.0 +-\n");
  }

  @Test
  void oneSizeHasNoGrowth() throws IOException {
    assertThat(report(result("DATELINE", 30, 90))).doesNotContain("growth");
  }

  @Test
  void aPageShowsThroughput() throws IOException {
    assertThat(page(EXTRACTION, INDEXING)).contains("dates origin=EXAMPLES", "5,000", "11.0");
  }

  private String page(String... results) throws IOException {
    return HtmlReport.of(RunResult.read(file(results)));
  }

  private static String result(String engine, double p50, double p99) {
    return """
        {"benchmark": "dev.dateline.benchmarks.SearchBenchmark.termRare", "mode": "sample",
         "params": {"engine": "%s", "size": "10k"},
         "primaryMetric": {
           "scoreUnit": "us/op",
           "scorePercentiles": {"50.0": %s, "99.0": %s},
           "rawDataHistogram": [[[[%2$s, 5], [%3$s, 1]], [[%2$s, 7], [%3$s, 1]], [[%2$s, 3]]]]}}
        """
        .formatted(engine, p50, p99);
  }

  private static String of(Path file) throws IOException {
    return TextReport.of(RunResult.read(file));
  }

  private String report(String... results) throws IOException {
    return of(file(results));
  }

  private Path file(String... results) throws IOException {
    return Files.writeString(directory.resolve("jmh.json"), "[" + String.join(",", results) + "]");
  }
}
