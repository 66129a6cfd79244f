package dev.dateline.query;

import dev.dateline.article.Field;

/** Writes words and phrases so that they are read back as they are. */
final class WordWriter {
  private static final String NEVER_BARE = "()~^";
  private static final String PLAIN = "-_./:@%=&#+!$'";
  private static final String PLAIN_VERBATIM = PLAIN + "?~^,;";
  private static final String PATTERN_TRAILING = ValueLexer.TRAILING + LeafReader.SENTENCE_END;

  private WordWriter() {}

  /** A word of any field but a date. */
  static String word(Field field, String text) {
    if (field.kind() == Field.Kind.KEYWORD) {
      return isPlain(field, text) ? text : quoted(text);
    }
    return bare(field, text);
  }

  /** A word that takes a suffix, and so no quotes. */
  static String bare(Field field, String text) {
    return guarded(field, escaped(field, Escapes.literalPattern(text)), ValueLexer.TRAILING);
  }

  /** A pattern, in which a backslash stands only before what is no wildcard. */
  static String pattern(Field field, String pattern) {
    return guarded(field, escaped(field, pattern), PATTERN_TRAILING);
  }

  static String quoted(String text) {
    return '"' + Escapes.escape(text, Characters.QUOTES + "\\") + '"';
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
    int last = raw.length() - 1;
    boolean ends = trailing.indexOf(raw.charAt(last)) >= 0 && !Escapes.isEscaped(raw, last);
    return guardedStart(field, ends ? escapedAt(raw, last) : raw);
  }

  private static String guardedStart(Field field, String raw) {
    int colon = field == Field.TEXT ? fieldEnd(raw) : -1;
    if (colon >= 0) {
      return escapedAt(raw, colon);
    }
    if (field.kind() != Field.Kind.KEYWORD && !ValueLexer.isWord(raw)) {
      return escapedAt(raw, firstLiteral(raw));
    }
    return isMistaken(field, raw) ? escapedAt(raw, 0) : raw;
  }

  private static String escapedAt(String raw, int index) {
    return raw.substring(0, index) + '\\' + raw.substring(index);
  }

  private static int fieldEnd(String raw) {
    int end = FieldNames.end(raw, 0);
    return end < 0 ? FieldNames.comparedEnd(raw, 0) : end;
  }

  private static int firstLiteral(String raw) {
    int index = 0;
    while (index < raw.length() - 1 && Escapes.WILDCARDS.indexOf(raw.charAt(index)) >= 0) {
      index++;
    }
    return index;
  }

  /** Whether the start of a word would be read as something else. */
  private static boolean isMistaken(Field field, String raw) {
    String first = field == Field.TEXT ? "+-" : "[{<>/:";
    return first.indexOf(raw.charAt(0)) >= 0
        || (field == Field.TEXT
            && (Operators.isOperator(raw) || ValueLexer.opensStrayExpression(new Cursor(raw))));
  }
}
