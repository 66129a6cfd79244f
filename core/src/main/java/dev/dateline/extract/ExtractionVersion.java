package dev.dateline.extract;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decides what extraction makes of an article: extractors with their versions, and what they
 * were told. Extractions of equal versions make equal articles of what is given alike.
 *
 * @param parts in a fixed order: {@code published}, {@code dates}, {@code zone}, {@code
 *     date-order}, {@code entities}, {@code gazetteer}, {@code corrections}, {@code demonyms},
 *     {@code statistics} (of how many articles)
 */
public record ExtractionVersion(Map<String, String> parts) {
  /** Copies the map, in its order. */
  public ExtractionVersion {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /**
   * The parts in which this differs from another version.
   *
   * @param other another version
   * @return such as {@code entities default 1, gazetteer 2}; empty when they are equal
   */
  public String differenceFrom(ExtractionVersion other) {
    return parts.entrySet().stream()
        .filter(part -> !part.getValue().equals(other.parts.get(part.getKey())))
        .map(ExtractionVersion::words)
        .collect(joining(", "));
  }

  private static String words(Map.Entry<String, String> part) {
    return part.getKey() + " " + part.getValue();
  }

  /** In words: {@code published default 1, dates default 1, ...}. */
  @Override
  public String toString() {
    return parts.entrySet().stream().map(ExtractionVersion::words).collect(joining(", "));
  }

  /** Collects the parts. */
  static final class Builder {
    private final Map<String, String> parts = new LinkedHashMap<>();

    Builder part(String name, String extractor, int version) {
      return part(name, extractor + " " + version);
    }

    Builder part(String name, String value) {
      parts.put(name, value);
      return this;
    }

    ExtractionVersion build() {
      return new ExtractionVersion(parts);
    }
  }
}
