package dev.dateline.extract;

import java.util.Set;

/** Finds where words and numbers end. */
final class WordScanner {
  private static final int LONGEST_MODEL_NUMBER = 3;
  private static final int LONGEST_PARTICIPLE = 12;
  private static final Set<String> PARTICIPLES = WordLists.words("compound-participles");
  private static final Set<String> ABBREVIATIONS = WordLists.words("abbreviations");
  private static final int LONGEST_ABBREVIATION = 6;
  private static final int LONGEST_DOMAIN = 4;
  private static final int LONGEST_HOST = 4;
  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "co", "info");

  private final String text;

  WordScanner(String text) {
    this.text = text;
  }

  int numberEnd(int start) {
    int at = digitsEnd(start);
    while (isSeparator(at) && isDigitAt(at + 1)) {
      at = digitsEnd(at + 1);
    }
    return isLetterAt(at) ? lettersEnd(at) : at;
  }

  private boolean isSeparator(int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '.' || (c == ',' && digitsEnd(at + 1) == at + 4);
  }

  private int digitsEnd(int start) {
    int at = start;
    while (isDigitAt(at)) {
      at++;
    }
    return at;
  }

  int wordEnd(int start) {
    int at = partEnd(start);
    if (isAddress(at)) {
      return addressEnd(at);
    }
    while (joins(start, at)) {
      at = partEnd(at + 1);
    }
    return at;
  }

  /** Letters and digits, with apostrophes, or the full stops of an abbreviation. */
  private int partEnd(int start) {
    int at = lettersEnd(start);
    int initials = initialsEnd(start, at);
    if (initials > at) {
      return initials;
    }
    while (isApostrophe(at) && isLetterAt(at + 1) && !isPossessive(at)) {
      at = lettersEnd(at + 1);
    }
    return hasFullStop(start, at) ? at + 1 : at;
  }

  private int lettersEnd(int start) {
    int at = start;
    while (at < text.length() && isWordPart(at)) {
      at++;
    }
    return at;
  }

  private boolean isWordPart(int at) {
    char c = text.charAt(at);
    return (c >= 'a' && c <= 'z') || isLetter(text, at) || isDigit(c) || isWordJoiner(at);
  }

  private boolean isWordJoiner(int at) {
    char c = text.charAt(at);
    return c == '\u00AD' || ((c == '&' || c == '_' || c == '@') && at > 0 && betweenLetters(at));
  }

  private boolean betweenLetters(int at) {
    return isLetterAt(at - 1) && isLetterAt(at + 1);
  }

  /** The end of U.S. or J.R. or p.m., or {@code letterEnd} when it is none. */
  private int initialsEnd(int start, int letterEnd) {
    if (letterEnd != start + 1 || !isCharAt(letterEnd, '.')) {
      return letterEnd;
    }
    int at = start;
    while (isLetterAt(at) && isCharAt(at + 1, '.')) {
      at += 2;
    }
    if (at > start + 1 && isLetterAt(at) && !isLetterOrDigitAt(at + 1) && isInitials(start, at)) {
      return at + 1;
    }
    boolean single = at == start + 2;
    return single && !isCapital(text.charAt(start)) ? letterEnd : at;
  }

  /** "U.K" without its last full stop, but not "A.Smith". */
  private boolean isInitials(int start, int at) {
    return isCapital(text.charAt(start)) && isCapital(text.charAt(at));
  }

  private boolean hasFullStop(int start, int at) {
    return isCharAt(at, '.')
        && at - start <= LONGEST_ABBREVIATION
        && isCapital(text.charAt(start))
        && ABBREVIATIONS.contains(text.substring(start, at));
  }

  private boolean joins(int start, int at) {
    return isHyphen(at) && at > start && isLetterOrDigitAt(at + 1) && !cutsAt(start, at);
  }

  private boolean cutsAt(int start, int hyphen) {
    if (isDigitAt(hyphen + 1)) {
      int digits = digitsEnd(hyphen + 1) - hyphen - 1;
      return digits > LONGEST_MODEL_NUMBER || !isCapital(text.charAt(start));
    }
    return isCapital(text.charAt(start)) && startsCompound(start, hyphen);
  }

  private boolean startsCompound(int start, int hyphen) {
    int end = lettersEnd(hyphen + 1);
    boolean lower = Character.isLowerCase(text.charAt(hyphen + 1));
    if (!lower || end - hyphen > LONGEST_PARTICIPLE) {
      return false;
    }
    return isAcronym(start, hyphen) || PARTICIPLES.contains(text.substring(hyphen + 1, end));
  }

  private boolean isAcronym(int start, int end) {
    return end - start > 1 && ShapeReader.shape(text, start, end) == TokenShape.CAPITALS;
  }

  private boolean isAddress(int at) {
    return text.startsWith("://", at) || hasDomain(at, LONGEST_HOST);
  }

  /** Whether a top-level domain follows within so many parts. */
  private boolean hasDomain(int at, int parts) {
    if (parts == 0 || !isCharAt(at, '.') || !isLetterAt(at + 1) || isCapital(text.charAt(at + 1))) {
      return false;
    }
    int end = lettersEnd(at + 1);
    return isDomain(at + 1, end) || hasDomain(end, parts - 1);
  }

  private boolean isDomain(int start, int end) {
    return end - start <= LONGEST_DOMAIN && DOMAINS.contains(text.substring(start, end));
  }

  private int addressEnd(int from) {
    int at = from;
    while (at < text.length() && isAddressPart(text.charAt(at))) {
      at++;
    }
    while (text.charAt(at - 1) == '.' || text.charAt(at - 1) == ',') {
      at--;
    }
    return at;
  }

  private static boolean isAddressPart(char c) {
    return c > ' ' && c < '\u007F' && "\"'<>()[]{};".indexOf(c) < 0;
  }

  /** Whether an apostrophe and an s stand here, and no letter after them. */
  boolean isPossessive(int at) {
    return isApostrophe(at)
        && (isCharAt(at + 1, 's') || isCharAt(at + 1, 'S'))
        && !isLetterAt(at + 2)
        && at > 0
        && (isWordEnd(at - 1) || text.charAt(at - 1) == ' ');
  }

  private boolean isWordEnd(int at) {
    return isLetterOrDigitAt(at) || isCharAt(at, '.');
  }

  private boolean isApostrophe(int at) {
    return isCharAt(at, '\'') || isCharAt(at, '\u2019') || isCharAt(at, '\u02BC');
  }

  private boolean isHyphen(int at) {
    return isCharAt(at, '-') || isCharAt(at, '\u2010') || isCharAt(at, '\u2011');
  }

  private boolean isCharAt(int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean isDigitAt(int at) {
    return at < text.length() && isDigit(text.charAt(at));
  }

  private boolean isLetterAt(int at) {
    return at < text.length() && isLetter(text, at);
  }

  private boolean isLetterOrDigitAt(int at) {
    return isLetterAt(at) || isDigitAt(at);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(char c) {
    return c < '\u0080' ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** Marks that combine with a letter, and both halves of a letter's pair, count as letters. */
  static boolean isLetter(String text, int at) {
    char c = text.charAt(at);
    if (c < '\u0080') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Character.isSurrogate(c)) {
      return Character.isLetter(pair(text, at));
    }
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int pair(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) && at > 0
        ? text.codePointAt(at - 1)
        : text.codePointAt(at);
  }
}
