package dev.dateline.query;

import dev.dateline.article.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** What looks like the name of a field, and what it may have been meant to be. */
final class FieldNames {
  private static final int MAX_TYPING_ERRORS = 2;

  private FieldNames() {}

  /**
   * Finds the end of what looks like the name of a field: a letter, then letters, digits, {@code _}
   * and {@code -}, then a colon. Not in {@code http://}, {@code std::list} and {@code 12:30}.
   *
   * @return where the colon is, or -1
   */
  static int end(String text, int start) {
    int end = nameEnd(text, start);
    boolean colon = end > start && end < text.length() && text.charAt(end) == ':';
    return colon && !text.startsWith("//", end + 1) && !text.startsWith(":", end + 1) ? end : -1;
  }

  /**
   * Finds the end of the name of a date field that a comparison follows, as in {@code date>=2014}.
   *
   * @return where the comparison is, or -1
   */
  static int comparedEnd(String text, int start) {
    int end = nameEnd(text, start);
    boolean compared = end > start && end < text.length() && "<>".indexOf(text.charAt(end)) >= 0;
    return compared && isDate(Field.named(text.substring(start, end))) ? end : -1;
  }

  private static boolean isDate(Optional<Field> field) {
    return field.isPresent() && field.get().kind() == Field.Kind.DATE;
  }

  private static int nameEnd(String text, int start) {
    if (start >= text.length() || !Characters.isAsciiLetter(text.charAt(start))) {
      return start;
    }
    int end = start + 1;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isNamePart(char c) {
    return Characters.isAsciiLetter(c) || Characters.isDigit(c) || c == '_' || c == '-';
  }

  /** One line about a name that no field has. */
  static String unknown(String name) {
    return "there is no field \"" + shorten(name) + "\"; " + suggestion(name);
  }

  private static String shorten(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "...";
  }

  private static String suggestion(String name) {
    return Arrays.stream(Field.values())
        .map(Field::label)
        .filter(label -> distance(name, label) <= MAX_TYPING_ERRORS)
        .min(Comparator.comparingInt(label -> distance(name, label)))
        .map(label -> "perhaps " + label + " was meant")
        .orElseGet(() -> "fields are " + all());
  }

  private static String all() {
    return Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "));
  }

  /** Levenshtein's distance, ignoring case; more than the limit is not computed exactly. */
  private static int distance(String name, String label) {
    if (Math.abs(name.length() - label.length()) > MAX_TYPING_ERRORS || label.length() < 4) {
      return MAX_TYPING_ERRORS + 1;
    }
    int[] previous = new int[label.length() + 1];
    Arrays.setAll(previous, i -> i);
    for (int row = 1; row <= name.length(); row++) {
      previous = nextRow(previous, Character.toLowerCase(name.charAt(row - 1)), label);
    }
    return previous[label.length()];
  }

  private static int[] nextRow(int[] previous, char c, String label) {
    int[] row = new int[previous.length];
    row[0] = previous[0] + 1;
    for (int i = 1; i < row.length; i++) {
      int replaced = previous[i - 1] + (label.charAt(i - 1) == c ? 0 : 1);
      row[i] = Math.min(replaced, Math.min(previous[i], row[i - 1]) + 1);
    }
    return row;
  }
}
