package dev.dateline.extract;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: lower case, no accents, straight apostrophes. */
final class Folding {
  private static final String SPECIAL = "łøıßđð\u2019\u02BC\u2010\u2011æœ";
  private static final String[] PLAIN = {
    "l", "o", "i", "ss", "d", "d", "'", "'", "-", "-", "ae", "oe"
  };

  private Folding() {}

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isAscii(lower) ? lower : foldAccents(lower);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0080') {
        return false;
      }
    }
    return true;
  }

  private static String foldAccents(String lower) {
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      int special = c < '\u0080' ? -1 : SPECIAL.indexOf(c);
      if (special >= 0) {
        folded.append(PLAIN[special]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u00AD') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
