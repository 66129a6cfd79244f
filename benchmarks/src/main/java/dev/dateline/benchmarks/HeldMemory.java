package dev.dateline.benchmarks;

import dev.dateline.article.Field;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of the heap does an open archive hold?
 *
 * <pre>{@code
 * benchmarks/bin/benchmarks --memory 1m
 * }</pre>
 *
 * <p>Prints what is held after opening, after every question of every search case, and after
 * persons and months were counted; beside the same of the floor. What both hold whatever the size
 * is left out: a small archive is opened, asked and closed before.
 */
public final class HeldMemory {
  private static final Lexicon LEXICON = new Lexicon();
  private static final int COLLECTIONS = 5;
  private static final String ROW = "%-5s %-10s %10s %10s %10s%n";

  private HeldMemory() {}

  /**
   * Prints a table in megabytes of 1,000,000 bytes.
   *
   * @param sizes of archives, such as {@code 100k}; {@code 1m} unless said
   * @throws IOException when an archive cannot be made or read
   */
  public static void main(String... sizes) throws IOException {
    System.out.printf(ROW, "size", "engine", "opened", "searched", "counted");
    for (String size : sizes.length == 0 ? new String[] {CorpusSize.M1.label()} : sizes) {
      for (Engine engine : List.of(Engine.DATELINE, Engine.FLOOR)) {
        measure(engine, CorpusSize.K1);
        System.out.print(measure(engine, CorpusSize.labelled(size)));
      }
    }
  }

  private static String measure(Engine engine, CorpusSize size) throws IOException {
    long before = used();
    try (OpenIndex index = OpenIndex.of(engine, size)) {
      long opened = used() - before;
      search(index);
      long searched = used() - before;
      count(index);
      return ROW.formatted(
          size.label(),
          engine.name().toLowerCase(Locale.ROOT),
          megabytes(opened),
          megabytes(searched),
          megabytes(used() - before));
    }
  }

  private static void search(OpenIndex index) throws IOException {
    List<Question> questions =
        Stream.of(SearchCase.values()).flatMap(it -> it.questions(LEXICON).stream()).toList();
    for (Question question : questions) {
      index.search(question).run();
    }
  }

  private static void count(OpenIndex index) throws IOException {
    index.facet(Question.of(), Field.PERSON).run();
    index.timeline(Question.of(), ChronoUnit.MONTHS).run();
  }

  /** Bytes that are reachable, as far as collections tell: one does not find all that is not. */
  private static long used() {
    return IntStream.range(0, COLLECTIONS)
        .mapToLong(i -> usedAfterCollection())
        .min()
        .orElseThrow();
  }

  private static long usedAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Millions of bytes. */
  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
  }
}
