package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the two engines differ in what is sent to them. */
enum Dialect {
  /** OpenSearch, from the first version that Dateline was tried on. */
  OPENSEARCH("OpenSearch", 3, 6) {
    @Override
    String pointInTimePath(String index) {
      return "/" + index + "/_search/point_in_time?allow_partial_pit_creation=false";
    }

    @Override
    String pointInTimeId(JsonNode opened) {
      return opened.path("pit_id").asText();
    }

    @Override
    String closePointInTimePath() {
      return "/_search/point_in_time";
    }

    @Override
    ObjectNode closePointInTime(String id) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      body.putArray("pit_id").add(id);
      return body;
    }

    @Override
    boolean combinesWithoutOverlap() {
      return true;
    }
  },

  /** Elasticsearch, from the first version of Lucene 10. */
  ELASTICSEARCH("Elasticsearch", 9, 0) {
    @Override
    String pointInTimePath(String index) {
      return "/" + index + "/_pit?" + Shards.ALL;
    }

    @Override
    String pointInTimeId(JsonNode opened) {
      return opened.path("id").asText();
    }

    @Override
    String closePointInTimePath() {
      return "/_pit";
    }

    @Override
    ObjectNode closePointInTime(String id) {
      return JsonNodeFactory.instance.objectNode().put("id", id);
    }

    @Override
    boolean combinesWithoutOverlap() {
      return false;
    }
  };

  private final String label;
  private final int major;
  private final int minor;

  Dialect(String label, int major, int minor) {
    this.label = label;
    this.major = major;
    this.minor = minor;
  }

  /** The dialect of a scheme such as {@code opensearch}. */
  static Dialect ofScheme(String scheme) {
    return Stream.of(values())
        .filter(dialect -> dialect.scheme().equals(scheme))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no dialect: " + scheme));
  }

  /** The name that its makers write. */
  String label() {
    return label;
  }

  /** The scheme of its addresses, without that of its encryption. */
  String scheme() {
    return label.toLowerCase(Locale.ROOT);
  }

  /** The oldest version that is spoken to. */
  Version minimum() {
    return new Version(major, minor);
  }

  /** The path to which a POST opens a point in time, of all shards or none. */
  abstract String pointInTimePath(String index);

  /** The name of the point in time that was opened. */
  abstract String pointInTimeId(JsonNode opened);

  /** The path to which a DELETE closes a point in time. */
  abstract String closePointInTimePath();

  /** What that DELETE says. */
  abstract ObjectNode closePointInTime(String id);

  /** Whether intervals in any order can be told not to overlap. */
  abstract boolean combinesWithoutOverlap();
}
