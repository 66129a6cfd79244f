package dev.dateline.source;

import dev.dateline.article.Field;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The row that names the columns of separated values.
 *
 * @param delimiter what stands between cells
 * @param columns the names
 */
record CsvHeader(char delimiter, List<String> columns) {
  private static final Set<Field> TEXTS = EnumSet.of(Field.TITLE, Field.BODY);
  private static final int MAX_COLUMN_NAME = 60;
  private static final int MAX_HEADER = 4_000;

  CsvHeader {
    columns = columns.stream().map(String::strip).toList();
  }

  /**
   * Reads the header at the top of a text with the delimiter that makes most of it.
   *
   * @param map keys that are known besides the usual ones
   */
  static CsvHeader of(String text, String delimiters, Map<Field, String> map) {
    return delimiters
        .chars()
        .mapToObj(delimiter -> new CsvHeader((char) delimiter, cells(text, (char) delimiter)))
        .max(
            Comparator.<CsvHeader>comparingLong(header -> header.known(map))
                .thenComparingInt(header -> header.columns().size())
                .thenComparingInt(header -> -delimiters.indexOf(header.delimiter())))
        .orElseThrow();
  }

  private static List<String> cells(String text, char delimiter) {
    return CsvRows.cells(text, delimiter);
  }

  /**
   * Whether a text opens with a header beyond doubt: two of its columns are known, the title or the
   * body among them, all look like names, and the row below has as many cells.
   */
  static boolean opens(String text, String delimiters) {
    int end = text.indexOf('\n') + 1;
    if (end == 0 || end > MAX_HEADER) {
      return false;
    }
    CsvHeader header = of(text, delimiters, Map.of());
    return header.known(Map.of()) > 1
        && header.hasText(Map.of())
        && header.columns().stream().allMatch(name -> name.length() <= MAX_COLUMN_NAME)
        && cells(text.substring(end).stripLeading(), header.delimiter()).size()
            == header.columns().size();
  }

  private long known(Map<Field, String> map) {
    return columns.stream().filter(name -> isKnown(name, map)).count();
  }

  private static boolean isKnown(String name, Map<Field, String> map) {
    return map.containsValue(name) || FieldKeys.field(name).isPresent() || isSummary(name);
  }

  private static boolean isSummary(String name) {
    return FieldKeys.SUMMARIES.contains(FieldKeys.normalise(name));
  }

  private boolean hasText(Map<Field, String> map) {
    return TEXTS.stream().anyMatch(field -> columns.contains(map.getOrDefault(field, "")))
        || columns.stream().anyMatch(name -> isText(FieldKeys.field(name)) || isSummary(name));
  }

  private static boolean isText(Optional<Field> field) {
    return field.filter(TEXTS::contains).isPresent();
  }

  /** What keeps the rows from being read, in one line; empty when nothing does. */
  Optional<String> fault(Map<Field, String> map) {
    String missing =
        map.values().stream()
            .filter(name -> !columns.contains(name))
            .sorted()
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      return Optional.of("line 1: no column " + missing + " among " + names());
    }
    return hasText(map)
        ? Optional.empty()
        : Optional.of(
            "no column is known as the title or body of an article: "
                + (names() + "; map them, as in --map title=COLUMN,body=COLUMN"));
  }

  /** What of the rows is left out though it may be wanted, in one line; empty when it is not. */
  Optional<String> gap(Map<Field, String> map) {
    boolean dated =
        map.containsKey(Field.DATE)
            || columns.stream().anyMatch(n -> FieldKeys.field(n).equals(Optional.of(Field.DATE)));
    String unread =
        columns.stream().filter(name -> !isKnown(name, map)).collect(Collectors.joining(", "));
    return dated || unread.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "no column is known as the date; not read: "
                + (unread + "; map them, as in --map date=COLUMN,author=COLUMN"));
  }

  private String names() {
    Stream<String> first = columns.stream().limit(10);
    return first.collect(Collectors.joining(", ")) + (columns.size() > 10 ? ", ..." : "");
  }
}
