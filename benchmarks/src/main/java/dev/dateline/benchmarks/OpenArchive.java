package dev.dateline.benchmarks;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.Timeline;
import dev.dateline.article.Field;
import dev.dateline.benchmarks.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;

/** Dateline, asked as a program asks it: each time from the text of the query. */
final class OpenArchive implements OpenIndex {
  private final Archive archive;

  OpenArchive(Path directory) throws IOException {
    this.archive = Archive.open(directory);
  }

  @Override
  public Task search(Question question) {
    SearchRequest request = request(question);
    return () -> archive.search(request);
  }

  @Override
  public Task facet(Question question, Field field) {
    SearchRequest request = request(question);
    return () -> archive.facet(request, field, FACET_VALUES);
  }

  @Override
  public Task timeline(Question question, ChronoUnit unit) {
    SearchRequest request = request(question);
    Timeline.Unit period = unit(unit);
    return () -> archive.timeline(request, period);
  }

  /** A question as Dateline is asked it. */
  static SearchRequest request(Question question) {
    return SearchRequest.builder(question.text())
        .sort(SearchRequest.Sort.valueOf(question.order().name()))
        .limit(Question.LIMIT)
        .snippets(question.snippets())
        .build();
  }

  static Timeline.Unit unit(ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> Timeline.Unit.DAY;
      case MONTHS -> Timeline.Unit.MONTH;
      case YEARS -> Timeline.Unit.YEAR;
      default -> throw new IllegalArgumentException("not measured: " + unit);
    };
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
