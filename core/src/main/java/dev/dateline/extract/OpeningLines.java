package dev.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first lines of a body, where many texts say when they were published. */
final class OpeningLines {
  private static final int MAX_LINES = 10;
  private static final int MAX_UNITS = 1500;
  private static final int MAX_LINE = 120;

  private static final Pattern MARK = Pattern.compile("(?i)\\s*date\\s?[:=]?\\s*(?=\\d)");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)(?:^|[|\u00b7\u2022\u2014(,] ?)(?:first |originally )?"
              + "(?:published|posted|publication date|date published|release date|date(?=:))\\b"
              + "(?: (?:on|at|date))?[ :,-]{0,3}");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)[|;,(/-]?\\s*\\b(?:last )?(?:updated?|modified|revised|edited)\\b.*");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^\\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\b)?\\W*$");

  private final List<String> lines;

  OpeningLines(String body) {
    String head = body.substring(0, Math.min(body.length(), MAX_UNITS));
    this.lines =
        head.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(MAX_LINES)
            .filter(line -> line.length() <= MAX_LINE && hasYear(line))
            .toList();
  }

  /** Whether four digits stand together: without, no pattern need be tried. */
  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() && digits < 4; i++) {
      char c = line.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  /**
   * A date and the words around it.
   *
   * @param text as written
   * @param date what was read
   */
  record OpeningDate(String text, WrittenDate date) {}

  /** Where the text proper starts: past {@code date 2021-04-07}, if it opens so. */
  static int markEnd(String body) {
    String head = body.substring(0, Math.min(body.length(), MAX_LINE));
    Matcher mark = MARK.matcher(head);
    if (!hasYear(head) || !mark.lookingAt()) {
      return 0;
    }
    return UNORDERED
        .day(head)
        .filter(date -> date.start() == mark.end())
        .map(WrittenDate::end)
        .orElse(0);
  }

  private static final WrittenDates UNORDERED = new WrittenDates(Optional.empty(), 2000);

  /** The date of a body that opens with {@code date 2021-04-07}. */
  static Optional<OpeningDate> marked(String body, WrittenDates dates) {
    int end = markEnd(body);
    String mark = body.substring(0, end);
    return dates.day(mark).map(date -> new OpeningDate(mark.strip(), date));
  }

  /** "Published on April 7, 2021". */
  Optional<OpeningDate> published(WrittenDates dates) {
    return lines.stream()
        .map(line -> UPDATED.matcher(line).replaceFirst(""))
        .flatMap(line -> published(line, dates).stream())
        .findFirst();
  }

  private static Optional<OpeningDate> published(String line, WrittenDates dates) {
    Matcher matcher = PUBLISHED.matcher(line);
    return matcher.find() ? first(line.substring(matcher.end()), dates) : Optional.empty();
  }

  /** A date with nothing but its weekday before it. */
  private static Optional<OpeningDate> first(String text, WrittenDates dates) {
    return dates
        .day(text)
        .filter(date -> WEEKDAY.matcher(text.substring(0, date.start())).matches())
        .map(date -> new OpeningDate(text.substring(0, date.end()), date));
  }

  /** A line that is a date and nothing else. */
  Optional<OpeningDate> alone(WrittenDates dates) {
    return lines.stream()
        .map(line -> UPDATED.matcher(line).replaceFirst("").strip())
        .flatMap(
            line ->
                first(line, dates)
                    .filter(found -> WEEKDAY.matcher(line.substring(found.date().end())).matches())
                    .stream())
        .findFirst();
  }

  /** "Updated April 8, 2021", where nothing else is known. */
  Optional<OpeningDate> updated(WrittenDates dates) {
    return lines.stream()
        .map(UPDATED::matcher)
        .filter(Matcher::find)
        .flatMap(matcher -> afterUpdated(matcher.group(), dates).stream())
        .findFirst();
  }

  private static Optional<OpeningDate> afterUpdated(String text, WrittenDates dates) {
    return dates
        .day(text)
        .filter(date -> date.start() < 30)
        .map(date -> new OpeningDate(text.strip(), date));
  }
}
