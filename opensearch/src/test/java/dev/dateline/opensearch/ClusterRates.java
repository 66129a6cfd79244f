package dev.dateline.opensearch;

import dev.dateline.Archive;
import dev.dateline.IndexReport;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how fast a cluster of three nodes on this machine loads and searches, beside an embedded
 * archive on disk, in one run; both keep their data below {@code target}. Arguments are paths of
 * articles, without any 20,000 random ones.
 */
public final class ClusterRates {
  private static final int RANDOM_ARTICLES = 20_000;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration MEASURED = Duration.ofSeconds(5);
  private static final String LINE = "%-34s %12s %12s%n";

  private final Map<String, Archive> archives = new LinkedHashMap<>();

  private ClusterRates() {}

  /** Measures and prints. */
  public static void main(String[] paths) throws Exception {
    Source news =
        paths.length == 0
            ? RandomNews.of(RANDOM_ARTICLES, 1)
            : Sources.of(Stream.of(paths).map(Path::of).toArray(Path[]::new));
    Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "rates");
    try (TestCluster cluster = TestCluster.of(3);
        Archive embedded = Archive.open(directory);
        Archive two = cluster.archive("two?shards=2&replicas=1");
        Archive one = cluster.archive("one?shards=2&replicas=0")) {
      ClusterRates rates = new ClusterRates();
      rates.archives.put("embedded", embedded);
      rates.archives.put("2 shards, 1 copy", one);
      rates.archives.put("2 shards, 2 copies", two);
      rates.load(news);
      rates.search();
    }
  }

  private void load(Source news) throws IOException {
    System.out.printf(LINE, "loading", "articles", "articles/s");
    for (Map.Entry<String, Archive> archive : archives.entrySet()) {
      IndexReport report = archive.getValue().index(news);
      long rate = 1000 * report.indexed() / Math.max(1, report.elapsed().toMillis());
      System.out.printf(LINE, archive.getKey(), report.indexed(), rate);
    }
  }

  private void search() throws IOException {
    for (Map.Entry<String, SearchRequest> search : searches().entrySet()) {
      System.out.printf("%n" + LINE, search.getKey(), "searches/s", "median ms");
      for (Map.Entry<String, Archive> archive : archives.entrySet()) {
        measure(archive.getValue(), search.getValue(), WARM_UP);
        double[] millis = measure(archive.getValue(), search.getValue(), MEASURED);
        System.out.printf(
            LINE,
            archive.getKey(),
            Math.round(1000 * millis.length / Arrays.stream(millis).sum()),
            String.format(Locale.ROOT, "%.2f", millis[millis.length / 2]));
      }
    }
  }

  private static Map<String, SearchRequest> searches() {
    Map<String, SearchRequest> searches = new LinkedHashMap<>();
    for (String text :
        List.of(
            "oil", "oil price", "\"oil price\"", "oil w/5 market", "pric* oil", "oil date:1987")) {
      searches.put(text, SearchRequest.of(text));
    }
    searches.put("oil, newest first", SearchRequest.builder("oil").sort(Sort.NEWEST).build());
    searches.put("oil, no snippets", SearchRequest.builder("oil").snippets(0).build());
    return searches;
  }

  /** The milliseconds of each search, in order of size. */
  private static double[] measure(Archive archive, SearchRequest request, Duration time)
      throws IOException {
    long end = System.nanoTime() + time.toNanos();
    double[] millis = new double[1 << 20];
    int number = 0;
    for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
      archive.search(request);
      millis[number++] = (System.nanoTime() - start) / 1e6;
    }
    return Arrays.stream(millis, 0, number).sorted().toArray();
  }
}
