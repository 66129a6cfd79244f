package dev.dateline.query;

import dev.dateline.article.Field;

/** Writes words and phrases so that they are read back as they are. */
final class WordWriter {
  private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\\";
  private static final String NEVER_BARE = "()~^";
  private static final String PLAIN = "-_./:@%=&#+!$'";
  private static final String PLAIN_VERBATIM = PLAIN + "?~^,;";
  private static final String TRAILING = ",;:";
  private static final String PATTERN_TRAILING = TRAILING + ".!";

  private WordWriter() {}

  /** A word of any field but a date. */
  static String word(Field field, String text) {
    if (field.kind() == Field.Kind.KEYWORD) {
      return isPlain(field, text) ? text : quoted(text);
    }
    return guarded(field, escaped(field, Escapes.literalPattern(text)), TRAILING);
  }

  /** A pattern, in which a backslash stands only before what is no wildcard. */
  static String pattern(Field field, String pattern) {
    return guarded(field, escaped(field, pattern), PATTERN_TRAILING);
  }

  static String quoted(String text) {
    return '"' + Escapes.escape(text, QUOTES) + '"';
  }

  /** One end of a range in brackets. */
  static String bound(String text) {
    boolean plain = text.chars().allMatch(Character::isLetterOrDigit);
    return plain && !text.equalsIgnoreCase("to") ? text : quoted(text);
  }

  private static boolean isPlain(Field field, String text) {
    String marks = ValueLexer.isVerbatim(field) ? PLAIN_VERBATIM : PLAIN;
    return Character.isLetterOrDigit(text.codePointAt(0))
        && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0);
  }

  private static String escaped(Field field, String pattern) {
    String marks = NEVER_BARE + (ValueLexer.isList(field) ? "," : "");
    StringBuilder raw = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\' && i + 1 < pattern.length()) {
        raw.append(c).append(pattern.charAt(++i));
      } else {
        raw.append(marks.indexOf(c) >= 0 || Characters.isQuote(c) ? "\\" : "").append(c);
      }
    }
    return raw.toString();
  }

  private static String guarded(Field field, String raw, String trailing) {
    String begun = guardedStart(field, raw);
    int last = begun.length() - 1;
    boolean guard = trailing.indexOf(begun.charAt(last)) >= 0 && !Escapes.isEscaped(begun, last);
    return guard ? begun.substring(0, last) + '\\' + begun.charAt(last) : begun;
  }

  private static String guardedStart(Field field, String raw) {
    int colon = field == Field.TEXT ? fieldEnd(raw) : -1;
    if (colon >= 0) {
      return raw.substring(0, colon) + '\\' + raw.substring(colon);
    }
    return isMistaken(field, raw) ? '\\' + raw : raw;
  }

  private static int fieldEnd(String raw) {
    int end = FieldNames.end(raw, 0);
    return end < 0 ? FieldNames.comparedEnd(raw, 0) : end;
  }

  /** Whether the start of a word would be read as something else. */
  private static boolean isMistaken(Field field, String raw) {
    String first = field == Field.TEXT ? "+-" : "[{<>/";
    return first.indexOf(raw.charAt(0)) >= 0
        || (field == Field.TEXT && Operators.isOperator(raw))
        || !(Characters.hasContent(raw) || Escapes.holds(raw));
  }
}
