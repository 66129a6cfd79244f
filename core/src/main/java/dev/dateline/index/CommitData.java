package dev.dateline.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.extract.ExtractionVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a commit says of itself, beside its {@link IndexFormat}.
 *
 * @param extractions how its articles were extracted, oldest first; several where not all alike
 * @param statistics the file of {@link ArchiveLearning}; empty before there is one
 * @param counted how many articles that file counts
 */
public record CommitData(
    List<ExtractionVersion> extractions, Optional<String> statistics, long counted) {
  private static final String EXTRACTIONS = "dateline.extractions";
  private static final String STATISTICS = "dateline.statistics";
  private static final String COUNTED = "dateline.counted";

  private static final JsonFactory JSON = new JsonFactory();

  /** Copies the list. */
  public CommitData {
    extractions = List.copyOf(extractions);
  }

  /**
   * Reads what a commit says.
   *
   * @param userData of the commit; empty where there is none
   * @return what it says
   * @throws IOException when it is not what Dateline writes
   */
  public static CommitData of(Map<String, String> userData) throws IOException {
    return new CommitData(
        extractions(userData.getOrDefault(EXTRACTIONS, "{}")),
        Optional.ofNullable(userData.get(STATISTICS)),
        Long.parseLong(userData.getOrDefault(COUNTED, "0")));
  }

  private static List<ExtractionVersion> extractions(String json) throws IOException {
    return StoredNode.read(json).objects("all").map(CommitData::extraction).toList();
  }

  private static ExtractionVersion extraction(StoredNode node) {
    Map<String, String> parts = new LinkedHashMap<>();
    node.names().forEach(name -> parts.put(name, node.text(name)));
    return new ExtractionVersion(parts);
  }

  /**
   * What a commit is to say.
   *
   * @return read back by {@link #of}
   */
  public Map<String, String> toMap() {
    Map<String, String> map = new HashMap<>(IndexFormat.describe());
    map.put(EXTRACTIONS, json());
    statistics.ifPresent(file -> map.put(STATISTICS, file));
    map.put(COUNTED, Long.toString(counted));
    return map;
  }

  private String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeArrayFieldStart("all");
      for (ExtractionVersion extraction : extractions) {
        json.writeStartObject();
        for (Map.Entry<String, String> part : extraction.parts().entrySet()) {
          json.writeStringField(part.getKey(), part.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * With an extraction that took part as well.
   *
   * @param extraction how further articles were extracted
   * @return the same with it
   */
  public CommitData with(ExtractionVersion extraction) {
    return new CommitData(
        Stream.concat(extractions.stream(), Stream.of(extraction)).distinct().toList(),
        statistics,
        counted);
  }

  /** With an extraction that all articles went through. */
  CommitData only(ExtractionVersion extraction) {
    return new CommitData(List.of(extraction), statistics, counted);
  }

  CommitData withStatistics(String file, long articles) {
    return new CommitData(extractions, Optional.of(file), articles);
  }
}
