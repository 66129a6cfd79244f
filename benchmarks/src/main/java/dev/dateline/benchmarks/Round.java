package dev.dateline.benchmarks;

import dev.dateline.benchmarks.OpenIndex.Task;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.question.Question;
import dev.dateline.benchmarks.question.SearchCase;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Tasks of like cost, done one after the other and round again. Thread-safe where they are. */
final class Round {
  private static final Lexicon LEXICON = new Lexicon();

  private final List<Task> tasks;
  private final AtomicInteger done = new AtomicInteger();

  private Round(List<Task> tasks) {
    this.tasks = tasks;
  }

  /** A task for each question of a case. */
  static Round of(SearchCase kind, Function<Question, Task> prepare) {
    return new Round(kind.questions(LEXICON).stream().map(prepare).toList());
  }

  /** Does the next task. */
  Object next() throws IOException {
    return tasks.get(Math.floorMod(done.getAndIncrement(), tasks.size())).run();
  }
}
