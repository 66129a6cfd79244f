package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations that are sent together; of several on one id only the last, so that they may be done
 * again in any order. For one thread at a time.
 */
final class Batch {
  private final Map<String, byte[]> operations = new LinkedHashMap<>();
  private long bytes;

  /** Writes a document in place of any of its id. */
  void index(String id, JsonNode source) throws IOException {
    ByteArrayOutputStream lines = action("index", id);
    Json.write(source, lines);
    lines.write('\n');
    put(id, lines.toByteArray());
  }

  /** Removes the document of an id, if there is one. */
  void delete(String id) throws IOException {
    put(id, action("delete", id).toByteArray());
  }

  private static ByteArrayOutputStream action(String name, String id) throws IOException {
    ObjectNode action = JsonNodeFactory.instance.objectNode();
    action.putObject(name).put("_id", id);
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    Json.write(action, lines);
    lines.write('\n');
    return lines;
  }

  private void put(String id, byte[] lines) {
    remove(id);
    operations.put(id, lines);
    bytes += lines.length;
  }

  /** Takes out an operation that is done. */
  void remove(String id) {
    byte[] lines = operations.remove(id);
    bytes -= lines == null ? 0 : lines.length;
  }

  boolean isEmpty() {
    return operations.isEmpty();
  }

  int size() {
    return operations.size();
  }

  long bytes() {
    return bytes;
  }

  /** The ids, in the order of {@link #lines}. */
  List<String> ids() {
    return List.copyOf(operations.keySet());
  }

  /** The body of a request. */
  byte[] lines() {
    ByteArrayOutputStream all = new ByteArrayOutputStream(Math.toIntExact(bytes));
    operations.values().forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** Two batches of about half as many operations each. */
  List<Batch> halves() {
    List<String> ids = ids();
    int middle = ids.size() / 2;
    return List.of(only(ids.subList(0, middle)), only(ids.subList(middle, ids.size())));
  }

  private Batch only(Collection<String> ids) {
    Batch part = new Batch();
    ids.forEach(id -> part.put(id, operations.get(id)));
    return part;
  }
}
