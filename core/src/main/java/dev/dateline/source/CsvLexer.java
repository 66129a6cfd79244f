package dev.dateline.source;

/**
 * Tells the cells and rows of separated values apart, one character at a time, as RFC 4180 has them
 * and as spreadsheets write them: quotes may also follow spaces, and a quote inside a cell that
 * does not open with one is a quote.
 */
final class CsvLexer {
  /** What a character is. */
  enum Token {
    CONTENT,
    NOTHING,
    END_OF_CELL,
    END_OF_ROW
  }

  private enum State {
    START,
    PLAIN,
    QUOTED,
    AFTER_QUOTE
  }

  private final char delimiter;
  private State state = State.START;

  CsvLexer(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Takes the next character; bytes will do, as all that matters here is ASCII. */
  Token next(int character) {
    return switch (state) {
      case START -> character == '"' ? to(State.QUOTED, Token.NOTHING) : unquoted(character);
      case PLAIN -> unquoted(character);
      case QUOTED ->
          character == '"' ? to(State.AFTER_QUOTE, Token.NOTHING) : to(State.QUOTED, Token.CONTENT);
      case AFTER_QUOTE -> character == '"' ? to(State.QUOTED, Token.CONTENT) : unquoted(character);
    };
  }

  /** Whether a quote was opened and not closed. */
  boolean isInQuotes() {
    return state == State.QUOTED;
  }

  private Token unquoted(int character) {
    if (character == delimiter) {
      return to(State.START, Token.END_OF_CELL);
    }
    return switch (character) {
      case '\n' -> to(State.START, Token.END_OF_ROW);
      case '\r' -> Token.NOTHING;
      case ' ' -> Token.CONTENT;
      default -> to(State.PLAIN, Token.CONTENT);
    };
  }

  private Token to(State next, Token token) {
    state = next;
    return token;
  }
}
