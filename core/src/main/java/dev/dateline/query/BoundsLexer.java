package dev.dateline.query;

import dev.dateline.query.Token.Bounds;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code [a TO b]}, {@code {a TO b}} and {@code >=a}; leaves the cursor anywhere if not. */
final class BoundsLexer {
  /** One end of a range; empty is unbounded. */
  private record End(Optional<String> value) {}

  private final Cursor cursor;

  BoundsLexer(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<Bounds> read() {
    return switch (cursor.current()) {
      case '[', '{' -> bracketed();
      case '<', '>' -> compared();
      default -> Optional.empty();
    };
  }

  private Optional<Bounds> compared() {
    boolean above = cursor.current() == '>';
    cursor.moveTo(cursor.offset() + 1);
    boolean inclusive = cursor.accept('=');
    Optional<String> bound = bound("()^,");
    return bound.map(
        value ->
            above
                ? new Bounds(Optional.of(value), inclusive, Optional.empty(), true)
                : new Bounds(Optional.empty(), true, Optional.of(value), inclusive));
  }

  private Optional<Bounds> bracketed() {
    boolean fromInclusive = cursor.current() == '[';
    cursor.moveTo(cursor.offset() + 1);
    Optional<End> from = end();
    if (from.isEmpty() || !to()) {
      return Optional.empty();
    }
    Optional<End> to = end();
    cursor.skipSpaces();
    boolean toInclusive = cursor.current() == ']';
    return to.isEmpty() || !(cursor.accept(']') || cursor.accept('}'))
        ? Optional.empty()
        : Optional.of(new Bounds(from.get().value(), fromInclusive, to.get().value(), toInclusive));
  }

  private boolean to() {
    cursor.skipSpaces();
    int start = cursor.offset();
    cursor.moveTo(cursor.wordEnd("[]{}"));
    return cursor.since(start).toUpperCase(Locale.ROOT).equals("TO");
  }

  private Optional<End> end() {
    cursor.skipSpaces();
    char after = cursor.peek(1);
    if (cursor.current() == '*' && (Characters.isSpace(after) || "]}".indexOf(after) >= 0)) {
      cursor.moveTo(cursor.offset() + 1);
      return Optional.of(new End(Optional.empty()));
    }
    return bound("[]{}").map(value -> new End(Optional.of(value)));
  }

  private Optional<String> bound(String stops) {
    cursor.skipSpaces();
    String value = Characters.isQuote(cursor.current()) ? quoted() : Escapes.unescape(word(stops));
    return Characters.isBlank(value) ? Optional.empty() : Optional.of(value);
  }

  private String word(String stops) {
    int start = cursor.offset();
    cursor.moveTo(cursor.wordEnd(stops));
    return cursor.since(start);
  }

  private String quoted() {
    int start = cursor.offset() + 1;
    int end = cursor.closingQuote().orElse(start);
    String text = cursor.text().substring(start, end);
    cursor.moveTo(end + 1);
    return Escapes.unescape(text);
  }
}
