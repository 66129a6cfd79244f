package dev.dateline.cli;

import java.util.Locale;

/** Numbers as people read them. */
final class Figures {
  private static final double LEAST_PERCENT = 0.0005;

  private Figures() {}

  /** With commas between thousands; by hand, as formats are slow to start. */
  static String number(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int end = digits.length() - 3; end > (number < 0 ? 1 : 0); end -= 3) {
      digits.insert(end, ',');
    }
    return digits.toString();
  }

  /** A number of things, such as {@code 1 article} and {@code 2 articles}. */
  static String number(long number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** A part of the whole, which is 1; what is more than nothing is never written as 0. */
  static String percent(double share) {
    return share > 0 && share < LEAST_PERCENT
        ? "<0.1 %"
        : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** What part one number is of another; a dash for a part of nothing. */
  static String percent(long part, long whole) {
    return whole == 0 ? "–" : percent(share(part, whole));
  }

  /** What part one number is of another; nothing of nothing is 0. */
  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
