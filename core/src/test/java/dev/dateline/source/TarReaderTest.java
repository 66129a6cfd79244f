package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TarReaderTest {
  @TempDir Path directory;

  private ReadingLog read(byte[]... parts) throws IOException {
    return ReadingLog.of(Files.write(directory.resolve("a.tar"), Tars.joined(parts)));
  }

  private static List<String> entries(ReadingLog log) {
    return log.articles().stream().map(article -> article.origin().entry()).toList();
  }

  private static List<String> bodies(ReadingLog log) {
    return log.articles().stream().map(article -> article.body()).toList();
  }

  @Test
  void entriesAreReadInTheirOrder() throws IOException {
    ReadingLog log = read(Tars.tar("b.txt", "One.", "a/c.txt", "Two.", "./d.txt", "Three."));
    assertThat(entries(log)).containsExactly("b.txt", "a/c.txt", "d.txt");
    assertThat(bodies(log)).containsExactly("One.", "Two.", "Three.");
    assertThat(log.failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX})
  void longAndForeignNamesAreRead(int longNames) throws IOException {
    String name = "ferry/".repeat(50) + "Tórshavn.txt";
    ReadingLog log = read(Tars.posix(longNames, name, "One.", "b.txt", "Two."));
    assertThat(entries(log)).containsExactly(name, "b.txt");
  }

  @Test
  void theOldFormatIsRecognisedByItsChecksum() throws IOException {
    byte[] tar = Tars.tar("a.txt", "One.");
    Arrays.fill(tar, 257, 512, (byte) 0);
    Tars.sign(tar, 0);
    assertThat(bodies(read(tar))).containsExactly("One.");
  }

  @Test
  void aNameMayBeContinuedFromItsPrefix() throws IOException {
    byte[] tar = Tars.tar("a.txt", "One.");
    Tars.put(tar, 345, "news/2021");
    Tars.sign(tar, 0);
    assertThat(entries(read(tar))).containsExactly("news/2021/a.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "1, skipped, a link",
    "2, skipped, a link",
    "3, skipped, a device or pipe",
    "6, skipped, a device or pipe",
    "Z, skipped, an entry of an unknown kind",
    "S, failed, 'a sparse file, which is not read'"
  })
  void whatIsNoFileIsNamed(char type, String what, String reason) throws IOException {
    ReadingLog log = read(Tars.header("odd", type, "00000000000"), Tars.tar("a.txt", "One."));
    assertThat(what.equals("failed") ? log.failed() : log.skipped())
        .containsExactly("a.tar!odd: " + reason);
    assertThat(bodies(log)).containsExactly("One.");
  }

  @Test
  void aSparseFileOfTheNewKindFails() throws IOException {
    byte[] extension = new byte[TarHeader.LENGTH];
    Tars.put(extension, 0, "22 GNU.sparse.major=1\n");
    ReadingLog log =
        read(
            Tars.header("x", 'x', "00000000026"),
            extension,
            Tars.tar("a.txt", "One.", "b.txt", "Two."));
    assertThat(log.failed()).containsExactly("a.tar!a.txt: a sparse file, which is not read");
    assertThat(bodies(log)).containsExactly("Two.");
  }

  @Test
  void directoriesAndTheirSizesArePassedOver() throws IOException {
    ReadingLog log = read(Tars.header("a/", '5', "00000077777"), Tars.tar("a/a.txt", "One."));
    assertThat(entries(log)).containsExactly("a/a.txt");
    assertThat(log.skips()).isEmpty();
    assertThat(log.failures()).isEmpty();
  }

  @Test
  void hiddenEntriesAreSkipped() throws IOException {
    assertThat(read(Tars.tar("a/._b.txt", "x", ".git/c", "y")).skipped())
        .containsExactly("._b.txt: hidden", "c: hidden");
  }

  @Test
  void severalTarsInOneFileAreRead() throws IOException {
    assertThat(bodies(read(Tars.tar("a.txt", "One."), Tars.tar("b.txt", "Two."))))
        .containsExactly("One.", "Two.");
  }

  @Test
  void namesAreSafeToShow() throws IOException {
    byte[] tar = Tars.tar("../../etc/cron.d/\u001b]0;x\u0007\n\u202etxt.a", "One.");
    assertThat(entries(read(tar))).containsExactly("../../etc/cron.d/�]0;x���txt.a");
  }

  @Test
  void cutOffAnywhereItIsReadAsFarAsItGoes() throws IOException {
    byte[] tar = Tars.tar("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three.");
    for (int length = 512; length < 3 * 1024; length += 128) {
      ReadingLog log = read(Arrays.copyOf(tar, length));
      assertThat(log.articles()).as("cut at %d", length).hasSizeGreaterThanOrEqualTo(length / 1024);
      assertThat(log.failures()).as("cut at %d", length).isNotEmpty();
    }
  }

  @Test
  void afterADamagedHeaderTheNextIsRead() throws IOException {
    byte[] tar = Tars.tar("a.txt", "One.", "b.txt", "Two.", "c.txt", "Three.");
    tar[1024] ^= 0x55;
    ReadingLog log = read(tar);
    assertThat(bodies(log)).containsExactly("One.", "Three.");
    assertThat(log.failed())
        .containsExactly(
            "a.tar: damaged: a header cannot be read; what follows the next one is read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"77777777777", "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", "99999999999", ""})
  void aSizeThatCannotBeIsAFailure(String size) throws IOException {
    ReadingLog log = read(Tars.tar("a.txt", "One."), Tars.header("b.txt", '0', size));
    assertThat(bodies(log)).containsExactly("One.");
    assertThat(log.failures()).isNotEmpty();
  }
}
