package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the day in an address or the name of a file: {@code /2021/04/07/}, {@code 2021-04-07},
 * {@code 2021_apr_7}, {@code 20210407}, {@code 20210407123000}.
 */
final class PathDates {
  private static final Pattern PARTED =
      Pattern.compile(
          "(?<!\\d)((?:1[6-9]|20)\\d\\d)([-_/.])"
              + "(\\d{1,2}|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})"
              + "\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<![\\p{L}\\d])((?:19|20)\\d\\d)()(\\d\\d)(\\d\\d)(?=(?:T?\\d{4,6}Z?)?(?![\\p{L}\\d]))");
  private static final Pattern QUERY = Pattern.compile("[?#].*");

  /** {@code 2021/04/07/}, {@code 2021/apr/7/} or {@code 2021-04-07/} at the end of a path. */
  private static final Pattern NEAREST =
      Pattern.compile("(?<![^/])(\\d{4}/\\w{1,9}/\\d{1,2}|\\d{4}[-_]?\\w{2,9}[-_]?\\d{2})/$");

  /** Longer paths are cut from the left: what counts is near the article. */
  private static final int MAX_LENGTH = 1000;

  private PathDates() {}

  /**
   * A day in a path.
   *
   * @param text as written
   * @param span the day
   */
  record PathDate(String text, DateSpan span) {}

  /** The last day that a path names: the nearest to the article. */
  static Optional<PathDate> in(String path) {
    String plain = path.contains("://") ? QUERY.matcher(path).replaceFirst("") : path;
    String near = plain.substring(Math.max(0, plain.length() - MAX_LENGTH));
    return last(PARTED.matcher(near)).or(() -> last(COMPACT.matcher(near)));
  }

  /**
   * The day of the folders that hold a file. Folders further up may be dated for reasons that are
   * not the article's.
   */
  static Optional<PathDate> inNearest(String folders) {
    Matcher matcher = NEAREST.matcher(folders);
    return matcher.find() ? in(matcher.group()) : Optional.empty();
  }

  private static Optional<PathDate> last(Matcher matcher) {
    List<PathDate> dates = matcher.results().flatMap(found -> date(found).stream()).toList();
    return dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast());
  }

  private static Optional<PathDate> date(MatchResult found) {
    return DayGrammar.day(
            Integer.parseInt(found.group(1)),
            WrittenDates.monthNumber(found.group(3)),
            Integer.parseInt(found.group(4)))
        .map(span -> new PathDate(found.group(), span));
  }
}
