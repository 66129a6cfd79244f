package dev.dateline.source;

import dev.dateline.article.Field;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between two lines {@code ---} at the top of a text that publishing tools put there:
 * {@code key: value} lines and lists. Other YAML is passed over.
 */
final class FrontMatter {
  private static final int MAX_LINES = 200;
  private static final int MAX_LENGTH = 10_000;
  private static final Pattern KEY_VALUE = Pattern.compile("([\\w][\\w .-]*?)\\s*:(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

  private FrontMatter() {}

  /** Reads the block and moves past it, where the text has one. */
  static boolean read(LineCursor lines, HeaderFields fields) {
    if (!lines.line().stripTrailing().equals("---") || !isBlock(lines.copy())) {
      return false;
    }
    lines.next();
    Optional<Field> list = Optional.empty();
    for (String line = lines.line(); !isEnd(line); line = lines.line()) {
      list = readLine(line, list, fields);
      lines.next();
    }
    lines.next();
    return true;
  }

  private static Optional<Field> readLine(String line, Optional<Field> list, HeaderFields fields) {
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      list.ifPresent(field -> fields.add(field, item.group(1)));
      return list;
    }
    Matcher pair = KEY_VALUE.matcher(line);
    if (!pair.matches()) {
      return list;
    }
    Optional<Field> field = HeaderFields.field(pair.group(1));
    String value = pair.group(2) == null ? "" : pair.group(2).strip();
    if (!value.isEmpty()) {
      field.ifPresent(known -> fields.add(known, value));
    }
    return field;
  }

  /** Whether the lines up to the next {@code ---} are keys, lists, comments or indented. */
  private static boolean isBlock(LineCursor lines) {
    for (int i = 0; i < MAX_LINES; i++) {
      lines.next();
      String line = lines.line();
      if (lines.atEnd() || isEnd(line)) {
        return !lines.atEnd() && i > 0;
      }
      if (line.length() > MAX_LENGTH) {
        return false;
      }
      if (!line.isBlank() && !line.matches("[\\s#-].*") && !KEY_VALUE.matcher(line).matches()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isEnd(String line) {
    String text = line.stripTrailing();
    return text.equals("---") || text.equals("...");
  }
}
