package dev.dateline.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** A web page that was sent in chunks (RFC 9112, 7.1), each after a line with its size. */
final class ChunkedStream extends PlainStream {
  private static final Pattern SIZE = Pattern.compile("\\s*([0-9a-fA-F]{1,8})\\s*(?:;.*)?");
  private static final Pattern OPENS = Pattern.compile("[0-9a-fA-F]{1,8}\\s*(?:;[^\\n]*)?\\n");

  private long left;
  private boolean ended;

  ChunkedStream(BufferedInputStream stream) {
    super(stream);
  }

  /** Whether there are chunks: some crawlers join them, and leave the header as it was. */
  static boolean opens(BufferedInputStream stream) throws IOException {
    stream.mark(128);
    String start = new String(stream.readNBytes(128), StandardCharsets.ISO_8859_1);
    stream.reset();
    return OPENS.matcher(start).lookingAt();
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0 && !ended) {
      startChunk();
    }
    if (ended) {
      return -1;
    }
    int read = in.read(target, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
    if (left == 0) {
      endChunk();
    }
    return read;
  }

  private void startChunk() throws IOException {
    Matcher size = SIZE.matcher(MessageHeader.line(in).orElseThrow(EOFException::new));
    if (!size.matches()) {
      throw new ZipException("damaged: not the size of a chunk");
    }
    left = Long.parseLong(size.group(1), 16);
    ended = left == 0;
  }

  private void endChunk() throws IOException {
    if (!MessageHeader.line(in).orElse("").isEmpty()) {
      throw new ZipException("damaged: a chunk does not end where it should");
    }
  }
}
