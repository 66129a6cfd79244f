package dev.dateline.source;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** One header block of a tar: the old format, ustar (POSIX.1-1988) and what GNU made of it. */
final class TarHeader {
  /** Bytes of a block. */
  static final int LENGTH = 512;

  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int CHECKSUM_AT = 148;
  private static final int TYPE_AT = 156;
  private static final int MAGIC_AT = 257;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX = 155;

  private static final Pattern OCTAL = Pattern.compile("[0-7]{1,12}");

  private final byte[] block;

  private TarHeader(byte[] block) {
    this.block = block;
  }

  /** The header that a block is; empty when its checksum does not fit. */
  static Optional<TarHeader> of(byte[] block) {
    long given = number(block, CHECKSUM_AT, 8);
    return block[0] != 0 && (given == sum(block, 0xff) || given == sum(block, -1))
        ? Optional.of(new TarHeader(block))
        : Optional.empty();
  }

  static boolean opens(Opening opening) {
    return opening.bytes().length >= LENGTH
        && of(Arrays.copyOf(opening.bytes(), LENGTH)).isPresent();
  }

  /** Path and name, which may be continued from a prefix. */
  String name() {
    String name = text(0, NAME);
    String prefix = isUstar() ? text(PREFIX_AT, PREFIX) : "";
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  /** Bytes that follow, or a negative number when that cannot be read. */
  long size() {
    return number(block, SIZE_AT, 12);
  }

  /** What the entry is: a letter or digit, NUL in the old format. */
  char type() {
    return (char) block[TYPE_AT];
  }

  /** GNU writes other things where the prefix stands, and a blank behind the magic. */
  private boolean isUstar() {
    return text(MAGIC_AT, 8).equals("ustar");
  }

  private String text(int from, int length) {
    return text(block, from, length);
  }

  /** A text that ends at a NUL, or where its field ends. */
  static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    byte[] text = Arrays.copyOfRange(bytes, from, end);
    return Encoding.decode(text, text.length);
  }

  /** The sum of all bytes, those of the checksum counted as blanks. */
  private static long sum(byte[] block, int mask) {
    long sum = 0;
    for (int i = 0; i < LENGTH; i++) {
      boolean checksum = i >= CHECKSUM_AT && i < CHECKSUM_AT + 8;
      sum += checksum ? ' ' : block[i] & mask;
    }
    return sum;
  }

  /** An octal number, or a binary one, which GNU marks by the highest bit. Negative: neither. */
  private static long number(byte[] block, int from, int length) {
    if (block[from] < 0) {
      return binary(block, from, length);
    }
    String digits = text(block, from, length).strip();
    return OCTAL.matcher(digits).matches() ? Long.parseLong(digits, 8) : -1;
  }

  private static long binary(byte[] block, int from, int length) {
    byte[] bytes = Arrays.copyOfRange(block, from, from + length);
    bytes[0] &= 0x7f;
    BigInteger number = new BigInteger(bytes);
    return number.bitLength() < Long.SIZE ? number.longValue() : -1;
  }
}
