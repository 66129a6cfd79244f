package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.ArchiveException;
import dev.dateline.index.FileRecords;
import dev.dateline.source.SourceFile;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;

/** Records of files in a cluster, one document each. */
final class ClusterFiles implements FileRecords {
  /** How many come at a time. */
  private static final int PAGE = 10_000;

  private final ClusterClient client;
  private final String name;
  private final String extraction;
  private final boolean dryRun;
  private final AtomicReference<String> refused = new AtomicReference<>();
  private final BulkWriter writer;

  ClusterFiles(ClusterClient client, String extraction, boolean dryRun) {
    this.client = client;
    this.name = client.address().filesName();
    this.extraction = extraction;
    this.dryRun = dryRun;
    this.writer = new BulkWriter(client, name, client.options().bulk(), new Refusals());
  }

  /** A record is never refused; if it is, the run ends. */
  private final class Refusals implements BulkDelivery.Receipts {
    @Override
    public void written(String id) {
      // A record is there.
    }

    @Override
    public void failed(String id, String reason) {
      refused.compareAndSet(null, reason);
    }
  }

  @Override
  public boolean isUnchanged(SourceFile file) throws IOException {
    OptionalLong recorded = stamp(file.container());
    return recorded.isPresent() && recorded.getAsLong() == FileRecords.stamp(file, extraction);
  }

  private OptionalLong stamp(String container) throws IOException {
    String id = URLEncoder.encode(DocumentIds.of(container), StandardCharsets.UTF_8);
    Optional<JsonNode> found = client.find("/%s/_doc/%s".formatted(name, id.replace("+", "%20")));
    return found.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(found.get().path("_source").path(FilesMapping.STAMP).asLong());
  }

  @Override
  public void forget(String container) throws IOException {
    if (!dryRun) {
      writer.delete(DocumentIds.of(container));
    }
  }

  @Override
  public void forgetAll() throws IOException {
    if (dryRun) {
      return;
    }
    ArticleIndex records = new ArticleIndex(client, name);
    records.refresh();
    List<String> containers = new ArrayList<>();
    new Buckets(records, Plain.articles())
        .forEachValue(FilesMapping.CONTAINER, (file, count) -> containers.add(file));
    for (String container : containers) {
      forget(container);
    }
  }

  @Override
  public void remember(SourceFile file) throws IOException {
    remember(file.container(), FileRecords.stamp(file, extraction));
  }

  @Override
  public void remember(String container, long stamp) throws IOException {
    if (dryRun) {
      return;
    }
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    record.put(FilesMapping.CONTAINER, container);
    record.put(FilesMapping.STAMP, stamp);
    writer.index(DocumentIds.of(container), record);
  }

  @Override
  public Map<String, Long> all() throws IOException {
    ArticleIndex records = new ArticleIndex(client, name);
    records.refresh();
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", PAGE);
    body.set("query", Plain.having(FilesMapping.CONTAINER));
    body.putArray("sort").addObject().put(FilesMapping.CONTAINER, "asc");
    Map<String, Long> all = new HashMap<>();
    records.forEach(
        body,
        false,
        hit ->
            all.put(
                hit.path("_source").path(FilesMapping.CONTAINER).asText(),
                hit.path("_source").path(FilesMapping.STAMP).asLong()));
    return all;
  }

  @Override
  public void commit() throws IOException {
    writer.flush();
    if (refused.get() != null) {
      throw new ArchiveException(
          "%s does not take a record of a file (%s)".formatted(client.address(), refused.get()));
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
