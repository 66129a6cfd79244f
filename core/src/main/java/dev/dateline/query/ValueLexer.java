package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Token.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts words, phrases, regular expressions and ranges out of a query text. */
final class ValueLexer {
  /** What ends a sentence or a list and belongs to no word. */
  static final String TRAILING = ",;:";

  /** What tells a regular expression from a word between slashes. */
  private static final String OF_EXPRESSIONS = ".*+?[]{}|()\\";

  private final Cursor cursor;
  private final List<Token> tokens;
  private final Faults faults;
  private int count;

  ValueLexer(Cursor cursor, List<Token> tokens, Faults faults) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.faults = faults;
  }

  /** Whether a query has as many leaves as it may. */
  boolean isFull() {
    return count >= QueryParser.MAX_CLAUSES;
  }

  /** Whether commas separate values of a field. */
  static boolean isList(Field field) {
    return field.kind() != Field.Kind.TEXT && !isVerbatim(field);
  }

  /** Whether values of a field are taken as typed up to white space. */
  static boolean isVerbatim(Field field) {
    return field == Field.URL || field == Field.ID;
  }

  /**
   * Reads what is here: one value or, in fields where commas separate them, several.
   *
   * @param field its field
   * @param named whether the field is written right before it
   */
  void lex(Field field, boolean named) {
    value(field, named);
    while (isList(field) && !isFull() && cursor.current() == ',') {
      int comma = cursor.offset();
      cursor.moveTo(comma + 1);
      if (!Characters.isSpace(cursor.current()) && "(),".indexOf(cursor.current()) < 0) {
        alternative(comma, field, named);
      }
    }
  }

  private void alternative(int comma, Field field, boolean named) {
    int before = tokens.size();
    value(field, named);
    if (tokens.size() > before) {
      tokens.add(before, new Token.Comma(comma));
    }
  }

  private void value(Field field, boolean named) {
    boolean special = named || field.kind() != Field.Kind.TEXT;
    if (Characters.isQuote(cursor.current())) {
      quoted(field, named);
    } else if (special && (expression(field, named) || interval(field, named))) {
      suffixes();
    } else if (!special && strayExpression(field)) {
      suffixes();
    } else {
      text(field, named);
    }
  }

  private void quoted(Field field, boolean named) {
    int start = cursor.offset();
    OptionalInt end = cursor.closingQuote();
    if (end.isEmpty()) {
      faults.report(start, "a closing quote is missing", "the quote is ignored");
      cursor.moveTo(start + 1);
      wordAfterQuote(field, named);
      return;
    }
    String text = Escapes.unescape(cursor.text().substring(start + 1, end.getAsInt()));
    cursor.moveTo(end.getAsInt() + 1);
    add(new Token.Quoted(start, field, named, text));
    suffixes();
  }

  private void wordAfterQuote(Field field, boolean named) {
    if (cursor.wordEnd("()") > cursor.offset()) {
      text(field, named);
    }
  }

  private boolean expression(Field field, boolean named) {
    int start = cursor.offset();
    int end = expressionEnd(cursor);
    if (end < 0) {
      return false;
    }
    cursor.moveTo(end);
    add(new Token.Expression(start, field, named, cursor.since(start + 1)));
    cursor.moveTo(end + 1);
    return true;
  }

  /** A regular expression without the field that would make it one. */
  private boolean strayExpression(Field field) {
    if (!opensStrayExpression(cursor)) {
      return false;
    }
    int start = cursor.offset();
    cursor.moveTo(expressionEnd(cursor) + 1);
    String text = cursor.since(start);
    String fault = "a regular expression needs a field, as in " + field.label() + ":" + text;
    faults.report(start, fault, "read as text");
    add(new Token.Quoted(start, field, false, text));
    return true;
  }

  /** Whether slashes here hold what is meant as a pattern and not just as a word. */
  static boolean opensStrayExpression(Cursor cursor) {
    int end = expressionEnd(cursor);
    if (end < 0) {
      return false;
    }
    String expression = cursor.text().substring(cursor.offset() + 1, end);
    return Characters.hasContent(expression)
        && expression.chars().anyMatch(c -> OF_EXPRESSIONS.indexOf(c) >= 0);
  }

  /** The slash that closes a value that opens with one, or -1. */
  private static int expressionEnd(Cursor cursor) {
    OptionalInt end = cursor.closingSlash();
    return end.isPresent() && endsAfter(cursor.text(), end.getAsInt()) ? end.getAsInt() : -1;
  }

  /** Whether a value can end behind a character. */
  private static boolean endsAfter(String text, int index) {
    return index + 1 >= text.length()
        || Characters.isSpace(text.charAt(index + 1))
        || ")^~,".indexOf(text.charAt(index + 1)) >= 0;
  }

  private boolean interval(Field field, boolean named) {
    if (isVerbatim(field)) {
      return false;
    }
    int start = cursor.offset();
    Optional<Bounds> bounds = new BoundsLexer(cursor).read();
    if (bounds.isPresent()) {
      add(new Token.Interval(start, field, named, bounds.get(), cursor.since(start)));
      return true;
    }
    cursor.moveTo(start);
    if ("[{<>".indexOf(cursor.current()) >= 0) {
      faults.report(start, "a range is not complete; [a TO b] or >=a was expected", "read as text");
    }
    return false;
  }

  private void text(Field field, boolean named) {
    int start = cursor.offset();
    int end = isVerbatim(field) ? cursor.verbatimEnd() : cursor.wordEnd(stops(field));
    cursor.moveTo(Math.max(end, start + 1));
    String raw = cursor.text().substring(start, end);
    if (isVerbatim(field) && end > start) {
      add(new Token.Text(start, field, named, raw));
    } else {
      word(start, field, named, trimmed(field, raw));
    }
  }

  private static String stops(Field field) {
    return isList(field) ? "()," : "()";
  }

  /** Leaves out a comma and the like behind a word. */
  static String trimmed(Field field, String raw) {
    int end = raw.length();
    if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.NAME) {
      while (end > 0
          && TRAILING.indexOf(raw.charAt(end - 1)) >= 0
          && !Escapes.isEscaped(raw, end - 1)) {
        end--;
      }
    }
    return raw.substring(0, end);
  }

  private void word(int start, Field field, boolean named, String raw) {
    int caret = Suffixes.caret(raw);
    String body = raw.substring(0, caret);
    int tilde = Suffixes.tilde(body);
    String word = body.substring(0, tilde);
    if (isWord(field, word)) {
      add(new Token.Text(start, field, named, word));
      suffixes(start, raw, tilde, caret);
    } else if (named) {
      missing(start, field.label());
    }
  }

  /** Whether there is something that the field could hold. */
  static boolean isWord(Field field, String raw) {
    return field.kind() == Field.Kind.KEYWORD
        ? !raw.isEmpty()
        : isWord(raw) || raw.indexOf('*') >= 0;
  }

  /** Whether there is more than punctuation, or punctuation was escaped. */
  static boolean isWord(String raw) {
    return Characters.hasContent(raw) || Escapes.holds(raw);
  }

  private void suffixes(int start, String raw, int tilde, int caret) {
    if (tilde < caret) {
      tokens.add(new Token.Tilde(start + tilde, raw.substring(tilde + 1, caret)));
    }
    if (caret < raw.length()) {
      tokens.add(new Token.Caret(start + caret, raw.substring(caret + 1)));
    }
  }

  /** Reads {@code ~2} and {@code ^1.5} that follow at once. */
  void suffixes() {
    int start = cursor.offset();
    if (cursor.accept('~')) {
      tokens.add(new Token.Tilde(start, number()));
    }
    start = cursor.offset();
    if (cursor.current() == '^' && Characters.isDigit(cursor.peek(1))) {
      cursor.moveTo(start + 1);
      tokens.add(new Token.Caret(start, number()));
    }
  }

  private String number() {
    int start = cursor.offset();
    cursor.moveTo(Suffixes.numberEnd(cursor.text(), start));
    return cursor.since(start);
  }

  /** Reports a field without a value, whose name is then a word. */
  void missing(int offset, String name) {
    faults.report(offset, name + ": needs a value", "read as a word");
    add(new Token.Text(offset, Field.TEXT, false, name));
  }

  private void add(Token.Leaf leaf) {
    tokens.add(leaf);
    count++;
  }
}
