package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.index.IndexFields;

/**
 * The settings and the mapping of what is kept beside the articles: a record of each file that was
 * read, and one document that says what the archive says of itself.
 */
final class FilesMapping {
  /** The file. */
  static final String CONTAINER = IndexFields.CONTAINER;

  /** What the file was like when it was read. */
  static final String STAMP = "stamp";

  /** What the archive says of itself: stored, and not searched. */
  static final String DATA = "data";

  /** What the archive tells of its words: stored, and not searched. */
  static final String LEARNING = "learning";

  private FilesMapping() {}

  /** The body of the request that makes the index. */
  static ObjectNode json(ClusterAddress address) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    IndexSettings.add(body, address).put("number_of_shards", 1);
    ObjectNode properties = IndexSettings.addMappings(body).putObject("properties");
    properties.putObject(CONTAINER).put("type", "keyword");
    properties.putObject(STAMP).put("type", "long");
    properties.putObject(DATA).put("type", "object").put("enabled", false);
    properties.putObject(LEARNING).put("type", "binary");
    return body;
  }
}
