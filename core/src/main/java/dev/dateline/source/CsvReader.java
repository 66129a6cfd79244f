package dev.dateline.source;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Origin;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads separated values: an article a row, the first row naming the columns. A row is then read as
 * a JSON object of those names would be.
 */
final class CsvReader implements FormatReader {
  /** What may stand between cells. */
  static final String DELIMITERS = ",;\t|";

  static final String TAB = "\t";

  /** A stroke would also be found in a table of Markdown. */
  private static final String SURE_DELIMITERS = ",;\t";

  /** A list as Python and JSON write it. */
  private static final Pattern LIST = Pattern.compile("\\s*\\[\\s*([\"'].*[\"'])\\s*\\]\\s*");

  private static final Pattern ITEM = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
  private static final String LACKING = "neither a title nor a body";

  private final String delimiters;
  private final SourceOptions options;

  CsvReader(String delimiters, SourceOptions options) {
    this.delimiters = delimiters;
    this.options = options;
  }

  static boolean opens(Opening opening) {
    return CsvHeader.opens(opening.text(), SURE_DELIMITERS);
  }

  static boolean opensWithTabs(Opening opening) {
    return CsvHeader.opens(opening.text(), TAB);
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    BufferedInputStream stream = new BufferedInputStream(bytes, Opening.LENGTH);
    CsvHeader header = CsvHeader.of(Opening.of(stream).text(), delimiters, options.map());
    Optional<String> fault = header.fault(options.map());
    CsvRows rows = new CsvRows(stream, header.delimiter());
    if (fault.isPresent()) {
      refuse(origin, fault.get(), out);
    } else if (!rows.next() || !readRows(origin, header, rows, out)) {
      out.skipped(origin, "no rows below the header");
    }
  }

  /** Values of which nobody said that they are articles may well be none. */
  private void refuse(Origin origin, String fault, Readings out) {
    if (options.format().isPresent() || !options.map().isEmpty()) {
      out.failed(origin, fault);
    } else {
      out.skipped(origin, fault);
    }
  }

  private boolean readRows(Origin origin, CsvHeader header, CsvRows rows, Readings out)
      throws IOException {
    int count = 0;
    header.gap(options.map()).ifPresent(gap -> out.skipped(origin, gap));
    while (rows.next()) {
      readRow(origin.at(++count), header.columns(), rows, out);
    }
    return count > 0;
  }

  private void readRow(Origin at, List<String> columns, CsvRows rows, Readings out) {
    String line = "line " + rows.line() + ": ";
    if (rows.isTooLong()) {
      out.tooLong(at);
      return;
    }
    if (rows.isOpen()) {
      out.failed(at, line + "a quote is opened and never closed");
      return;
    }
    List<String> cells = rows.cells();
    if (cells.size() == columns.size()) {
      out.article(JsonArticle.of(at, object(columns, cells), options.map()), line + LACKING);
    } else {
      out.failed(
          at, line + "cells: " + cells.size() + ", columns in the header: " + columns.size());
    }
  }

  private static ObjectNode object(List<String> columns, List<String> cells) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      if (!cells.get(i).isBlank() && !object.has(columns.get(i))) {
        add(object, columns.get(i), cells.get(i));
      }
    }
    return object;
  }

  private static void add(ObjectNode object, String column, String cell) {
    Matcher list = LIST.matcher(cell);
    if (list.matches()) {
      ITEM.matcher(list.group(1))
          .results()
          .map(item -> item.group(1) == null ? item.group(2) : item.group(1))
          .forEach(object.withArrayProperty(column)::add);
    } else {
      object.put(column, cell);
    }
  }
}
