package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers that mean harm. The build runs this with 256 MiB of memory. */
@Tag("hostile")
@Timeout(120)
class ContainersHostileTest {
  private static final int MIB = 1 << 20;

  @TempDir Path directory;

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }

  /** Blank lines, which compress to a thousandth. */
  private static byte[] bomb(Compression compression, int mebibytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] blank = "\n".repeat(MIB).getBytes(StandardCharsets.UTF_8);
    try (OutputStream packed = CompressionTest.compressing(compression, bytes)) {
      for (int i = 0; i < mebibytes; i++) {
        packed.write(blank);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(int copies, String name, byte[] content) throws IOException {
    Object[] entries = new Object[2 * copies];
    for (int i = 0; i < copies; i++) {
      entries[2 * i] = i + name;
      entries[2 * i + 1] = content;
    }
    return Fixtures.zip(entries);
  }

  @ParameterizedTest
  @EnumSource
  void aBombFails(Compression compression) throws IOException {
    ReadingLog log = ReadingLog.of(write("a.jsonl", bomb(compression, 100)));
    assertThat(log.failed()).singleElement().asString().contains("250 times its size");
  }

  @Test
  void bombsInBombsFail() throws IOException {
    byte[] zip = zipOf(16, ".jsonl", "\n".repeat(60 * MIB).getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 4; i++) {
      zip = zipOf(16, ".zip", zip);
    }
    ReadingLog log = ReadingLog.of(write("42.zip", zip));
    assertThat(log.articles()).isEmpty();
    assertThat(log.skipped()).allMatch(skip -> skip.endsWith("packed more than 4 times"));
    assertThat(log.skips().size() + log.failures().size()).isPositive();
  }

  @Test
  void manyBombsOfWhichEachIsSmallFail() throws IOException {
    byte[] twice = CompressionTest.compressed(Compression.GZIP, bomb(Compression.GZIP, 60));
    ReadingLog log = ReadingLog.of(write("a.zip", zipOf(1_000, ".jsonl.gz.gz", twice)));
    assertThat(log.failed())
        .contains("a.zip: unpacks to far more than its size; the rest is not read");
  }

  @Test
  void entriesThatShareTheirBytesFail() throws IOException {
    byte[] one = zipOf(1, ".jsonl", "\n".repeat(40 * MIB).getBytes(StandardCharsets.UTF_8));
    ReadingLog log = ReadingLog.of(write("a.zip", overlapping(one, 9)));
    assertThat(log.articles()).isEmpty();
    assertThat(log.failed()).last().asString().endsWith("the rest is not read");
  }

  /** Repeats the entry of a directory: all of them lead to the same bytes. */
  private static byte[] overlapping(byte[] zip, int copies) throws IOException {
    ByteBuffer end =
        ByteBuffer.wrap(zip, zip.length - 22, 22).order(ByteOrder.LITTLE_ENDIAN).slice();
    end.order(ByteOrder.LITTLE_ENDIAN);
    int start = end.getInt(16);
    byte[] entry = Arrays.copyOfRange(zip, start, zip.length - 22);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(zip, 0, start);
    for (int i = 0; i < copies; i++) {
      entry[46] = (byte) ('0' + i);
      all.write(entry);
    }
    end.putShort(8, (short) copies).putShort(10, (short) copies).putInt(12, copies * entry.length);
    all.write(zip, zip.length - 22, 22);
    return all.toByteArray();
  }

  @Test
  void aSizeThatIsNotTrueIsNotBelieved() throws IOException {
    byte[] zip = Fixtures.zip("a.txt", "Some text.", "b.txt", "More text.");
    int header = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    Arrays.fill(zip, header + 24, header + 28, (byte) 0xf0);
    ReadingLog log = ReadingLog.of(write("a.zip", zip));
    assertThat(log.articles().size() + log.failures().size()).isEqualTo(2);
  }

  @Test
  void anEncryptedZipSaysSo() throws IOException {
    byte[] zip = Fixtures.zip("a.txt", "Some text.");
    zip[6] |= 1;
    zip[new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 8] |= 1;
    assertThat(ReadingLog.of(write("a.zip", zip)).failed())
        .containsExactly("a.zip: entries of it are encrypted; decrypt them first");
    assertThat(ReadingLog.of(write("b.tar", Tars.tar("a.zip", zip))).failed())
        .singleElement()
        .asString()
        .contains("encrypted");
  }

  @Test
  void aZipOfTheLargeKindIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(Zip64Mode.Always);
      zip.putArchiveEntry(new ZipArchiveEntry("a.txt"));
      zip.write("Some text.".getBytes(StandardCharsets.UTF_8));
      zip.closeArchiveEntry();
    }
    assertThat(ReadingLog.of(write("a.zip", bytes.toByteArray())).article().body())
        .isEqualTo("Some text.");
  }

  @Test
  void anXzThatWantsAGigabyteFails() throws IOException {
    byte[] xz = wanting(36, "Some text.".getBytes(StandardCharsets.UTF_8));
    assertThat(ReadingLog.of(write("a.xz", xz)).failed())
        .singleElement()
        .asString()
        .contains("memory");
  }

  @Test
  void xzInXzDoesNotAddUp() throws IOException {
    byte[] bytes = "Some text.".getBytes(StandardCharsets.UTF_8);
    for (int dictionary : List.of(24, 24, 24, 28)) {
      bytes = wanting(dictionary, bytes);
    }
    assertThat(ReadingLog.of(write("a.xz", bytes)).article().body()).isEqualTo("Some text.");
    byte[] greedy = wanting(28, wanting(28, bytes));
    assertThat(ReadingLog.of(write("b.xz", greedy)).failures()).hasSize(1);
  }

  /** An xz whose header asks for a dictionary: 24 means 16 MiB, 28 64 MiB, 36 a gigabyte. */
  private static byte[] wanting(int dictionary, byte[] content) throws IOException {
    byte[] xz = CompressionTest.compressed(Compression.XZ, content);
    xz[16] = (byte) dictionary;
    CRC32 checksum = new CRC32();
    checksum.update(xz, 12, 8);
    ByteBuffer.wrap(xz).order(ByteOrder.LITTLE_ENDIAN).putInt(20, (int) checksum.getValue());
    return xz;
  }

  @Test
  void extendedHeadersOfATarDoNotAddUp() throws IOException {
    Path file = directory.resolve("a.tar");
    try (OutputStream tar = Files.newOutputStream(file)) {
      for (int i = 0; i < 300; i++) {
        byte[] extension = new byte[MIB];
        Tars.put(extension, 0, String.format(Locale.ROOT, "1000000 key%d=x", i));
        tar.write(Tars.header("x", 'x', "00004000000"));
        tar.write(extension);
      }
      tar.write(Tars.tar("a.txt", "Some text."));
    }
    assertThat(ReadingLog.of(file).article().body()).isEqualTo("Some text.");
  }

  @Test
  void aZstdThatWantsTwoGigabytesFails() throws IOException {
    byte[] zstd = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) (21 << 3), 1, 0, 0};
    assertThat(ReadingLog.of(write("a.zst", zstd)).failed())
        .singleElement()
        .asString()
        .contains("memory");
  }

  @Test
  void aThousandLayersAreSkipped() throws IOException {
    byte[] bytes = "Some text.".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 1_000; i++) {
      bytes = Fixtures.gzip(bytes);
    }
    assertThat(ReadingLog.of(write("a.gz", bytes)).skipped())
        .containsExactly("a.gz: packed more than 4 times");
  }

  @Test
  void namesOfEntriesCannotSteerATerminal() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("\u001b[2J.txt", "a\r\nb.txt", "\u009b31m.txt", "\u202egpj.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("Some text.".getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(ReadingLog.of(write("a.zip", bytes.toByteArray())).articles())
        .extracting(article -> article.origin().entry())
        .containsExactly("�[2J.txt", "a��b.txt", "�31m.txt", "�gpj.txt");
  }

  @Test
  void linksThatLeadInACircleFail() throws IOException {
    Files.createSymbolicLink(directory.resolve("a"), directory.resolve("b"));
    Files.createSymbolicLink(directory.resolve("b"), directory.resolve("a"));
    write("c.txt", "Some text.".getBytes(StandardCharsets.UTF_8));
    ReadingLog log = ReadingLog.of(directory);
    assertThat(log.articles()).hasSize(1);
    assertThat(log.failures()).hasSize(2);
  }

  @Test
  void directoriesMayBeDeep() throws IOException {
    Path deep = directory.resolve("d/".repeat(300));
    Files.createDirectories(deep);
    Files.writeString(deep.resolve("a.txt"), "Some text.");
    assertThat(ReadingLog.of(directory).articles()).hasSize(1);
  }

  @Test
  @Timeout(20)
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = directory.resolve("pipe");
    assumeTrue(run("mkfifo", pipe.toString()) == 0, "no pipes here");
    write("a.txt", "Some text.".getBytes(StandardCharsets.UTF_8));
    ReadingLog log = ReadingLog.of(directory, pipe);
    assertThat(log.articles()).hasSize(1);
    assertThat(log.skipped()).hasSize(2).allMatch(s -> s.equals("pipe: a device, pipe or socket"));
  }

  private static int run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException absent) {
      return -1;
    }
  }

  /** Another process: prints what it reads. */
  public static final class Reader {
    private Reader() {}

    /** Reads the paths that are its arguments. */
    public static void main(String[] paths) {
      ReadingLog log = ReadingLog.of(Stream.of(paths).map(Path::of).toArray(Path[]::new));
      System.out.println(log.titles() + " " + log.failed() + " " + log.skipped());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READER <(cat a.zip)",
        "cat a.zip | READER /dev/stdin",
        "READER /dev/stdin < a.zip"
      })
  void whatTheShellHasOpenedIsRead(String command) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/fd")) && Files.exists(Path.of("/bin/bash")), "no bash");
    write("a.zip", Fixtures.zip("a.jsonl", "{\"title\":\"A\"}", "b.jsonl", "{\"title\":\"B\"}"));
    String reader =
        Path.of(System.getProperty("java.home"), "bin", "java")
            + " -Xmx64m -XX:+UseSerialGC -cp '"
            + System.getProperty("java.class.path")
            + "' '"
            + Reader.class.getName()
            + "'";
    Process process =
        new ProcessBuilder("/bin/bash", "-c", command.replace("READER", reader))
            .directory(directory.toFile())
            .redirectError(new File(directory.toFile(), "errors"))
            .start();
    try (InputStream output = process.getInputStream()) {
      assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8).strip())
          .isEqualTo("[A, B] [] []");
    }
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
