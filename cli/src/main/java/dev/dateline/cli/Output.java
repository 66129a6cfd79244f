package dev.dateline.cli;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output. When its reader has gone, as in {@code dateline search ... | head}, the rest is
 * dropped in silence; any other fault of writing is kept to be reported.
 */
final class Output extends PrintWriter {
  private final Sink sink;
  private final Charset readers;

  Output(OutputStream stream, Charset charset) {
    this(stream, charset, charset);
  }

  /**
   * Output to readers who may be short of characters.
   *
   * @param charset what is written
   * @param readers what they can show
   */
  Output(OutputStream stream, Charset charset, Charset readers) {
    this(new Sink(new OutputStreamWriter(stream, charset)), readers);
  }

  Output(Writer target) {
    this(new Sink(target), StandardCharsets.UTF_8);
  }

  private Output(Sink sink, Charset readers) {
    super(new BufferedWriter(sink, 1 << 15));
    this.sink = sink;
    this.readers = readers;
  }

  /** Whether the readers have these characters. */
  boolean shows(String text) {
    return readers.canEncode() && readers.newEncoder().canEncode(text);
  }

  /** Whether nothing that is written arrives any more, so that the work may as well stop. */
  boolean isClosed() {
    return sink.fault != null;
  }

  /** What kept the data from arriving, other than a reader who has seen enough. */
  Optional<IOException> fault() {
    flush();
    return Optional.ofNullable(sink.fault).filter(fault -> !isReaderGone(fault));
  }

  private static boolean isReaderGone(IOException fault) {
    String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe");
  }

  private static final class Sink extends FilterWriter {
    private IOException fault;

    Sink(Writer target) {
      super(target);
    }

    @Override
    public void write(char[] text, int offset, int length) {
      attempt(() -> out.write(text, offset, length));
    }

    @Override
    public void write(String text, int offset, int length) {
      attempt(() -> out.write(text, offset, length));
    }

    @Override
    public void write(int c) {
      attempt(() -> out.write(c));
    }

    @Override
    public void flush() {
      attempt(out::flush);
    }

    private void attempt(Write write) {
      if (fault == null) {
        try {
          write.run();
        } catch (IOException e) {
          fault = e;
        }
      }
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
