package dev.dateline.extract;

/** Tells persons from teams in reports of results. */
final class ScoreLines {
  private static final int LONGEST_BRACKET = 16;

  private final Words words;

  ScoreLines(Words words) {
    this.words = words;
  }

  /** "c Hick b Croft" */
  boolean isBatsman(int token) {
    return words.is(token - 1, "c") || words.is(token - 1, "b");
  }

  /** "Arsenal 2 (Adams 88, Vieira 90)" */
  boolean isScorer(int token) {
    if (!words.isNumber(token + 1) || words.isLower(token - 1)) {
      return false;
    }
    for (int i = token - 1; i >= 0 && i > token - LONGEST_BRACKET; i--) {
      if (words.is(i, "(") || words.is(i, ")")) {
        return words.is(i, "(");
      }
    }

    return false;
  }

  /** "Deportivo Coruna 15" in a table. */
  boolean isTeam(int first, int end) {
    return words.isNumber(end) && words.startsSentence(first);
  }
}
