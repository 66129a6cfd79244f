package dev.dateline.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages files at random, the same way for the same seed. */
final class Mutations {
  /** What makes readers believe that something begins or ends. */
  private static final List<byte[]> MAGIC =
      Stream.of(
              "PK\3\4",
              "PK\1\2",
              "PK\5\6",
              "\37\u008b\10",
              "BZh9",
              "\u00fd7zXZ\0",
              "(\u00b5/\u00fd",
              "ustar\0",
              "WARC/1.0\r\n",
              "HTTP/1.1 200 OK\r\n",
              "Content-Length: -1\r\n",
              "\r\n\r\n",
              "\u00ff\u00fe",
              "\u00fe\u00ff\0\0",
              "\u00ef\u00bb\u00bf",
              "\0\0\0\0",
              "\u00ff\u00ff\u00ff\u00ff",
              "<html>",
              "</",
              "<!--",
              "<![CDATA[",
              "&#x110000;",
              "<REUTERS>",
              "<script type=\"application/ld+json\">",
              "{\"title\":",
              "[[[[",
              "]}",
              "\"",
              "\\u",
              "---\n",
              "From ",
              "999999999999999999999",
              "7777777777777777")
          .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
          .toList();

  private final Random random;

  Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** The bytes with one to four faults; the second file lends a piece to the first. */
  byte[] mutate(byte[] bytes, byte[] other) {
    byte[] mutated = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutated = fault(mutated, other);
    }
    return mutated;
  }

  private byte[] fault(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, 1);
      case 1 -> flipped(bytes, 1 + bytes.length / 200);
      case 2 -> Arrays.copyOf(bytes, at);
      case 3 -> replaced(bytes, at, piece(bytes).length, new byte[0]);
      case 4 -> replaced(bytes, at, 0, piece(bytes));
      case 5 -> replaced(bytes, at, random.nextInt(200), piece(other));
      default ->
          replaced(bytes, at, random.nextInt(2) * 8, MAGIC.get(random.nextInt(MAGIC.size())));
    };
  }

  private byte[] flipped(byte[] bytes, int count) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < count && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] piece(byte[] bytes) {
    int start = random.nextInt(bytes.length + 1);
    int length = random.nextInt(1 + Math.min(bytes.length - start, 5_000));
    return Arrays.copyOfRange(bytes, start, start + length);
  }

  private static byte[] replaced(byte[] bytes, int at, int length, byte[] replacement) {
    int end = Math.min(at + length, bytes.length);
    byte[] result = new byte[at + replacement.length + bytes.length - end];
    System.arraycopy(bytes, 0, result, 0, at);
    System.arraycopy(replacement, 0, result, at, replacement.length);
    System.arraycopy(bytes, end, result, at + replacement.length, bytes.length - end);
    return result;
  }
}
