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

  private final InputStream stream;
  private final Set<String> names;
  private final boolean xml;
  private final byte[] buffer = new byte[64 << 10];
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final ByteArrayOutputStream record = new ByteArrayOutputStream();
  private int position;
  private int end;
  private int pushedBack = -1;
  private int newlines;
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
    this.stream = stream;
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
    for (int b = read(); b >= 0; b = read()) {
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
    line = newlines + 1;
    tooLong = false;
    fault = Optional.empty();
    record.reset();
    keep('<');
    open.chars().forEach(this::keep);
  }

  private void readRecord() throws IOException {
    boolean closed = readTag() == '/';
    while (!closed && fault.isEmpty()) {
      int b = read();
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
    for (int b = read(); b >= 0; b = read()) {
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
    int b = read();
    while (b > ' ' && "<>".indexOf(b) < 0 && name.length() < MAX_NAME && !endsName(name, b)) {
      name.append((char) b);
      keep(b);
      if (xml && name.charAt(0) == '!' && isSection(name.toString())) {
        skipPast(name.toString().equals(COMMENT) ? '-' : ']');
        return "";
      }
      b = read();
    }
    pushedBack = b;
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
    for (int b = read(); b >= 0; b = read()) {
      keep(b);
      if (b == '>' && marks > 1) {
        return;
      }
      marks = b == mark ? marks + 1 : 0;
    }
  }

  private int read() throws IOException {
    if (pushedBack >= 0) {
      int b = pushedBack;
      pushedBack = -1;
      return b;
    }
    if (position == end) {
      position = 0;
      end = Math.max(stream.read(buffer), 0);
    }
    if (end == 0) {
      return -1;
    }
    int b = buffer[position++] & 0xff;
    newlines += b == '\n' ? 1 : 0;
    return b;
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

  private String decoded(ByteArrayOutputStream bytes) {
    return DeclaredEncoding.decode(bytes.toByteArray(), declared());
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
