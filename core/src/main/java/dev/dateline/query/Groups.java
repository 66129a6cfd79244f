package dev.dateline.query;

import dev.dateline.article.Field;
import java.util.ArrayDeque;
import java.util.Deque;

/** The parentheses that are open while a query is read, and the field that words in them have. */
final class Groups {
  /** A group; too deep ones only carry their field. */
  private record Group(int offset, Field field, boolean kept) {}

  private final Deque<Group> open = new ArrayDeque<>();
  private int kept;

  /** The field of a word without one. */
  Field field() {
    return open.isEmpty() ? Field.TEXT : open.peek().field();
  }

  /**
   * Opens a group.
   *
   * @return whether it is kept, which is when it is not nested too deep
   */
  boolean open(int offset, Field field) {
    boolean keep = kept < QueryParser.MAX_NESTING;
    open.push(new Group(offset, field, keep));
    kept += keep ? 1 : 0;
    return keep;
  }

  /**
   * Closes the innermost group.
   *
   * @return whether it was kept
   */
  boolean close() {
    boolean keep = open.pop().kept();
    kept -= keep ? 1 : 0;
    return keep;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int depth() {
    return open.size();
  }

  /** Where the innermost group begins. */
  int offset() {
    return open.element().offset();
  }
}
