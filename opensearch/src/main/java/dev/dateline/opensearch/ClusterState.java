package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.extract.ExtractionVersion;
import dev.dateline.index.ArchiveLearning;
import dev.dateline.index.CommitData;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an archive says of itself and tells of its words: one document. Of several runs that write
 * at the same time each adds its own. For one thread.
 */
final class ClusterState {
  /** The name of the document; no file is called so. */
  private static final String ID = "archive:";

  /** Tells a write from others: one that was not answered may have been done. */
  private static final String WRITE = "write";

  private static final int CONFLICT = 409;

  private final ClusterClient client;
  private CommitData data;
  private ArchiveLearning learning;
  private String condition;
  private Map<String, String> written;
  private String write = "";

  private ClusterState(ClusterClient client) {
    this.client = client;
  }

  static ClusterState read(ClusterClient client) throws IOException {
    ClusterState state = new ClusterState(client);
    state.read();
    return state;
  }

  private void read() throws IOException {
    Optional<JsonNode> found = client.find(path());
    JsonNode source =
        found.map(document -> document.path("_source")).orElse(MissingNode.getInstance());
    this.condition = found.map(ClusterState::unchanged).orElse("op_type=create");
    this.written = new HashMap<>();
    source
        .path(FilesMapping.DATA)
        .properties()
        .forEach(value -> written.put(value.getKey(), value.getValue().asText()));
    this.write = Objects.requireNonNullElse(written.remove(WRITE), "");
    this.data = CommitData.of(written);
    this.learning = learning(source.path(FilesMapping.LEARNING)).shared();
  }

  /** That a document is still as an answer says. */
  private static String unchanged(JsonNode answer) {
    return String.format(
        Locale.ROOT,
        "if_seq_no=%d&if_primary_term=%d",
        answer.path("_seq_no").asLong(),
        answer.path("_primary_term").asLong());
  }

  private static ArchiveLearning learning(JsonNode packed) throws IOException {
    return packed.isMissingNode()
        ? ArchiveLearning.ofNothing()
        : ArchiveLearning.of(packed.binaryValue());
  }

  private String path() {
    return "/%s/_doc/%s".formatted(client.address().filesName(), ID);
  }

  CommitData data() {
    return data;
  }

  ArchiveLearning learning() {
    return learning;
  }

  /** Writes what has changed; what another run wrote meanwhile is added to. */
  void write(CommitData next) throws IOException {
    CommitData wanted = counted(next);
    while (learning.isChanged() || !wanted.toMap().equals(written)) {
      try {
        put(wanted);
        return;
      } catch (ClusterException e) {
        if (e.fault().status() != CONFLICT) {
          throw e;
        }
        wanted = counted(join(wanted));
      }
    }
  }

  private CommitData counted(CommitData next) {
    return new CommitData(next.extractions(), Optional.empty(), learning.articles());
  }

  private void put(CommitData wanted) throws IOException {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    write = UUID.randomUUID().toString();
    ObjectNode values = document.putObject(FilesMapping.DATA).put(WRITE, write);
    wanted.toMap().forEach(values::put);
    document.put(FilesMapping.LEARNING, learning.bytes());
    JsonNode answer = client.call(Call.of("PUT", path() + "?" + condition, document));
    condition = unchanged(answer);
    learning.kept();
    data = wanted;
    written = wanted.toMap();
  }

  private CommitData join(CommitData wanted) throws IOException {
    ArchiveLearning own = learning;
    String last = write;
    read();
    if (write.equals(last)) {
      own.kept();
    } else {
      own.addTo(learning);
    }
    learning = own;
    CommitData both = data;
    for (ExtractionVersion extraction : wanted.extractions()) {
      both = both.with(extraction);
    }
    return both;
  }
}
