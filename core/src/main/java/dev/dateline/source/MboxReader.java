package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * Reads messages one after the other in a file, each below a line {@code From sender date} (RFC
 * 4155). Lines of text that would look like one are quoted with {@code >}, which is undone.
 */
final class MboxReader implements FormatReader {
  private static final Pattern SEPARATOR = Pattern.compile("From .*\\b\\d{1,2}:\\d\\d\\b.*");
  private static final Pattern QUOTED = Pattern.compile(">+From .*");
  private static final Pattern OPENS =
      Pattern.compile("From [^\\n]*\\b\\d{1,2}:\\d\\d\\b[^\\n]*\\n>?[!-9;-~]+[ \\t]*:");

  static boolean opens(Opening opening) {
    return OPENS.matcher(opening.text()).lookingAt();
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    new Run(origin, out).read(new LineReader(bytes));
  }

  /** One reading of one file: gathers the lines of a message. */
  private static final class Run {
    private final Origin origin;
    private final Readings out;
    private final StringBuilder message = new StringBuilder();
    private boolean afterBlank = true;
    private boolean tooLong;
    private int count;

    Run(Origin origin, Readings out) {
      this.origin = origin;
      this.out = out;
    }

    void read(LineReader lines) throws IOException {
      while (lines.next()) {
        readLine(lines.bytes(), lines.isTooLong());
      }
      end();
      if (count == 0) {
        out.failed(origin, "no line \"From sender date\" in it; is it of another format?");
      }
    }

    private void readLine(String line, boolean cut) {
      if (afterBlank && SEPARATOR.matcher(line).matches()) {
        end();
        count++;
      } else {
        append(QUOTED.matcher(line).matches() ? line.substring(1) : line);
        tooLong |= cut;
      }
      afterBlank = line.isEmpty() && !cut;
    }

    private void append(String line) {
      tooLong |= message.length() + line.length() >= MAX_RECORD;
      if (!tooLong && count > 0) {
        message.append(line).append('\n');
      }
    }

    private void end() {
      if (count > 0 && tooLong) {
        out.tooLong(origin.at(count));
      } else if (count > 0) {
        MailArticle.read(message.toString(), origin.at(count), out);
      }
      message.setLength(0);
      tooLong = false;
    }
  }
}
