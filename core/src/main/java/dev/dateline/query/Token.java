package dev.dateline.query;

import dev.dateline.article.Field;
import java.util.Optional;

/** A piece of a query text. Offsets are UTF-16 units of the text. */
sealed interface Token {
  int offset();

  /** What stands between clauses. */
  enum Operation {
    AND,
    OR,
    NOT,
    PREFER
  }

  /** Something to look for; named when the field is written right before it. */
  sealed interface Leaf extends Token {
    Field field();

    boolean named();
  }

  /** Where a range starts and ends; empty is unbounded. */
  record Bounds(
      Optional<String> from, boolean fromInclusive, Optional<String> to, boolean toInclusive) {}

  record Operator(int offset, Operation operation) implements Token {}

  record Nearness(int offset, int distance, boolean ordered, String raw) implements Token {}

  record Sign(int offset, boolean plus) implements Token {}

  record Open(int offset, boolean named) implements Token {}

  record Close(int offset) implements Token {}

  /** Between the values of one field, any of which may match. */
  record Comma(int offset) implements Token {}

  /** The number after {@code ~}, which may be missing. */
  record Tilde(int offset, String number) implements Token {}

  /** The number after {@code ^}. */
  record Caret(int offset, String number) implements Token {}

  /** A word with its escapes. */
  record Text(int offset, Field field, boolean named, String raw) implements Leaf {}

  /** What stood between quotes, without escapes. */
  record Quoted(int offset, Field field, boolean named, String text) implements Leaf {}

  record Expression(int offset, Field field, boolean named, String expression) implements Leaf {}

  record Interval(int offset, Field field, boolean named, Bounds bounds, String raw)
      implements Leaf {}

  record End(int offset) implements Token {}
}
