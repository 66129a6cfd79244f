package dev.dateline.source;

import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a source gave, sorted by what became of it.
 *
 * @param articles read
 * @param failures failed
 * @param skips skipped
 */
record ReadingLog(
    List<RawArticle> articles, List<Reading.Failed> failures, List<Reading.Skipped> skips) {

  static ReadingLog of(Path... paths) {
    return of(SourceOptions.standard(), paths);
  }

  static ReadingLog of(SourceOptions options, Path... paths) {
    return of(Sources.of(List.of(paths), options));
  }

  /** Reads one file of the given content. */
  static ReadingLog of(Path file, String content) {
    return of(file, content, SourceOptions.standard());
  }

  static ReadingLog of(Path file, String content, SourceOptions options) {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(options, file);
  }

  /** Reads a stream named {@code stream}. */
  static ReadingLog of(Format format, InputStream stream) {
    return of(new StreamSource(stream, "stream", SourceOptions.standard().withFormat(format)));
  }

  static ReadingLog of(Source source) {
    ReadingLog log = new ReadingLog(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      source.read(log::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return log;
  }

  private void add(Reading reading) {
    switch (reading) {
      case Reading.Read read -> articles.add(read.article());
      case Reading.Failed failed -> failures.add(failed);
      case Reading.Skipped skipped -> skips.add(skipped);
    }
  }

  RawArticle article() {
    if (articles.size() != 1) {
      throw new AssertionError("not one article: " + this);
    }
    return articles.getFirst();
  }

  List<String> titles() {
    return articles.stream().map(RawArticle::title).toList();
  }

  /** Name of the file or entry and reason of each failure. */
  List<String> failed() {
    return failures.stream()
        .map(f -> shortName(f.origin().toString()) + ": " + f.reason())
        .toList();
  }

  /** Name of the file or entry and reason of each skip. */
  List<String> skipped() {
    return skips.stream().map(s -> shortName(s.origin().toString()) + ": " + s.reason()).toList();
  }

  private static String shortName(String origin) {
    return origin.substring(origin.lastIndexOf('/') + 1);
  }
}
