package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

class CompressionTest {
  @TempDir Path directory;

  static byte[] compressed(Compression compression, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = compressing(compression, bytes)) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  static OutputStream compressing(Compression compression, OutputStream target) throws IOException {
    return switch (compression) {
      case GZIP -> new GZIPOutputStream(target);
      case BZIP2 -> new BZip2CompressorOutputStream(target);
      case XZ -> new XZOutputStream(target, new LZMA2Options(0));
      case ZSTD -> new ZstdOutputStream(target);
    };
  }

  private Path write(String name, byte[]... parts) throws IOException {
    return Files.write(directory.resolve(name), Tars.joined(parts));
  }

  private static byte[] lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"title\":\"").append(i * 7919L % 104729).append("\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Hardly to be compressed, so that they are more than one block. */
  private static byte[] randomLines(int count) {
    Random random = new Random(42);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"title\":\"").append(random.nextLong()).append("\"}\n");
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsRecognisedWhateverItsName(Compression compression) throws IOException {
    Path file = write("news", compressed(compression, lines(3)));
    ReadingLog log = ReadingLog.of(file);
    assertThat(log.titles()).containsExactly("0", "7919", "15838");
    assertThat(log.failures()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTarInItIsReadAndWhatIsCompressedInThat(Compression compression) throws IOException {
    byte[] tar = Tars.tar("x.jsonl.c", compressed(compression, lines(2)), "y.txt", "Some text.");
    ReadingLog log = ReadingLog.of(write("a.tar.c", compressed(compression, tar)));
    assertThat(log.articles())
        .extracting(article -> article.origin().toString().replaceFirst(".*/", ""))
        .containsExactly("a.tar.c!x.jsonl.c#1", "a.tar.c!x.jsonl.c#2", "a.tar.c!y.txt");
  }

  @ParameterizedTest
  @EnumSource
  void filesPutOneBehindTheOtherAreReadAsOne(Compression compression) throws IOException {
    byte[] part = compressed(compression, lines(2));
    ReadingLog log = ReadingLog.of(write("a.jsonl", part, part, part));
    assertThat(log.articles()).hasSize(6);
    assertThat(log.failures()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void cutOffItIsReadAsFarAsItGoes(Compression compression) throws IOException {
    byte[] packed = compressed(compression, randomLines(60_000));
    ReadingLog log = ReadingLog.of(write("a.jsonl", Arrays.copyOf(packed, packed.length * 3 / 4)));
    assertThat(log.articles()).hasSizeBetween(10_000, 59_999);
    assertThat(log.failed()).singleElement().asString().contains("cannot be read to its end");
  }

  @ParameterizedTest
  @EnumSource
  void somethingElseBehindItIsAFailure(Compression compression) throws IOException {
    byte[] odd = "Something else.".getBytes(StandardCharsets.UTF_8);
    ReadingLog log = ReadingLog.of(write("a.jsonl", compressed(compression, lines(3)), odd));
    assertThat(log.failures()).hasSize(1);
  }

  @Test
  void zerosBehindAGzipAreFiller() throws IOException {
    ReadingLog log = ReadingLog.of(write("a", Fixtures.gzip(lines(3)), new byte[10_000]));
    assertThat(log.articles()).hasSize(3);
    assertThat(log.failures()).isEmpty();
  }

  @Test
  void aGzipHeaderMayHoldNameCommentAndMore() throws IOException {
    byte[] gzip = Fixtures.gzip(lines(3));
    byte[] header = {
      0x1f, (byte) 0x8b, 8, 30, 0, 0, 0, 0, 0, 0, 2, 0, 'x', 'y', 'n', 0, 'c', 0, 1, 2
    };
    byte[] rest = Arrays.copyOfRange(gzip, 10, gzip.length);
    assertThat(ReadingLog.of(write("a", header, rest)).articles()).hasSize(3);
  }

  @Test
  void aGzipWhoseChecksumDoesNotFitFails() throws IOException {
    byte[] gzip = Fixtures.gzip(lines(3));
    gzip[gzip.length - 8] ^= 1;
    assertThat(ReadingLog.of(write("a", gzip)).failed())
        .containsExactly("a: cannot be read to its end: damaged gzip: the checksum does not fit");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GZIP")
  void withoutItsLibraryItSaysWhichToAdd(Compression compression) throws Exception {
    Path file = write("a", compressed(compression, lines(3)));
    write("b.gz", compressed(Compression.GZIP, lines(3)));
    try (URLClassLoader bare = withoutLibraries()) {
      Object readings =
          bare.loadClass(Describe.class.getName())
              .getMethod("readings", Path.class)
              .invoke(null, file.getParent());
      assertThat(readings.toString())
          .matches("\\[Failed .*add (?:org|com)[.\\w]+:\\S+ to the class path, Read, Read, Read]");
    }
  }

  /** Runs with other classes than the test. */
  public static final class Describe {
    private Describe() {}

    /** Reads a directory, and describes what came. */
    public static List<String> readings(Path path) throws IOException {
      List<String> readings = new ArrayList<>();
      Sources.of(path)
          .read(
              reading ->
                  readings.add(
                      reading instanceof Reading.Failed failed
                          ? "Failed " + failed.reason()
                          : reading.getClass().getSimpleName()));
      return readings;
    }
  }

  private static URLClassLoader withoutLibraries() throws MalformedURLException {
    String[] all = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    URL[] urls =
        Arrays.stream(all)
            .filter(path -> !path.matches(".*(?:commons-compress|xz-|zstd-jni)[^/\\\\]*"))
            .map(CompressionTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aCollectionInATarGzIsRead() {
    Path tar = Fixtures.shared("formats/anserini_samples/sample_docs/cacm/cacm.tar.gz");
    ReadingLog log = ReadingLog.of(tar);
    assertThat(log.failures()).isEmpty();
    assertThat(log.articles()).hasSize(4);
  }
}
