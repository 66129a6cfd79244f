package dev.dateline.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart of characters: on each line a label, its figures and a bar. It fits the terminal: labels
 * are cut, and where there is little room the last figure and the bars are left out.
 */
final class BarChart {
  private static final String GAP = "  ";
  private static final int LEAST_WIDTH_FOR_ALL_FIGURES = 32;
  private static final int LEAST_ROOM_FOR_BARS = 16;
  private static final int LEAST_LABEL = 4;

  private final Output out;
  private final Style style;
  private final int width;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String label, List<String> figures, double value) {}

  BarChart(Output out, Style style, int width) {
    this.out = out;
    this.style = style;
    this.width = width;
  }

  /**
   * Adds a line.
   *
   * @param label of any provenance
   * @param figures as many as the other lines have, or none
   * @param value what the bar stands for; 0 for no bar
   */
  void row(String label, List<String> figures, double value) {
    boolean all = figures.size() < 2 || width >= LEAST_WIDTH_FOR_ALL_FIGURES;
    List<String> shown = all ? figures : figures.subList(0, figures.size() - 1);
    rows.add(new Row(Printable.line(label), List.copyOf(shown), value));
  }

  void write() {
    List<Integer> columns = columns();
    int room = width - GAP.length();
    room -= columns.stream().mapToInt(column -> GAP.length() + column).sum();
    int longest = labelled().stream().mapToInt(row -> DisplayWidth.of(row.label)).max().orElse(0);
    int label = Math.max(LEAST_LABEL, Math.min(longest, room - roomForBars(room)));
    CharacterBars bars = new CharacterBars(most(), room - label - GAP.length(), out);
    for (Row row : rows) {
      out.println(GAP + (row.figures.isEmpty() ? note(row) : line(row, label, columns, bars)));
    }
  }

  private String note(Row row) {
    return style.aside(DisplayWidth.fit(row.label, width - GAP.length()));
  }

  private String line(Row row, int label, List<Integer> columns, CharacterBars bars) {
    StringBuilder line = new StringBuilder(DisplayWidth.pad(row.label, label));
    for (int i = 0; i < columns.size(); i++) {
      String figure = row.figures.get(i);
      String padded = " ".repeat(columns.get(i) - figure.length()) + figure;
      line.append(GAP).append(i == 0 ? padded : style.aside(padded));
    }
    String bar = bars.of(row.value);
    return bar.isEmpty() ? line.toString() : line + GAP + bar;
  }

  private List<Row> labelled() {
    return rows.stream().filter(row -> !row.figures.isEmpty()).toList();
  }

  /** How wide each column of figures is. */
  private List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    for (Row row : labelled()) {
      for (int i = 0; i < row.figures.size(); i++) {
        int length = row.figures.get(i).length();
        if (i == columns.size()) {
          columns.add(length);
        } else {
          columns.set(i, Math.max(columns.get(i), length));
        }
      }
    }
    return columns;
  }

  private double most() {
    return rows.stream().mapToDouble(Row::value).max().orElse(0);
  }

  /** Labels and bars get half of the room each, where that is enough for both. */
  private static int roomForBars(int room) {
    return room < LEAST_ROOM_FOR_BARS ? 0 : room / 2;
  }
}
