package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a marked-up file into the elements that are its records. Looks at the tags of these only, so
 * that a fault in one record does not spoil the next, and never at what a DTD declares. A record
 * that is too long is passed over, not kept.
 */
final class MarkupRecords {
  private static final int MAX_HEAD = 64 << 10;
  private static final int MAX_NAME = 64;
  private static final Pattern ENCODING =
      Pattern.compile("^\\s*<\\?xml[^>]{1,100}?encoding\\s*=\\s*[\"']([\\w:.-]+)");
  private static final String COMMENT = "!--";
  private static final String CDATA = "![CDATA[";

  private final ByteCursor bytes;
  private final Set<String> names;
  private final boolean xml;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private int line;
  private String open = "";
  private String next = "";
  private Optional<String> fault = Optional.empty();
  private boolean tooLong;

  /**
   * @param names of the elements that are records, in lower case, without prefixes
   * @param xml whether there may be comments and CDATA sections, in which tags do not count
   */
  MarkupRecords(InputStream stream, Set<String> names, boolean xml) {
    this.bytes = new ByteCursor(stream);
    this.names = names;
    this.xml = xml;
  }

  /** Moves to the next record, if there is one. */
  boolean next() throws IOException {
    if (next.isEmpty() && !findStart()) {
      return false;
    }
    begin();
    readRecord();
    return true;
  }

  private boolean findStart() throws IOException {
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      keep(b);
      if (b == '<') {
        String name = readName();
        if (names.contains(localName(name))) {
          next = name;
          return true;
        }
      }
    }
    return false;
  }

  private void begin() {
    open = next;
    next = "";
    line = bytes.line();
    tooLong = false;
    fault = Optional.empty();
    record.reset();
    keep('<');
    open.chars().forEach(this::keep);
  }

  private void readRecord() throws IOException {
    boolean closed = readTag() == '/';
    while (!closed && fault.isEmpty()) {
      int b = bytes.read();
      if (b < 0) {
        fault = Optional.of("the file ends before </" + open + ">");
      } else {
        keep(b);
        closed = b == '<' && closes(readName());
      }
    }
    open = "";
  }

  private boolean closes(String name) throws IOException {
    if (name.equalsIgnoreCase("/" + open)) {
      readTag();
      return true;
    }
    if (name.equalsIgnoreCase(open)) {
      next = name;
      fault = Optional.of("another <" + open + "> begins before </" + open + ">");
    }
    return false;
  }

  /** Reads on to the end of a tag; gives the last character in it. */
  private int readTag() throws IOException {
    int last = 0;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      keep(b);
      if (b == '>') {
        return last;
      }
      last = b;
    }
    return last;
  }

  /** The name at the start of a tag; comments and CDATA sections are passed over. */
  private String readName() throws IOException {
    StringBuilder name = new StringBuilder();
    int b = bytes.read();
    while (b > ' ' && "<>".indexOf(b) < 0 && name.length() < MAX_NAME && !endsName(name, b)) {
      name.append((char) b);
      keep(b);
      if (xml && name.charAt(0) == '!' && isSection(name.toString())) {
        skipPast(name.toString().equals(COMMENT) ? '-' : ']');
        return "";
      }
      b = bytes.read();
    }
    bytes.pushBack(b);
    return name.toString();
  }

  private static boolean endsName(StringBuilder name, int b) {
    return b == '/' && !name.isEmpty();
  }

  private static boolean isSection(String name) {
    return name.equals(COMMENT) || name.equals(CDATA);
  }

  /** Skips the rest of a section that ends with a mark twice and {@code >}. */
  private void skipPast(char mark) throws IOException {
    int marks = 0;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      keep(b);
      if (b == '>' && marks > 1) {
        return;
      }
      marks = b == mark ? marks + 1 : 0;
    }
  }

  private void keep(int b) {
    if (!open.isEmpty()) {
      tooLong |= record.size() >= FormatReader.MAX_RECORD;
      if (!tooLong) {
        record.write(b);
      }
    } else if (line == 0 && head.size() < MAX_HEAD) {
      head.write(b);
    }
  }

  private static String localName(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** What stands above the first record, 64 KiB of it at most. */
  String head() {
    return decoded(head);
  }

  /** The record with its tags. */
  String text() {
    return decoded(record);
  }

  private String decoded(ByteArrayOutputStream kept) {
    return DeclaredEncoding.decode(kept.toByteArray(), declared());
  }

  private Optional<Charset> declared() {
    return DeclaredEncoding.found(ENCODING, head.toByteArray());
  }

  /** The number of the line in which the record starts, counted from 1. */
  int line() {
    return line;
  }

  /** What is wrong with the tags of the record. */
  Optional<String> fault() {
    return fault;
  }

  /** Whether the record exceeds {@link FormatReader#MAX_RECORD}. */
  boolean isTooLong() {
    return tooLong;
  }
}
