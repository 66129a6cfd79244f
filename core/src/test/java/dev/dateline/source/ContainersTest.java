package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainersTest {
  @TempDir Path directory;

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private List<String> origins(ReadingLog log) throws IOException {
    String root = directory.toRealPath() + "/";
    return log.articles().stream()
        .map(article -> article.origin().toString().replace(root, ""))
        .toList();
  }

  @Test
  void aDirectoryIsReadWithAllBelowInTheOrderOfNames() throws IOException {
    for (String name : List.of("b.txt", "a/z.txt", "a/deep/er/y.txt", "c.txt")) {
      write(name, "Some text.");
    }
    assertThat(origins(ReadingLog.of(directory)))
        .containsExactly("a/deep/er/y.txt", "a/z.txt", "b.txt", "c.txt");
  }

  @Test
  void equalNamesInTwoDirectoriesStayApart() throws IOException {
    Path first = write("2020/news/a.txt", "One.");
    Path second = write("2021/news/a.txt", "Two.");
    ReadingLog log = ReadingLog.of(first.getParent(), second.getParent());
    assertThat(log.articles().stream().map(RawArticle::origin)).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aFileHasOneNameHoweverItIsReached() throws IOException {
    Path file = write("news/a.txt", "One.");
    Path roundabout = directory.resolve("news/../news/./a.txt");
    Path link = Files.createSymbolicLink(directory.resolve("latest"), file.getParent());
    ReadingLog log = ReadingLog.of(file, directory.resolve("news"), roundabout, link);
    assertThat(log.articles().stream().map(RawArticle::origin).distinct()).hasSize(1);
  }

  @Test
  void namesAreRelativeToTheBaseBelowIt() throws IOException {
    Path inside = write("archive/news/a.txt", "One.");
    Path outside = write("b.txt", "Two.");
    SourceOptions options = SourceOptions.standard().withBase(directory.resolve("archive"));
    assertThat(ReadingLog.of(options, inside, outside).articles())
        .extracting(article -> article.origin().container())
        .containsExactly("news/a.txt", outside.toRealPath().toString());
  }

  @Test
  void aPathThatIsNotThereStopsBeforeTheFirstArticle() throws IOException {
    Source source = Sources.of(write("a.txt", "One."), directory.resolve("b.txt"));
    assertThatThrownBy(() -> source.read(reading -> assertThat(reading).isNull()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageEndingWith("b.txt: no such file or directory");
  }

  @Test
  void hiddenFilesAreSkippedOnceForAll() throws IOException {
    write(".git/objects/1", "One.");
    write(".git/objects/2", "Two.");
    write("a.zip", Fixtures.zip("__MACOSX/._a.txt", "x", ".DS_Store", "x", "a.txt", "Some text."));
    ReadingLog log = ReadingLog.of(directory);
    assertThat(log.skipped())
        .containsExactly(".git: hidden", "._a.txt: hidden", "a.zip!.DS_Store: hidden");
    assertThat(log.articles()).hasSize(1);
  }

  @Test
  void linksMakeNoLoopAndNoSecondReading() throws IOException {
    write("a/a.txt", "One.");
    Files.createSymbolicLink(directory.resolve("a/self"), directory.resolve("a"));
    Files.createSymbolicLink(directory.resolve("a/up"), directory);
    Files.createSymbolicLink(directory.resolve("b"), directory.resolve("a/a.txt"));
    Files.createSymbolicLink(directory.resolve("c"), directory.resolve("nowhere"));
    ReadingLog log = ReadingLog.of(directory);
    assertThat(log.articles()).hasSize(1);
    assertThat(log.skips())
        .hasSize(3)
        .allMatch(skip -> skip.reason().endsWith("which is read there"));
    assertThat(log.failed()).containsExactly("c: a link to nowhere");
  }

  @Test
  void aLinkOutOfTheDirectoryIsFollowed() throws IOException {
    write("outside/a.txt", "One.");
    Path inside = Files.createDirectory(directory.resolve("inside"));
    Files.createSymbolicLink(inside.resolve("link"), directory.resolve("outside"));
    Files.createSymbolicLink(directory.resolve("outside/back"), inside);
    ReadingLog log = ReadingLog.of(inside);
    assertThat(origins(log)).containsExactly("outside/a.txt");
    assertThat(log.skips()).hasSize(1);
  }

  @Test
  void whatMayNotBeReadFailsAndTheRestIsRead() throws IOException {
    Path secret = write("a.txt", "One.");
    write("b.txt", "Two.");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(secret), "everything is readable to this user");
    ReadingLog log = ReadingLog.of(directory);
    assertThat(log.failed()).containsExactly("a.txt: cannot be read: no permission");
    assertThat(log.articles()).hasSize(1);
  }

  @Test
  void devicesAreSkipped() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));
    assertThat(ReadingLog.of(device).skipped()).containsExactly("zero: a device, pipe or socket");
  }

  @Test
  void filesThatAreNoArticlesAreSkippedWithAReason() throws IOException {
    write("empty.txt", "");
    write("image.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    write("note.pdf", "%PDF-1.7");
    write("README.md", "What lies here.");
    write("rows.csv", "a,b");
    write("shape.svg", "<svg/>");
    assertThat(ReadingLog.of(directory).skipped())
        .containsExactly(
            "README.md: by its name, tells of the files beside it",
            "empty.txt: empty",
            "image.png: binary",
            "note.pdf: PDF is not read; convert it first, as with pdftotext",
            "rows.csv: no column is known as the title or body of an article: a, b; map them, as in"
                + " --map title=COLUMN,body=COLUMN",
            "shape.svg: markup of a kind that is not read: <svg>");
  }

  @Test
  void containersMayLieInOneAnother() throws IOException {
    byte[] lines =
        Fixtures.gzip("{\"title\":\"A\"}\n{\"title\":\"B\"}\n".getBytes(StandardCharsets.UTF_8));
    byte[] inner = Fixtures.zip("lines.jsonl.gz", lines, "c.txt", "C.");
    write("outer.zip", Fixtures.zip("x/inner.zip", inner, "d.txt", "D."));
    assertThat(origins(ReadingLog.of(directory)))
        .containsExactly(
            "outer.zip!x/inner.zip!lines.jsonl.gz#1",
            "outer.zip!x/inner.zip!lines.jsonl.gz#2",
            "outer.zip!x/inner.zip!c.txt",
            "outer.zip!d.txt");
  }

  @Test
  void whatIsPackedTooOftenIsSkipped() throws IOException {
    byte[] bytes = "Some text.".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i <= Unpacking.MAX_LAYERS; i++) {
      bytes = Fixtures.gzip(bytes);
    }
    assertThat(ReadingLog.of(write("a.gz", bytes)).skipped())
        .containsExactly("a.gz: packed more than 4 times");
  }

  @Test
  void namesOfEntriesLeadNowhere() throws IOException {
    write("a.zip", Fixtures.zip("../../up.txt", "U.", "/etc/passwd", "P.", "x\\y.txt", "X."));
    assertThat(origins(ReadingLog.of(directory)))
        .containsExactly("a.zip!../../up.txt", "a.zip!/etc/passwd", "a.zip!x/y.txt");
  }

  @Test
  void namesInAnOldEncodingAreRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Encoding.WINDOWS_1252)) {
      zip.putNextEntry(new ZipEntry("Tórshavn.txt"));
      zip.write("Some text.".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(origins(ReadingLog.of(write("old.zip", bytes.toByteArray()))))
        .containsExactly("old.zip!Tórshavn.txt");
  }

  @Test
  void aTruncatedZipIsReadAsFarAsItGoes() throws IOException {
    byte[] zip = Fixtures.zip("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three.");
    for (int length = 10; length < zip.length; length++) {
      ReadingLog log = ReadingLog.of(write("cut.zip", Arrays.copyOf(zip, length)));
      assertThat(log.failures()).as("cut at %d", length).isNotEmpty();
      assertThat(log.articles().size()).isLessThanOrEqualTo(3);
    }
    ReadingLog log = ReadingLog.of(write("cut.zip", Arrays.copyOf(zip, zip.length - 20)));
    assertThat(log.articles()).hasSize(3);
    assertThat(log.failures()).hasSize(1);
  }

  @Test
  void aTruncatedGzIsReadAsFarAsItGoes() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      lines.append("{\"title\":\"").append(i * 7919L % 104729).append("\"}\n");
    }
    byte[] gz = Fixtures.gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
    ReadingLog log = ReadingLog.of(write("cut.jsonl.gz", Arrays.copyOf(gz, gz.length / 2)));
    assertThat(log.articles()).hasSizeGreaterThan(1000);
    assertThat(log.failed())
        .containsExactly("cut.jsonl.gz: cannot be read to its end: it is cut off");
  }

  @Test
  void aDamagedEntryFailsAndTheOthersAreRead() throws IOException {
    byte[] zip = Fixtures.zip("a.txt", "One.", "b.txt", "Two two two.", "c.txt", "Three.");
    int b = new String(zip, StandardCharsets.ISO_8859_1).indexOf("b.txt") + 5;
    Arrays.fill(zip, b, b + 4, (byte) 0xff);
    ReadingLog log = ReadingLog.of(write("bad.zip", zip));
    assertThat(log.articles()).hasSize(2);
    assertThat(log.failed()).singleElement().asString().startsWith("bad.zip!b.txt: cannot be read");
  }

  @Test
  void aBombFailsSoonAndTheRestIsRead() throws IOException {
    byte[] blank = gzipOfBlankLines(1 << 27);
    write("a.jsonl.gz", blank);
    write("b.zip", Fixtures.zip("bomb.jsonl.gz", blank, "b.txt", "Some text."));
    write("c.txt", "Some text.");
    assertTimeout(
        Duration.ofSeconds(60),
        () -> {
          ReadingLog log = ReadingLog.of(directory);
          assertThat(log.failures())
              .hasSize(2)
              .allMatch(f -> f.reason().contains("250 times its size"));
          assertThat(log.articles()).hasSize(2);
        });
  }

  private static byte[] gzipOfBlankLines(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] block = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < size; i += block.length) {
        gzip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void aSecondEntryOfTheSameNameFails() throws IOException {
    byte[] zip = Fixtures.zip("a.txt", "One.", "b.txt", "Two.");
    String text = new String(zip, StandardCharsets.ISO_8859_1).replace("b.txt", "a.txt");
    ReadingLog log = ReadingLog.of(write("twice.zip", text.getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(log.articles()).hasSize(1);
    assertThat(log.failed()).containsExactly("twice.zip!a.txt: a second entry of the same name");
  }

  @Test
  void aStreamIsReadOnce() {
    byte[] lines = "{\"title\":\"A\"}\n\n{\"title\":\"B\"}".getBytes(StandardCharsets.UTF_8);
    Source source = Sources.jsonLines(new ByteArrayInputStream(lines), "stdin");
    assertThat(ReadingLog.of(source).articles())
        .extracting(article -> article.origin().toString())
        .containsExactly("stdin#1", "stdin#3");
    assertThatThrownBy(() -> source.read(reading -> {})).hasMessage("stdin can be read once only");
  }

  @Test
  void sourcesFollowOneAnother() throws IOException {
    Source files = Sources.of(write("a.txt", "One."));
    Source stream =
        Sources.jsonLines(
            new ByteArrayInputStream("{\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8)),
            "stdin");
    assertThat(ReadingLog.of(Sources.all(List.of(files, stream))).articles()).hasSize(2);
  }

  @Test
  void everyContainerStandsInTheDocument() throws IOException {
    String document = Files.readString(Fixtures.project().resolve("docs/formats.md"));
    assertThat(FormatDetector.Content.Container.values())
        .allMatch(c -> document.contains("\n| " + c.name().toLowerCase(Locale.ROOT) + " |"));
    assertThat(document).contains("\n| gz, bz2, xz, zst |");
    assertThat(Compression.values()).hasSize(4);
  }
}
