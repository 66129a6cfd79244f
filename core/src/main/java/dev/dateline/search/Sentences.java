package dev.dateline.search;

import java.util.Locale;
import java.util.Set;

/**
 * Sentence bounds near a place of a text. A sentence ends at a full stop, question or exclamation
 * mark that white space and no small letter follows, unless the word before is a known abbreviation
 * or a single capital; and at an empty line. Looks only as far as it is told, so that its cost does
 * not grow with the text.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "maj", "cmdr", "adm",
          "rep", "sen", "gov", "pres", "rev", "hon", "st", "mt", "ft", "jr", "sr", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "no", "vs", "etc",
          "inc", "ltd", "corp", "co", "bros", "dept", "approx", "est");

  private static final String ENDS = ".!?";
  private static final String CLOSERS = "\"')]}\u201D\u2019\u00BB";

  private final String text;

  Sentences(String text) {
    this.text = text;
  }

  /** The start of the sentence that a place lies in, or a word's start at most reach before it. */
  int start(int place, int reach) {
    int limit = Math.max(0, place - reach);
    for (int i = place; i > limit; i--) {
      if (isStart(i)) {
        return i;
      }
    }
    return limit == 0 ? skipSpace(0, place) : wordStartAfter(limit, place);
  }

  /** The end of the sentence that a place lies in, or a word's end at most reach after it. */
  int end(int place, int reach) {
    int limit = Math.min(text.length(), place + reach);
    for (int i = place; i < limit; i++) {
      if (isEnd(i)) {
        return i;
      }
    }
    return limit == text.length() ? trimSpace(limit, place) : wordEndBefore(limit, place);
  }

  private boolean isStart(int i) {
    if (Character.isWhitespace(text.charAt(i)) || !Character.isWhitespace(text.charAt(i - 1))) {
      return false;
    }
    int before = trimSpace(i, 0);
    return before == 0 || isEnd(before);
  }

  /** Tells whether a sentence ends just before i. */
  private boolean isEnd(int i) {
    if (i == 0 || Character.isWhitespace(text.charAt(i - 1))) {
      return false;
    }
    if (paragraphEndsAt(i)) {
      return true;
    }
    return Character.isWhitespace(text.charAt(i)) && closes(i) && !smallLetterFollows(i);
  }

  private boolean closes(int i) {
    int last = i - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    char c = text.charAt(last);
    return ENDS.indexOf(c) >= 0 && (c != '.' || !abbreviates(last));
  }

  private boolean abbreviates(int stop) {
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    return (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
        || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Tells whether nothing but white space follows on this place, or an empty line. */
  boolean paragraphEndsAt(int i) {
    boolean lineEnded = false;
    for (int next = i; next < text.length(); next++) {
      char c = text.charAt(next);
      if (!Character.isWhitespace(c) || (c == '\n' && lineEnded)) {
        return c == '\n';
      }
      lineEnded |= c == '\n';
    }
    return true;
  }

  private boolean smallLetterFollows(int i) {
    int next = skipSpace(i, text.length());
    return next < text.length() && Character.isLowerCase(text.charAt(next));
  }

  private int skipSpace(int from, int limit) {
    int i = from;
    while (i < limit && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimSpace(int to, int limit) {
    int i = to;
    while (i > limit && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private int wordStartAfter(int i, int limit) {
    int start = i;
    while (start < limit && !Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return skipSpace(start, limit);
  }

  private int wordEndBefore(int i, int limit) {
    int end = i;
    while (end > limit && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return trimSpace(end, limit);
  }
}
