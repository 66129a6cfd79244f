package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a query text into tokens in one pass, so that parentheses are in pairs, nesting and the
 * number of clauses are bounded, and every leaf knows its field.
 */
final class Lexer {
  private final Cursor cursor;
  private final Faults faults;
  private final Groups groups = new Groups();
  private final List<Token> tokens = new ArrayList<>();
  private final ValueLexer values;
  private boolean tooDeep;

  Lexer(String text, Faults faults) {
    this.cursor = new Cursor(text);
    this.faults = faults;
    this.values = new ValueLexer(cursor, tokens, faults);
  }

  List<Token> tokens() {
    cursor.skipSpaces();
    while (!cursor.atEnd() && withinLimit()) {
      next();
      cursor.skipSpaces();
    }
    closeAll();
    tokens.add(new Token.End(cursor.offset()));
    return tokens;
  }

  /** When there are as many clauses as there may be, parentheses can still be closed. */
  private boolean withinLimit() {
    if (!values.isFull() || cursor.current() == ')') {
      return true;
    }
    faults.report(
        cursor.offset(),
        "a query may have " + QueryParser.MAX_CLAUSES + " words and other parts",
        "the rest is left out");
    return false;
  }

  private void next() {
    switch (cursor.current()) {
      case '(' -> open(groups.field(), false);
      case ')' -> close();
      case '+', '-' -> sign();
      default -> clause();
    }
  }

  private void sign() {
    char after = cursor.peek(1);
    if (Characters.isSpace(after) || "+-)".indexOf(after) >= 0) {
      clause();
    } else {
      tokens.add(new Token.Sign(cursor.offset(), cursor.current() == '+'));
      cursor.moveTo(cursor.offset() + 1);
    }
  }

  private void clause() {
    if (!operator() && !fieldClause()) {
      values.lex(groups.field(), false);
    }
  }

  private boolean operator() {
    Optional<Token> operator = operatorHere();
    operator.ifPresent(tokens::add);
    operator.ifPresent(token -> cursor.moveTo(cursor.wordEnd("()")));
    return operator.isPresent();
  }

  private Optional<Token> operatorHere() {
    int start = cursor.offset();
    if ("ANOPWwnp&|".indexOf(cursor.current()) < 0) {
      return Optional.empty();
    }
    String word = cursor.text().substring(start, cursor.wordEnd("()"));
    return Operators.operation(word)
        .<Token>map(operation -> new Operator(start, operation))
        .or(() -> Operators.nearness(start, word));
  }

  private boolean fieldClause() {
    int start = cursor.offset();
    int end = FieldNames.end(cursor.text(), start);
    int compared = end < 0 ? FieldNames.comparedEnd(cursor.text(), start) : end;
    if (compared < 0) {
      return false;
    }
    String name = cursor.text().substring(start, compared);
    Optional<Field> field = Field.named(name);
    field.ifPresentOrElse(known -> valueOf(known, name, end), () -> unknownField(name, end));
    return field.isPresent();
  }

  private void valueOf(Field field, String name, int colon) {
    int start = cursor.offset();
    cursor.moveTo(colon < 0 ? start + name.length() : colon + 1);
    if (!valueFollows()) {
      values.missing(start, name);
    } else if (cursor.current() == '(') {
      open(field, true);
    } else {
      values.lex(field, true);
    }
  }

  /** Whether a value follows, perhaps behind white space, which is skipped. */
  private boolean valueFollows() {
    int start = cursor.offset();
    cursor.skipSpaces();
    boolean apart = cursor.offset() > start;
    return !cursor.atEnd() && cursor.current() != ')' && !(apart && startsClause());
  }

  private boolean startsClause() {
    int end = FieldNames.end(cursor.text(), cursor.offset());
    return operatorHere().isPresent()
        || (end >= 0 && Field.named(cursor.text().substring(cursor.offset(), end)).isPresent());
  }

  private void unknownField(String name, int colon) {
    boolean text = groups.field().kind() == Field.Kind.TEXT;
    if (text && colon + 1 < cursor.text().length() && !spaceAt(colon + 1)) {
      faults.report(cursor.offset(), FieldNames.unknown(name), "read as text");
    }
  }

  private boolean spaceAt(int index) {
    return Characters.isSpace(cursor.text().charAt(index));
  }

  private void open(Field field, boolean named) {
    int offset = cursor.offset();
    cursor.moveTo(offset + 1);
    if (groups.open(offset, field)) {
      tokens.add(new Token.Open(offset, named));
    } else if (!tooDeep) {
      tooDeep = true;
      faults.report(
          offset,
          "parentheses may be nested " + QueryParser.MAX_NESTING + " deep",
          "deeper ones are ignored");
    }
  }

  private void close() {
    int offset = cursor.offset();
    cursor.moveTo(offset + 1);
    if (groups.isEmpty()) {
      faults.report(offset, "no parenthesis is open here", "ignored");
    } else if (groups.close()) {
      tokens.add(new Token.Close(offset));
      values.suffixes();
    }
  }

  private void closeAll() {
    if (!groups.isEmpty()) {
      String fault =
          groups.depth() == 1
              ? "a closing parenthesis is missing"
              : groups.depth() + " closing parentheses are missing";
      faults.report(groups.offset(), fault, "closed at the end");
    }
    while (!groups.isEmpty()) {
      if (groups.close()) {
        tokens.add(new Token.Close(cursor.offset()));
      }
    }
  }
}
