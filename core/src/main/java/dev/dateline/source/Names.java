package dev.dateline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of names in one text. */
final class Names {
  /** What stands between names: a comma does not, as it is part of "Last, First". */
  static final Pattern SEPARATOR = Pattern.compile("[;\\n]");

  /** What stands between labels. */
  static final Pattern LABEL_SEPARATOR = Pattern.compile("[;,\\n]");

  private static final Pattern BY = Pattern.compile("^\\s*by[:\\s]\\s*", Pattern.CASE_INSENSITIVE);

  /** Two full names, "Melissa Etehad and Jeremy C.F. Lin", but not "Staff and agencies". */
  private static final Pattern TWO_NAMES =
      Pattern.compile("(\\p{Lu}\\S*(?:\\s+\\S+)+)\\s+(?:and|&)\\s+(\\p{Lu}\\S*(?:\\s+\\S+)+)");

  private static final int MAX_BYLINE = 200;

  private Names() {}

  /** The authors that a byline names. */
  static List<String> authors(String byline) {
    List<String> names = new ArrayList<>();
    for (String written : SEPARATOR.split(BY.matcher(byline).replaceFirst(""), -1)) {
      String part = written.strip();
      Matcher two = TWO_NAMES.matcher(part);
      if (part.length() <= MAX_BYLINE && two.matches()) {
        names.add(two.group(1));
        names.add(two.group(2));
      } else {
        names.add(part);
      }
    }
    return names;
  }
}
