package dev.dateline.benchmarks;

import dev.dateline.article.Field;
import dev.dateline.benchmarks.floor.FloorQuery;
import dev.dateline.benchmarks.floor.FloorSearcher;
import dev.dateline.benchmarks.question.Question;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/** Plain Lucene by hand, with queries made beforehand. */
record OpenFloor(FloorSearcher searcher) implements OpenIndex {
  @Override
  public Task search(Question question) {
    FloorQuery query = FloorQuery.of(question);
    return () -> searcher.search(query);
  }

  @Override
  public Task facet(Question question, Field field) {
    FloorQuery query = FloorQuery.of(question);
    return () -> searcher.facet(query, field.label(), FACET_VALUES);
  }

  @Override
  public Task timeline(Question question, ChronoUnit unit) {
    FloorQuery query = FloorQuery.of(question);
    return () -> searcher.timeline(query, unit);
  }

  @Override
  public void close() throws IOException {
    searcher.close();
  }
}
