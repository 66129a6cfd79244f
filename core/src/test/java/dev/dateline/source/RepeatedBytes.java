package dev.dateline.source;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A long stream that needs no memory: a start, a block many times, an end. */
final class RepeatedBytes extends InputStream {
  private final byte[] start;
  private final byte[] block;
  private final long blocks;
  private final byte[] end;
  private long position;

  RepeatedBytes(String start, String block, long times, String end) {
    this.start = start.getBytes(StandardCharsets.UTF_8);
    this.block = block.getBytes(StandardCharsets.UTF_8);
    this.blocks = times * this.block.length;
    this.end = end.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public int read() {
    long at = position++;
    if (at < start.length) {
      return start[(int) at] & 0xff;
    }
    long inBlocks = at - start.length;
    if (inBlocks < blocks) {
      return block[(int) (inBlocks % block.length)] & 0xff;
    }
    long inEnd = inBlocks - blocks;
    return inEnd < end.length ? end[(int) inEnd] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int within = (int) ((position - start.length) % block.length);
    if (position >= start.length && position - start.length < blocks) {
      int count = Math.min(length, block.length - within);
      System.arraycopy(block, within, target, offset, count);
      position += count;
      return count;
    }
    int b = length == 0 ? 0 : read();
    if (b >= 0 && length > 0) {
      target[offset] = (byte) b;
    }
    return b < 0 ? -1 : Math.min(length, 1);
  }
}
