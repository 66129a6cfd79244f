package dev.dateline.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952), all members of it. Other than {@link java.util.zip.GZIPInputStream} it
 * does not take what it cannot read behind a member for the end, nor a pipe that has no bytes yet.
 */
final class GzipMembers extends InputStream {
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[32 << 10];
  private int position;
  private int end;
  private boolean ended;

  /** Reads the header of the first member. */
  GzipMembers(InputStream packed) throws IOException {
    this.packed = packed;
    startMember();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!ended) {
      int count = inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        return count;
      }
      if (inflater.finished()) {
        endMember();
      } else {
        feed();
      }
    }
    return -1;
  }

  private int inflate(byte[] target, int offset, int length) throws ZipException {
    try {
      return inflater.inflate(target, offset, length);
    } catch (DataFormatException e) {
      throw new ZipException("damaged gzip: " + e.getMessage());
    }
  }

  private void feed() throws IOException {
    if (inflater.needsDictionary()) {
      throw new ZipException("damaged gzip: a dictionary is asked for");
    }
    if (position == end && !fill()) {
      throw new EOFException();
    }
    inflater.setInput(buffer, position, end - position);
    position = end;
  }

  private void startMember() throws IOException {
    if (next() != 0x1f || next() != 0x8b || next() != 8) {
      throw new ZipException("damaged gzip: something else follows");
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    skip((flags & HEADER_CHECKSUM) == 0 ? 0 : 2);
  }

  private void endMember() throws IOException {
    position = end - inflater.getRemaining();
    if (nextInt() != (int) checksum.getValue() || nextInt() != (int) inflater.getBytesWritten()) {
      throw new ZipException("damaged gzip: the checksum does not fit");
    }
    inflater.reset();
    checksum.reset();
    skipPadding();
    if (!ended) {
      startMember();
    }
  }

  /** Tapes and some tools fill up with zeros. */
  private void skipPadding() throws IOException {
    while (position < end || fill()) {
      if (buffer[position] != 0) {
        return;
      }
      position++;
    }
    ended = true;
  }

  private int nextInt() throws IOException {
    return next() | next() << 8 | next() << 16 | next() << 24;
  }

  private void skipText(int flag) throws IOException {
    while (flag != 0 && next() != 0) {
      continue;
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (position == end && !fill()) {
      throw new EOFException();
    }
    return buffer[position++] & 0xff;
  }

  private boolean fill() throws IOException {
    position = 0;
    end = Math.max(packed.read(buffer), 0);
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }
}
