package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the SGML of the Reuters-21578 collection. It is no XML: it holds references to control
 * characters, and bytes that are not UTF-8.
 */
final class ReutersReader implements FormatReader {
  private static final Pattern OPENS =
      Pattern.compile("(?is)(?:<!DOCTYPE\\s+lewis\\b[^>]*>\\s*)?<REUTERS\\b.*");

  private static final Pattern TAG = Pattern.compile("<REUTERS\\b|</REUTERS>");

  static boolean opens(Opening opening) {
    String text = opening.text();
    return text.startsWith("<!DOCTYPE lewis") || OPENS.matcher(text).matches();
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    new Run(origin, out).read(new LineReader(bytes));
  }

  /** One reading of one file: gathers the lines between the tags. */
  private static final class Run {
    private final Origin origin;
    private final Readings out;
    private final StringBuilder element = new StringBuilder();
    private boolean inside;
    private boolean tooLong;
    private int count;

    Run(Origin origin, Readings out) {
      this.origin = origin;
      this.out = out;
    }

    void read(LineReader lines) throws IOException {
      while (lines.next()) {
        tooLong |= lines.isTooLong();
        readLine(lines.text());
      }
      if (inside) {
        out.failed(origin.at(count), "the file ends before </REUTERS>");
      } else if (count == 0) {
        out.failed(origin, "no <REUTERS> in it; is it of another format?");
      }
    }

    private void readLine(String line) {
      Matcher tag = TAG.matcher(line);
      int start = 0;
      while (tag.find()) {
        append(line, start, tag.start());
        start = tag.start();
        if (tag.group().startsWith("</")) {
          end();
        } else {
          start();
        }
      }
      append(line, start, line.length());
      append("\n", 0, 1);
    }

    private void start() {
      if (inside) {
        out.failed(origin.at(count), "another <REUTERS> begins before </REUTERS>");
      }
      inside = true;
      tooLong = false;
      element.setLength(0);
      count++;
    }

    private void end() {
      if (inside && tooLong) {
        out.tooLong(origin.at(count));
      } else if (inside) {
        out.article(
            ReutersArticle.of(origin.at(count), element.toString()), "no title and no body");
      }
      inside = false;
    }

    private void append(String line, int start, int end) {
      if (inside && element.length() + end - start <= MAX_RECORD) {
        element.append(line, start, end);
      } else {
        tooLong |= inside;
      }
    }
  }
}
