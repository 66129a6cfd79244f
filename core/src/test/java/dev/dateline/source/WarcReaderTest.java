package dev.dateline.source;

import static dev.dateline.source.Warcs.bytes;
import static dev.dateline.source.Warcs.page;
import static dev.dateline.source.Warcs.record;
import static dev.dateline.source.Warcs.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.WarcResponse;

class WarcReaderTest {
  private static final String FERRY = "https://example.org/2021/ferry";
  private static final String HTML = "Content-Type: text/html";

  @TempDir Path directory;

  private ReadingLog read(byte[]... records) throws IOException {
    return ReadingLog.of(Files.write(directory.resolve("crawl"), Tars.joined(records)));
  }

  private static byte[] ferry() throws IOException {
    return response(FERRY, HTML, page("A Ferry Runs Aground", "Nobody was hurt."));
  }

  @Test
  void aPageIsAnArticleNamedAfterItsRecord() throws IOException {
    byte[] info = record("warcinfo", "", "application/warc-fields", bytes("software: none\r\n"));
    RawArticle article = read(info, ferry()).article();
    assertThat(article.origin().toString()).endsWith("crawl!2");
    assertThat(article.title()).isEqualTo("A Ferry Runs Aground");
    assertThat(article.body()).isEqualTo("Nobody was hurt.");
    assertThat(article.url()).contains(FERRY);
  }

  @Test
  void theDayOfTheCrawlIsNoDateOfTheArticle() throws IOException {
    String fields = HTML + "\nLast-Modified: Sat, 01 May 2021 03:03:21 GMT";
    assertThat(read(response(FERRY, fields, page("A", "B."))).article().dates()).isEmpty();
  }

  @Test
  void theAddressThatThePageNamesCounts() throws IOException {
    byte[] page =
        bytes(
            "<html><head><link rel=canonical href='https://example.org/a'></head><h1>A</h1></html>");
    assertThat(read(response(FERRY, HTML, page)).article().url()).contains("https://example.org/a");
  }

  @Test
  void aPackedCrawlInATarIsRead() throws IOException {
    byte[] gz = Tars.joined(Fixtures.gzip(ferry()), Fixtures.gzip(ferry()));
    ReadingLog log = read(Fixtures.gzip(Tars.tar("news/1.warc.gz", gz)));
    assertThat(log.articles())
        .extracting(article -> article.origin().entry())
        .containsExactly("news/1.warc.gz!1", "news/1.warc.gz!2");
  }

  @ParameterizedTest
  @CsvSource({
    "request, application/http; msgtype=request, a record of type request",
    "metadata, application/warc-fields, a record of type metadata",
    "revisit, application/http; msgtype=response, a record of type revisit",
    "resource, image/png, no article: image/png",
    "resource, application/pdf, no article: application/pdf",
    "continuation, text/html, a record of type continuation"
  })
  void otherRecordsAreSkipped(String type, String contentType, String reason) throws IOException {
    ReadingLog log = read(record(type, FERRY, contentType, bytes("x")), ferry());
    assertThat(log.skipped()).containsExactly("crawl!1: " + reason);
    assertThat(log.articles()).hasSize(1);
    assertThat(log.failures()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "404 Not Found, text/html, status 404",
    "301, text/html, status 301",
    "200 OK, image/jpeg, no article: image/jpeg",
    "200, text/css, no article: text/css"
  })
  void otherAnswersAreSkipped(String status, String type, String reason) throws IOException {
    byte[] answer = response(FERRY, status, "Content-Type: " + type, page("A", "B."));
    assertThat(read(answer, ferry()).skipped()).containsExactly("crawl!1: " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/robots.txt", "metadata://example.org/log"})
  void wordsForCrawlersAreSkipped(String address) throws IOException {
    byte[] text = record("resource", address, "text/plain", bytes("Disallow: /"));
    assertThat(read(text).skipped()).containsExactly("crawl!1: no article: text/plain");
  }

  @Test
  void textsAndJsonAreRead() throws IOException {
    ReadingLog log =
        read(
            record("conversion", FERRY, "text/plain", bytes("A Ferry Runs Aground\n\nNobody.")),
            record("resource", FERRY, "application/json", bytes("{\"title\":\"A\"}")),
            response(FERRY, "Content-Type: application/ld+json", bytes("[{\"title\":\"B\"}]")));
    assertThat(log.titles()).containsExactly("A Ferry Runs Aground", "A", "B");
    assertThat(log.articles())
        .extracting(RawArticle::url)
        .containsExactly(Optional.of(FERRY), Optional.of(FERRY), Optional.empty());
  }

  @Test
  void chunksAreJoined() throws IOException {
    byte[] page = page("A", "Nobody was hurt.");
    byte[] chunked =
        Tars.joined(
            bytes("10;name=x\r\n"),
            Arrays.copyOf(page, 16),
            bytes("\r\n" + Integer.toHexString(page.length - 16) + "\r\n"),
            Arrays.copyOfRange(page, 16, page.length),
            bytes("\r\n0\r\n\r\n"));
    String fields = HTML + "\nTransfer-Encoding: chunked";
    assertThat(read(response(FERRY, fields, chunked)).article().body())
        .isEqualTo("Nobody was hurt.");
  }

  @Test
  void whatTheCrawlerHasJoinedAndUnpackedIsReadAsItIs() throws IOException {
    String fields = HTML + "\nTransfer-Encoding: chunked\nContent-Encoding: gzip";
    assertThat(read(response(FERRY, fields, page("A", "B."))).articles()).hasSize(1);
    assertThat(
            read(response(FERRY, HTML + "\nContent-Encoding: deflate", page("A", "B."))).articles())
        .hasSize(1);
  }

  @Test
  void compressedPagesAreUnpacked() throws IOException {
    byte[] page = page("A", "Nobody was hurt.");
    assertBody(response(FERRY, HTML + "\nContent-Encoding: gzip", Fixtures.gzip(page)));
    assertBody(response(FERRY, HTML + "\nContent-Encoding: deflate", deflated(page, false)));
    assertBody(response(FERRY, HTML + "\nContent-Encoding: deflate", deflated(page, true)));
    byte[] zstd = CompressionTest.compressed(Compression.ZSTD, page);
    assertBody(response(FERRY, HTML + "\nContent-Encoding: zstd", zstd));
  }

  private void assertBody(byte[] response) throws IOException {
    assertThat(read(response).article().body()).isEqualTo("Nobody was hurt.");
  }

  private static byte[] deflated(byte[] content, boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(bytes, new Deflater(9, raw))) {
      deflater.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void aPageCompressedInAnotherWayFails() throws IOException {
    assertThat(read(response(FERRY, HTML + "\nContent-Encoding: br", bytes("x")), ferry()).failed())
        .containsExactly("crawl!1: cannot be read to its end: compressed as br");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, windows-1251, ''",
    "Shift_JIS, Shift_JIS, ''",
    "ISO-8859-1, UTF-8, ''",
    "windows-1251, UTF-8, ''",
    "no-such-thing, UTF-8, ''",
    "ISO-8859-1, windows-1251, <meta charset=windows-1251>",
    "UTF-16LE, UTF-16LE, ''"
  })
  void theEncodingThatTheServerNamesCountsUnlessTheBytesShowAnother(
      String named, String used, String meta) throws IOException {
    String html = "<html>" + meta + "<h1>Паром сел на мель</h1><p>Никто не пострадал.</p></html>";
    byte[] page = html.getBytes(Charset.forName(used));
    assertThat(read(response(FERRY, HTML + "; charset=\"" + named + '"', page)).titles())
        .containsExactly("Паром сел на мель");
  }

  @Test
  void packedFilesInACrawlAreNotUnpacked() throws IOException {
    byte[] inner = record("resource", FERRY, "text/plain", ferry());
    byte[] zip = record("resource", FERRY, "text/plain", Fixtures.zip("a.txt", "One."));
    assertThat(read(inner, zip).skipped())
        .containsExactly("crawl!1: packed within a crawl", "crawl!2: packed within a crawl");
  }

  @Test
  void aCrawlThatIsDamagedIsReadFromTheNextRecordOn() throws IOException {
    byte[] bad = ferry();
    int length = new String(bad, StandardCharsets.ISO_8859_1).indexOf("Length:");
    bad[length + 8] = 'x';
    ReadingLog log = read(ferry(), bad, ferry(), bytes("\0\1\2 junk\r\n"), ferry());
    assertThat(log.articles()).hasSize(3);
    assertThat(log.failed())
        .containsExactly(
            "crawl: damaged: something that is no record; what follows the next one is read",
            "crawl: damaged: something that is no record; what follows the next one is read");
  }

  @Test
  void aRecordWhoseStartTheOneBeforeClaimsIsRead() throws IOException {
    byte[] info = record("warcinfo", "", "application/warc-fields", bytes("software: none\r\n"));
    String longer = new String(info, StandardCharsets.UTF_8);
    ReadingLog log = read(bytes(longer.replace("Length: 16", "Length: 25")), ferry());
    assertThat(log.articles()).hasSize(1);
    assertThat(log.failures()).hasSize(1);
  }

  @Test
  void cutOffAnywhereItIsReadAsFarAsItGoes() throws IOException {
    byte[] crawl = Tars.joined(ferry(), ferry(), ferry());
    int record = ferry().length;
    for (int length = record / 4; length < crawl.length - 4; length += 37) {
      ReadingLog log = read(Arrays.copyOf(crawl, length));
      assertThat(log.articles()).as("cut at %d", length).hasSize((length + 4) / record);
      assertThat(log.failures().isEmpty())
          .as("cut at %d", length)
          .isEqualTo((length + 4) % record < 9);
    }
  }

  @Test
  void theFormatCanBeGiven() throws IOException {
    SourceOptions options = SourceOptions.standard().withFormat(Format.WARC);
    Path file = Files.write(directory.resolve("odd.css"), Tars.joined(bytes("\r\n"), ferry()));
    assertThat(ReadingLog.of(options, file).titles()).containsExactly("A Ferry Runs Aground");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.warc",
        "example.warc.gz",
        "example-iana.org-chunked.warc",
        "example-wget-bad-target-uri.warc.gz",
        "post-test.warc.gz"
      })
  void anotherReaderFindsTheSameAnswers(String name) throws IOException {
    Path file = Fixtures.shared("formats/warc_samples").resolve(name);
    assertThat(answers(file)).isEqualTo(answersByJwarc(file)).isNotEmpty();
  }

  private static List<String> answers(Path file) throws IOException {
    List<String> answers = new ArrayList<>();
    try (InputStream stream = Files.newInputStream(file)) {
      InputStream bytes = name(file).endsWith(".gz") ? new GzipMembers(stream) : stream;
      WarcRecords records = new WarcRecords(bytes, () -> answers.add("damaged"));
      for (var next = records.next(); next.isPresent(); next = records.next()) {
        if (next.get().header().get("warc-type").equals("response")) {
          HttpResponse http = HttpResponse.read(next.get().block());
          answers.add(http.status() + " " + Arrays.hashCode(http.body().readAllBytes()));
        }
      }
    }
    return answers;
  }

  private static List<String> answersByJwarc(Path file) throws IOException {
    List<String> answers = new ArrayList<>();
    try (var records = new org.netpreserve.jwarc.WarcReader(file)) {
      for (var record : records) {
        if (record instanceof WarcResponse response) {
          byte[] body = response.http().bodyDecoded().stream().readAllBytes();
          answers.add(response.http().status() + " " + Arrays.hashCode(body));
        }
      }
    }
    return answers;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  @Test
  void ofEveryRealSampleSomethingBecomes() throws IOException {
    try (Stream<Path> files = Files.list(Fixtures.shared("formats/warc_samples"))) {
      files
          .filter(file -> name(file).contains(".warc"))
          .forEach(
              file -> {
                ReadingLog log = ReadingLog.of(file);
                assertThat(log.articles().size() + log.skips().size()).as("%s", file).isPositive();
              });
    }
  }
}
