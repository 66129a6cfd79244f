package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Plain queries. */
final class Plain {
  private Plain() {}

  /** Every document. */
  static ObjectNode articles() {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    query.putObject("match_all");
    return query;
  }

  /** Every document with a value. */
  static ObjectNode with(String field, String value) {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    query.putObject("term").put(field, value);
    return query;
  }

  /** Every document with any value. */
  static ObjectNode having(String field) {
    ObjectNode query = JsonNodeFactory.instance.objectNode();
    query.putObject("exists").put("field", field);
    return query;
  }
}
