package dev.dateline.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a plain text opens with a headline.
 *
 * <p>It does when its first lines, three at most, stand apart (a blank line or a header line
 * follows) and do not end like a sentence; or when its first line is written in capitals or With
 * Capital Initials and a paragraph follows at once. A line that opens with a date, or is a dateline
 * and nothing else, is none; neither is a text that is all there is.
 */
final class Headline {
  private static final int MAX_LINES = 3;
  private static final int MAX_LENGTH = 250;
  private static final int MAX_QUESTION = 120;

  private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|\\*{3,}|_{3,})\\s*");
  private static final Pattern MARKDOWN = Pattern.compile("^#{1,3}\\s+|\\s+#+$");
  private static final Pattern CLOSING = Pattern.compile("[\\s\"'”’»)\\]*]+$");

  private static final Pattern ABBREVIATION =
      Pattern.compile(".*(?:\\b(?:\\p{L}\\.)+|\\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|vs)\\.)");

  private static final Pattern DATED = Pattern.compile("(?i)date:?\\s+\\d{4}.*");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\s.,'’-]{2,60},?\\s+\\p{Lu}\\p{L}{2,8}\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?"
              + "(?:\\s*\\([^)]{2,40}\\))?\\s*[-–—]*");

  private Headline() {}

  /** Reads the headline and moves past it, where there is one. */
  static Optional<String> read(LineCursor lines) {
    LineCursor ahead = lines.copy();
    ahead.skipBlank();
    Optional<String> headline = standingApart(ahead.copy()).or(() -> inCapitals(ahead.copy()));
    if (headline.isPresent()) {
      passOver(headline.get(), ahead);
      lines.moveTo(ahead);
    }
    return headline.map(text -> MARKDOWN.matcher(text).replaceAll(""));
  }

  /** Moves past the lines that make up the headline, and a line of dashes under it. */
  private static void passOver(String headline, LineCursor lines) {
    StringBuilder passed = new StringBuilder();
    while (passed.length() < headline.length()) {
      passed.append(passed.isEmpty() ? "" : " ").append(lines.line().strip());
      lines.next();
    }
    if (UNDERLINE.matcher(lines.line()).matches()) {
      lines.next();
    }
  }

  private static Optional<String> standingApart(LineCursor lines) {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < MAX_LINES && !endsBlock(lines); i++) {
      block.append(block.isEmpty() ? "" : " ").append(lines.line().strip());
      lines.next();
    }
    boolean apart = endsBlock(lines) && hasMore(lines);
    return Optional.of(block.toString()).filter(text -> apart && isHeadline(text));
  }

  private static boolean endsBlock(LineCursor lines) {
    String line = lines.line();
    return line.isBlank() || HeaderLines.isHeader(line) || UNDERLINE.matcher(line).matches();
  }

  private static boolean hasMore(LineCursor lines) {
    return !lines.rest().isBlank();
  }

  private static Optional<String> inCapitals(LineCursor lines) {
    String line = lines.line().strip();
    lines.next();
    return Optional.of(line)
        .filter(text -> hasMore(lines) && isHeadline(text) && hasCapitalInitials(text));
  }

  /** All words but short ones start with a capital; there are two at least. */
  private static boolean hasCapitalInitials(String line) {
    int capital = 0;
    for (String word : line.split("[^\\p{L}]+", -1)) {
      if (word.length() > 4 && !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      capital += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return capital > 1;
  }

  private static boolean isHeadline(String text) {
    return text.length() <= MAX_LENGTH
        && text.codePoints().filter(Character::isLetter).limit(3).count() == 3
        && !DATED.matcher(text).matches()
        && !DATELINE.matcher(text).matches()
        && !endsLikeSentence(text);
  }

  private static boolean endsLikeSentence(String text) {
    String bare = CLOSING.matcher(text).replaceFirst("");
    if (bare.isEmpty() || ABBREVIATION.matcher(bare).matches()) {
      return false;
    }
    char last = bare.charAt(bare.length() - 1);
    return ".,;:…-–—".indexOf(last) >= 0
        || ("?!".indexOf(last) >= 0 && text.length() > MAX_QUESTION);
  }
}
