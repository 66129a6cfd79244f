package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveStats;
import dev.dateline.ArchiveStats.Part;
import dev.dateline.ArchiveStats.SourceFile;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.index.CommitData;
import dev.dateline.index.IndexFields;
import dev.dateline.search.Largest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what an index in a cluster holds. */
final class ClusterStatistics {
  private static final Comparator<SourceFile> BY_ARTICLES =
      Comparator.comparingLong(SourceFile::articles)
          .thenComparing(SourceFile::container, Comparator.reverseOrder());

  private final ArticleIndex index;
  private final Buckets buckets;

  private ClusterStatistics(ArticleIndex index) {
    this.index = index;
    this.buckets = new Buckets(index, Plain.articles());
  }

  static ArchiveStats of(ArticleIndex index, CommitData commit) throws IOException {
    return new ClusterStatistics(index).read(commit);
  }

  private ArchiveStats read(CommitData commit) throws IOException {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
    body.put("track_total_hits", true);
    ObjectNode aggregations = body.putObject("aggs");
    for (String kind : List.of("missing", "min", "max")) {
      aggregations.putObject(kind).putObject(kind).put("field", IndexFields.DATE);
    }
    aggregations.putObject("later").putObject("max").put("field", ArticleMapping.LAST_DAY);
    JsonNode answer = index.search(body);
    JsonNode counted = answer.path("aggregations");
    Largest<SourceFile> largest = new Largest<>(ArchiveStats.LARGEST, BY_ARTICLES);
    long files = files(largest);
    long bytes = index.bytes();
    return new ArchiveStats(
        answer.path("hits").path("total").path("value").asLong(),
        counted.path("missing").path("doc_count").asLong(),
        published(counted),
        different(Field.PERSON),
        different(Field.LOCATION),
        different(Field.OUTLET),
        commit.extractions(),
        commit.counted(),
        bytes,
        Map.of(Part.OTHER, bytes),
        files,
        largest.toList());
  }

  private static Optional<DateSpan> published(JsonNode counted) {
    Optional<LocalDate> first = number(counted.path("min")).map(Buckets::day);
    Optional<LocalDate> last = number(counted.path("max")).map(Buckets::day);
    Optional<LocalDate> later = number(counted.path("later")).map(LocalDate::ofEpochDay);
    return first.map(
        day ->
            new DateSpan(
                day,
                later.filter(end -> end.isAfter(last.orElseThrow())).or(() -> last).orElseThrow()));
  }

  private static Optional<Long> number(JsonNode aggregation) {
    JsonNode value = aggregation.path("value");
    return value.isNumber() ? Optional.of(value.asLong()) : Optional.empty();
  }

  private long different(Field field) throws IOException {
    return ClusterFacets.count(buckets, field, 1).different();
  }

  private long files(Largest<SourceFile> largest) throws IOException {
    long[] files = {0};
    buckets.forEachValue(
        IndexFields.CONTAINER,
        (file, count) -> {
          files[0]++;
          largest.add(new SourceFile(file, count));
        });
    return files[0];
  }
}
