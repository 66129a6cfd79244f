package dev.dateline.benchmarks.relevance;

import dev.dateline.benchmarks.relevance.TestCollection.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.search.Query;

/**
 * What ways of ranking cost: the time of the ten best for the first words of headlines, by the time
 * the base takes. The two are run in turn, so that what else the machine does falls on both; a
 * figure is the median of the rounds.
 */
final class Latency {
  /** Reuters' 6,000 articles as many times, so that there are 24,000. */
  private static final int COPIES = 4;

  private static final int HEADLINES = 300;
  private static final int WORDS = 3;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 21;

  private static final List<Variant> VARIANTS =
      List.of(
          Variant.base().withFields(Fields.best(1, 0.3f)).named("better one + other x 0.3"),
          Choice.chosen().named("BM25F, headline x 3"),
          Variant.base().withProximity(Proximity.pairs(0.25f, 0)).named("pairs x 0.25, slop 0"),
          Variant.base().withProximity(Proximity.pairs(0.25f, 4)).named("pairs x 0.25, slop 4"));

  private final PlainIndex index;
  private final List<List<String>> searches;

  private Latency(PlainIndex index, List<List<String>> searches) {
    this.index = index;
    this.searches = searches;
  }

  static String table(TestCollection collection) throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("\n| Time by that of the base | all words | any word |");
    table.append(" all words, counted to 1000 | any word, counted to 1000 |\n");
    table.append("|---|---|---|---|---|\n");
    PlainIndex index = new PlainIndex(copies(collection), Variant.base().forms());
    Latency latency = new Latency(index, searches(index, collection.documents()));
    for (Variant variant : VARIANTS) {
      table.append(latency.row(variant));
    }
    return table.toString();
  }

  private static List<Document> copies(TestCollection collection) {
    return IntStream.range(0, COPIES)
        .boxed()
        .flatMap(i -> collection.documents().stream())
        .toList();
  }

  private static List<List<String>> searches(PlainIndex index, List<Document> documents)
      throws IOException {
    List<List<String>> searches = new ArrayList<>();
    for (int i = 0; i < documents.size(); i += documents.size() / HEADLINES) {
      List<String> words = index.words(documents.get(i).title());
      searches.add(words.subList(0, Math.min(WORDS, words.size())));
    }
    return searches;
  }

  private String row(Variant variant) throws IOException {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.2f |%n",
        variant.name(),
        ratio(variant, true, Integer.MAX_VALUE),
        ratio(variant, false, Integer.MAX_VALUE),
        ratio(variant, true, 1000),
        ratio(variant, false, 1000));
  }

  private double ratio(Variant variant, boolean all, int countUpTo) throws IOException {
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double base = nanos(Variant.base(), all, countUpTo);
      double other = nanos(variant, all, countUpTo);
      if (round >= 0) {
        ratios[round] = other / base;
      }
    }
    Arrays.sort(ratios);
    return ratios[ROUNDS / 2];
  }

  private double nanos(Variant variant, boolean all, int countUpTo) throws IOException {
    List<Query> queries = searches.stream().map(words -> variant.query(words, all)).toList();
    long start = System.nanoTime();
    for (Query query : queries) {
      index.top(query, variant.similarity(), countUpTo);
    }
    return System.nanoTime() - start;
  }
}
