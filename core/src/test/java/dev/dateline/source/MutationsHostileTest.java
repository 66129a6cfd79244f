package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads every fixture, and every real sample where they are, with faults at random. How many is set
 * by {@code -Ddateline.mutations=20000}, where they start by {@code -Ddateline.seed=1}.
 */
@Tag("hostile")
class MutationsHostileTest {
  private static final int COUNT = Integer.getInteger("dateline.mutations", 2_000);
  private static final long SEED = Long.getLong("dateline.seed", 42);

  private static final List<String> FIXTURES =
      List.of(
          ("full.txt full.html full.json full.jsonl full-ninjs.json full-feed.json full.csv full.tsv"
                  + " full.rss full.atom full.nitf full.newsml newsml-1.xml full.trec full.sgm"
                  + " full.eml full.mbox")
              .split(" ", -1));

  /** Of larger files, the start. */
  private static final int MAX_LENGTH = 200_000;

  /** Far more than any of them needs, for a machine that does other things too. */
  private static final Duration EACH = Duration.ofSeconds(30);

  @TempDir Path directory;

  @Test
  void whateverIsDamagedIsReadOrReported() throws IOException {
    damage(fixtures(), COUNT);
  }

  @Test
  void damagedRealSamplesAreReadOrReported() throws IOException {
    damage(samples(), COUNT);
  }

  private void damage(List<byte[]> seeds, int count) throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < count; i++) {
      byte[] seed = seeds.get(i % seeds.size());
      byte[] other = seeds.get(random.nextInt(seeds.size()));
      long number = SEED + i;
      byte[] damaged = new Mutations(number).mutate(seed, other);
      assertTimeoutPreemptively(EACH, () -> read(damaged, number), () -> "mutation " + number);
    }
  }

  private void read(byte[] damaged, long number) throws IOException {
    Path file = Files.write(directory.resolve("damaged"), damaged);
    try {
      Sources.of(file).read(MutationsHostileTest::check);
    } catch (Throwable e) {
      Path kept = Files.write(Files.createTempFile("mutation", ".bin"), damaged);
      throw new AssertionError("mutation " + number + ", kept as " + kept, e);
    }
  }

  private static void check(Reading reading) {
    switch (reading) {
      case Reading.Read read -> assertSafe(read.article().origin());
      case Reading.Failed failed -> assertSafe(failed.origin(), failed.reason());
      case Reading.Skipped skipped -> assertSafe(skipped.origin(), skipped.reason());
    }
  }

  private static void assertSafe(Origin origin, String... reasons) {
    assertThat(origin.toString()).doesNotContainPattern("\\p{Cc}");
    assertThat(reasons).allSatisfy(reason -> assertThat(reason).matches("[^\\p{Cc}]{1,300}"));
  }

  /** The fixtures as they are, and each in the containers. */
  private static List<byte[]> fixtures() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : FIXTURES) {
      byte[] content = Fixtures.bytes(name);
      String text = new String(content, StandardCharsets.UTF_8);
      seeds.add(content);
      seeds.add(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
      seeds.add(Fixtures.zip("a/" + name, content, name, content));
      seeds.add(Tars.tar("a/" + name, content, name + ".gz", Fixtures.gzip(content)));
      for (Compression compression : Compression.values()) {
        seeds.add(CompressionTest.compressed(compression, content));
      }
    }
    seeds.addAll(crawls());
    return seeds;
  }

  private static List<byte[]> crawls() throws IOException {
    byte[] page = Fixtures.bytes("full.html");
    byte[] plain = Warcs.response("https://example.org/a", "Content-Type: text/html", page);
    String fields = "Content-Type: text/html\nTransfer-Encoding: chunked\nContent-Encoding: gzip";
    byte[] packed = Warcs.response("https://example.org/b", fields, Fixtures.gzip(page));
    byte[] crawl = Tars.joined(plain, packed, plain);
    return List.of(crawl, Fixtures.gzip(crawl), Fixtures.zip("a.warc", crawl));
  }

  private static List<byte[]> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Fixtures.shared("formats"))) {
      return files.filter(Files::isRegularFile).sorted().map(MutationsHostileTest::start).toList();
    }
  }

  private static byte[] start(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return stream.readNBytes(MAX_LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
