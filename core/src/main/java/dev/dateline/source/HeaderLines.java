package dev.dateline.source;

import dev.dateline.article.Field;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines above or right below a headline that tell of the article: {@code Published: 11 February
 * 1990}, {@code By Jane Doe}, or a date by itself.
 */
final class HeaderLines {
  private static final Pattern KEY_VALUE =
      Pattern.compile("\\s*(\\p{L}[\\p{L} _-]{0,24}?)\\s*:\\s*(\\S.*)");

  private static final int MAX_LENGTH = 2000;

  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*(?:By|BY)\\s+\\p{Lu}[\\p{L}.'’-]*"
              + "(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*|and|&|de|del|la|van|von|der|of|for|the)){0,9}\\s*");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,6}\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\s*(?:date:?\\s+)?(?:\\p{Lu}\\p{Ll}{2,8}day,?\\s+)?"
              + "(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+"
              + (MONTH + ",?\\s+\\d{4}|" + MONTH + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})\\s*"),
          Pattern.CASE_INSENSITIVE);

  private HeaderLines() {}

  /** Reads the lines at the cursor and moves past them, where there are any. */
  static boolean read(LineCursor lines, HeaderFields fields) {
    boolean any = false;
    LineCursor ahead = lines.copy();
    ahead.skipBlank();
    while (!ahead.atEnd() && readLine(ahead.line(), fields)) {
      ahead.next();
      lines.moveTo(ahead);
      any = true;
      ahead.skipBlank();
    }
    return any;
  }

  static boolean isHeader(String line) {
    return keyed(line).isPresent() || isByline(line) || DATE.matcher(line).matches();
  }

  private static boolean readLine(String line, HeaderFields fields) {
    Optional<Matcher> keyed = keyed(line);
    Matcher date = DATE.matcher(line);
    if (keyed.isPresent()) {
      Field field = HeaderFields.field(keyed.get().group(1)).orElseThrow();
      fields.add(field, keyed.get().group(2));
    } else if (isByline(line)) {
      fields.author(line);
    } else if (date.matches()) {
      fields.date(date.group().strip().startsWith("d") ? "date-mark" : "date-line", date.group(1));
    } else {
      return false;
    }
    return true;
  }

  private static Optional<Matcher> keyed(String line) {
    Matcher matcher = KEY_VALUE.matcher(line);
    return line.length() <= MAX_LENGTH
            && matcher.matches()
            && HeaderFields.field(matcher.group(1)).isPresent()
        ? Optional.of(matcher)
        : Optional.empty();
  }

  private static boolean isByline(String line) {
    return line.length() <= 100 && BYLINE.matcher(line).matches();
  }
}
