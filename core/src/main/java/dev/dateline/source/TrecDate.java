package dev.dateline.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the TREC collections write them, made ISO 8601 where others would misread them. */
final class TrecDate {
  private static final Pattern SIX_DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)(\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:\\d\\d)?\\d\\d)(?!\\d)(.*)");

  /** Year, month and day in document numbers: {@code APW19980601.0001}, {@code AP880212-0001}. */
  private static final Pattern FULL_NUMBER =
      Pattern.compile("[A-Z_]{2,10}((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)[.-]\\d+");

  private static final Pattern SHORT_NUMBER =
      Pattern.compile("(?:AP|WSJ|FR)(\\d\\d)(\\d\\d)(\\d\\d)-\\d+");
  private static final Pattern LOS_ANGELES_TIMES =
      Pattern.compile("LA(\\d\\d)(\\d\\d)(\\d\\d)-\\d+");

  private TrecDate() {}

  /** A date as given: American where it has strokes, and without a century from before 2000. */
  static String written(String date) {
    Matcher digits = SIX_DIGITS.matcher(date);
    if (digits.matches()) {
      return iso("19" + digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher strokes = MONTH_FIRST.matcher(date);
    return strokes.matches()
        ? iso(year(strokes.group(3)), strokes.group(1), strokes.group(2)) + strokes.group(4)
        : date;
  }

  /** The day that a document number tells. */
  static Optional<String> inNumber(String number) {
    Matcher full = FULL_NUMBER.matcher(number);
    if (full.matches()) {
      return Optional.of(iso(full.group(1), full.group(2), full.group(3)));
    }
    Matcher brief = SHORT_NUMBER.matcher(number);
    if (brief.matches()) {
      return Optional.of(iso("19" + brief.group(1), brief.group(2), brief.group(3)));
    }
    Matcher monthFirst = LOS_ANGELES_TIMES.matcher(number);
    return monthFirst.matches()
        ? Optional.of(iso("19" + monthFirst.group(3), monthFirst.group(1), monthFirst.group(2)))
        : Optional.empty();
  }

  /** Collections with two digits go from 1987 to 2005. */
  private static String year(String digits) {
    if (digits.length() == 4) {
      return digits;
    }
    return (Integer.parseInt(digits) < 50 ? "20" : "19") + digits;
  }

  private static String iso(String year, String month, String day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
