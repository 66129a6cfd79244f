package dev.dateline.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes tars for tests. */
final class Tars {
  private Tars() {}

  /** A tar of names and contents, one after the other. */
  static byte[] tar(Object... namesAndContents) throws IOException {
    return posix(TarArchiveOutputStream.LONGFILE_POSIX, namesAndContents);
  }

  /** The same, with names that are too long for a header written in one of two ways. */
  static byte[] posix(int longNames, Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(longNames);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        put(tar, (String) namesAndContents[i], bytes(namesAndContents[i + 1]));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] raw
        ? raw
        : content.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void put(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, true);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }

  /** A header as it stands in a tar, of an entry of any type that claims any size. */
  static byte[] header(String name, char type, String size) {
    byte[] block = new byte[TarHeader.LENGTH];
    put(block, 0, name);
    put(block, 124, size);
    block[156] = (byte) type;
    sign(block, 0);
    return block;
  }

  /** Puts a text into a tar. */
  static void put(byte[] tar, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, tar, at, bytes.length);
  }

  /** Writes the checksum that belongs to a header. */
  static void sign(byte[] tar, int at) {
    put(tar, at + 148, " ".repeat(8));
    int sum = 0;
    for (int i = 0; i < TarHeader.LENGTH; i++) {
      sum += tar[at + i] & 0xff;
    }
    put(tar, at + 148, String.format("%06o\0 ", sum));
  }

  static byte[] joined(byte[]... parts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}
