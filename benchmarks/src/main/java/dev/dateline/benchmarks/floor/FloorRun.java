package dev.dateline.benchmarks.floor;

import dev.dateline.article.Article;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Writes an index of articles that are there already, with one thread or several. */
public final class FloorRun {
  private FloorRun() {}

  /**
   * Writes an index and commits it.
   *
   * @param articles what it holds
   * @param path an empty directory, or one that is not there
   * @param threads at least 1; each takes its part of the articles
   * @return the number of articles
   * @throws IOException when it cannot be written
   */
  public static int index(List<Article> articles, Path path, int threads) throws IOException {
    try (FloorWriter writer = new FloorWriter(path);
        ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      List<Callable<Void>> parts =
          IntStream.range(0, threads)
              .mapToObj(first -> part(writer, articles, first, threads))
              .toList();
      for (Future<Void> part : workers.invokeAll(parts)) {
        part.get();
      }
      return articles.size();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while indexing");
    }
  }

  private static Callable<Void> part(
      FloorWriter writer, List<Article> articles, int first, int step) {
    return () -> {
      for (int i = first; i < articles.size(); i += step) {
        writer.add(articles.get(i));
      }
      return null;
    };
  }
}
