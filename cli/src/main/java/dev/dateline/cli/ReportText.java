package dev.dateline.cli;

import dev.dateline.IndexReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report of a run, in words. */
final class ReportText {
  private static final int LISTED = 20;

  private ReportText() {}

  /** Records that failed, the first of many. */
  static List<String> failures(IndexReport report) {
    List<String> lines = new ArrayList<>();
    report.failures().stream()
        .limit(LISTED)
        .forEach(failure -> lines.add("failed: " + failure.origin() + ": " + failure.reason()));
    long more = report.failed() - lines.size();
    if (more > 0) {
      lines.add(String.format(Locale.ROOT, "and %,d more; --report json lists all", more));
    }
    return lines;
  }

  /** Records that are no articles, one line for all of a reason, the first of many reasons. */
  static List<String> skips(IndexReport report) {
    Map<String, List<IndexReport.Problem>> reasons =
        report.skips().stream()
            .collect(
                Collectors.groupingBy(
                    IndexReport.Problem::reason, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    reasons.values().stream().limit(LISTED).map(ReportText::alike).forEach(lines::add);
    if (reasons.size() > LISTED) {
      lines.add("and more were skipped; --report json lists all");
    }
    return lines;
  }

  private static String alike(List<IndexReport.Problem> skips) {
    IndexReport.Problem first = skips.getFirst();
    String others = skips.size() == 1 ? "" : " and " + Figures.number(skips.size() - 1) + " more";
    return "skipped: " + first.origin() + others + ": " + first.reason();
  }

  /** What became of all records. */
  static String summary(IndexReport report) {
    StringBuilder line = new StringBuilder(Figures.number(report.indexed())).append(" indexed");
    addUnlessZero(line, report.updated(), "updated");
    return rest(line, report);
  }

  /** What became of articles that were copied. */
  static String copied(IndexReport report) {
    StringBuilder line = new StringBuilder(Figures.number(report.indexed())).append(" copied");
    addUnlessZero(line, report.updated(), "updated");
    return rest(line, report);
  }

  /** What became of articles that were there. */
  static String changes(IndexReport report) {
    return rest(new StringBuilder(Figures.number(report.updated())).append(" updated"), report);
  }

  private static String rest(StringBuilder line, IndexReport report) {
    addUnlessZero(line, report.unchanged(), "unchanged");
    addUnlessZero(line, report.deleted(), "deleted");
    addUnlessZero(line, report.skipped(), "skipped");
    addUnlessZero(line, report.failed(), "failed");
    return line.append(" in ").append(seconds(report.elapsed())).toString();
  }

  private static void addUnlessZero(StringBuilder line, long count, String what) {
    if (count != 0) {
      line.append(", ").append(Figures.number(count)).append(' ').append(what);
    }
  }

  /**
   * What was done so far, for the progress line.
   *
   * @param size bytes that there are to read; 0 when that is not known
   */
  static String progress(IndexReport report, long size) {
    double seconds = Math.max(1e-3, report.elapsed().toNanos() / 1e9);
    String text =
        String.format(
            Locale.ROOT,
            "%,d articles  %,.0f/s  %.1f MB/s  %s",
            report.articles(),
            report.articles() / seconds,
            report.bytes() / 1e6 / seconds,
            seconds(report.elapsed()));
    String failures =
        report.failed() == 0 ? "" : "  " + Figures.number(report.failed()) + " failed";
    return text + left(report, size) + failures;
  }

  /** How long it will take if it goes on like this. */
  private static String left(IndexReport report, long size) {
    if (report.position() == 0 || size < report.position()) {
      return "";
    }
    double left = (double) (size - report.position()) / report.position();
    Duration time = Duration.ofMillis((long) (report.elapsed().toMillis() * left));
    return String.format(
        Locale.ROOT, "  %d %%, %s left", 100 * report.position() / size, seconds(time));
  }

  static String seconds(Duration time) {
    return time.toMinutes() == 0
        ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3)
        : String.format(Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart());
  }
}
