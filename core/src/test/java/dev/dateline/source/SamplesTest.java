package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Reads the samples that lie beside the project, counts their records a second time by other means,
 * and compares the result with the table in {@code docs/formats.md}.
 */
class SamplesTest {
  private static final Pattern NO_MARKUP =
      Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?(?:\\]\\]>|$)");

  /** Some of the samples, with a count of the records in the text of a file. */
  private record Samples(
      String name,
      String folder,
      Predicate<String> paths,
      Pattern root,
      ToLongFunction<String> count) {

    Samples(String name, String folder, Predicate<String> paths, ToLongFunction<String> count) {
      this(name, folder, paths, Pattern.compile(""), count);
    }

    Samples ofRoot(String element) {
      return new Samples(
          name,
          folder,
          paths,
          Pattern.compile("^[^<]*(?:<[?!][^<]*)*<(?:" + element + ")[\\s>]"),
          count);
    }

    String row() throws IOException {
      List<Path> files = files();
      long counted = files.stream().mapToLong(file -> count.applyAsLong(text(file))).sum();
      ReadingLog log = ReadingLog.of(files.toArray(Path[]::new));
      long skipped = log.skips().stream().filter(skip -> !skip.reason().startsWith("no <")).count();
      assertThat(log.articles().size() + log.failures().size() + skipped)
          .as("records of %s: %s %s", name, log.failed(), log.skipped())
          .isEqualTo(counted);
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d |",
          name,
          files.size(),
          counted,
          log.articles().size(),
          log.failures().size(),
          skipped);
    }

    private List<Path> files() throws IOException {
      Path base = Fixtures.shared("formats/" + folder);
      try (Stream<Path> walk = Files.walk(base)) {
        return walk.filter(Files::isRegularFile)
            .filter(file -> paths.test(base.relativize(file).toString()))
            .filter(file -> root.matcher(markup(text(file))).find())
            .sorted()
            .toList();
      }
    }
  }

  private static String text(Path file) {
    try (InputStream in = Files.newInputStream(file);
        InputStream text = file.toString().contains(".gz") ? new GZIPInputStream(in) : in) {
      return new String(text.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final List<Samples> SAMPLES =
      List.of(
          new Samples("RSS (feedparser)", "feeds/tests", endsWith(".xml"), elements("item"))
              .ofRoot("(?:\\w+:)?rss|rdf:RDF"),
          new Samples("Atom (feedparser)", "feeds/tests", endsWith(".xml"), elements("entry"))
              .ofRoot("(?:\\w+:)?feed"),
          new Samples(
              "JSON Feed (feedparser)", "feeds/tests/json", path -> true, SamplesTest::objects),
          new Samples(
              "ninjs (IPTC)", "newsinjson/examples", endsWith(".json"), SamplesTest::objects),
          new Samples(
              "NewsML 1 (IPTC)", "newsinjson/examples/NewsML", path -> true, elements("NewsItem")),
          new Samples(
                  "NewsML-G2 (IPTC)",
                  "newsmlg2_iptc",
                  endsWith(".xml"),
                  elements("(?:news|package|concept|knowledge|planning|catalog)Item"))
              .ofRoot("newsMessage|\\w+Item"),
          new Samples(
              "NITF (anserini)",
              "anserini_samples/sample_docs/nyt",
              path -> true,
              elements("nitf")),
          new Samples(
              "TREC (anserini)",
              "anserini_samples/sample_docs",
              path -> path.matches("(?:clean_)?trec(?:web)?/.*(?:segment|trec)\\d.*"),
              elements("DOC")),
          new Samples(
              "Washington Post (anserini)",
              "anserini_samples/sample_docs/washingtonpost",
              path -> true,
              lines("\\{")),
          new Samples(
              "Usenet (anserini)",
              "anserini_samples/sample_docs/20Newsgroups",
              path -> true,
              file -> 1),
          new Samples(
              "WARC (warcio)",
              "warc_samples",
              path -> path.contains(".warc") && !path.contains("trunc"),
              lines("WARC/1\\.")),
          new Samples("mail (mime4j)", "mbox_samples", endsWith(".msg"), file -> 1),
          new Samples("mbox (mime4j)", "mbox_samples", endsWith("mbox.rlug"), lines("From ")));

  @Test
  void everyRecordIsReadOrReportedAndTheDocumentSaysSo() throws IOException {
    Fixtures.shared("formats");
    StringBuilder table = new StringBuilder();
    for (Samples samples : SAMPLES) {
      table.append(samples.row()).append('\n');
    }
    assertThat(Files.readString(Fixtures.project().resolve("docs/formats.md")))
        .contains(table.toString());
  }

  private static Predicate<String> endsWith(String end) {
    return path -> path.endsWith(end);
  }

  private static String markup(String text) {
    return NO_MARKUP.matcher(text).replaceAll("");
  }

  private static ToLongFunction<String> elements(String name) {
    Pattern tag = Pattern.compile("<(?:\\w+:)?" + name + "[\\s>/]");
    return text -> tag.matcher(markup(text)).results().count();
  }

  private static ToLongFunction<String> lines(String start) {
    Pattern line = Pattern.compile("(?m)^" + start);
    return text -> line.matcher(text).results().count();
  }

  private static long objects(String text) {
    try {
      JsonNode node = new ObjectMapper().readTree(text);
      JsonNode records = node.path("items").isArray() ? node.get("items") : node;
      return records.isArray() ? records.size() : 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
