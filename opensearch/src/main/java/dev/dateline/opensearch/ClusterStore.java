package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.index.ArchiveLearning;
import dev.dateline.index.ArticleStore;
import dev.dateline.index.CommitData;
import dev.dateline.index.FileRecords;
import dev.dateline.index.IndexFields;
import dev.dateline.index.KeptArticle;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The indices of an archive in a cluster, as a run writes them. Several runs may write at once, as
 * long as their articles differ. What was acknowledged stays, committed or not; a commit makes it
 * visible.
 */
final class ClusterStore implements ArticleStore {
  /** Articles that are compared with those in the cluster by one request. */
  private static final int COMPARED = 500;

  private final ClusterClient client;
  private final ArticleIndex index;
  private final boolean dryRun;
  private final boolean exists;
  private final ArchiveIndices indices;
  private final JsonNode identity;
  private final long count;
  private final ClusterState state;
  private final KnownDocuments documents;
  private final BulkWriter writer;
  private final Map<String, Waiting> sent = new ConcurrentHashMap<>();
  private List<Waiting> waiting = new ArrayList<>();

  /** An article and who is to be told what became of it. */
  private record Waiting(ArticleDocument document, Receipt receipt, Optional<String> replaced) {
    Waiting replacing(String container) {
      return new Waiting(document, receipt, Optional.of(container));
    }

    void written() {
      if (replaced.isPresent()) {
        receipt.updated(replaced);
      } else {
        receipt.indexed();
      }
    }
  }

  private ClusterStore(ClusterClient client, ArticleIndex index, boolean dryRun)
      throws IOException {
    this.client = client;
    this.index = index;
    this.dryRun = dryRun;
    this.indices = new ArchiveIndices(client);
    this.exists = !dryRun || indices.exist();
    this.identity = dryRun ? MissingNode.getInstance() : indices.identity();
    this.count = exists ? new ClusterLexicon(index).articles() : 0;
    this.state = ClusterState.read(client);
    this.documents = new KnownDocuments(client);
    this.writer =
        new BulkWriter(client, client.address().name(), client.options().bulk(), new Sent());
  }

  /** Opens the indices, and makes them where they are not there and something is to be written. */
  static ClusterStore open(ClusterClient client, ArticleIndex index, boolean dryRun)
      throws IOException {
    if (!dryRun) {
      new ArchiveIndices(client).create();
    }
    return new ClusterStore(client, index, dryRun);
  }

  private final class Sent implements BulkDelivery.Receipts {
    @Override
    public void written(String id) {
      Optional.ofNullable(sent.remove(id)).ifPresent(Waiting::written);
    }

    @Override
    public void failed(String id, String reason) {
      Optional.ofNullable(sent.remove(id)).ifPresent(article -> article.receipt().failed(reason));
    }
  }

  @Override
  public void put(Article article, RawArticle raw, Receipt receipt) throws IOException {
    Waiting next = new Waiting(ArticleDocument.of(article, raw), receipt, Optional.empty());
    if (count == 0) {
      send(next);
    } else {
      for (Waiting compared : compared(next)) {
        send(compared);
      }
    }
  }

  private List<Waiting> compared(Waiting next) throws IOException {
    List<Waiting> full;
    synchronized (this) {
      waiting.add(next);
      if (waiting.size() < COMPARED) {
        return List.of();
      }
      full = waiting;
      waiting = new ArrayList<>();
    }
    return different(full);
  }

  /** Those that are not there as they are. */
  private List<Waiting> different(List<Waiting> articles) throws IOException {
    Map<String, JsonNode> known = known(articles);
    List<Waiting> different = new ArrayList<>();
    for (Waiting article : articles) {
      JsonNode there = known.get(article.document().id());
      if (there == null) {
        different.add(article);
      } else if (there.path(IndexFields.FINGERPRINT).asLong() == article.document().fingerprint()) {
        article.receipt().unchanged();
      } else {
        JsonNode origin = there.path(ArticleMapping.ARTICLE).path("origin");
        different.add(article.replacing(origin.path("container").asText()));
      }
    }
    return different;
  }

  private Map<String, JsonNode> known(List<Waiting> articles) throws IOException {
    return documents.find(
        articles.stream().map(article -> article.document().id()),
        "_source_includes=%s,%s.origin.container"
            .formatted(IndexFields.FINGERPRINT, ArticleMapping.ARTICLE));
  }

  private void send(Waiting article) throws IOException {
    if (dryRun) {
      article.written();
    } else {
      sent.put(article.document().id(), article);
      writer.index(article.document().id(), article.document().json());
    }
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    if (!dryRun) {
      writer.delete(DocumentIds.of(id));
    }
  }

  @Override
  public void flush() throws IOException {
    List<Waiting> rest;
    synchronized (this) {
      rest = waiting;
      waiting = new ArrayList<>();
    }
    if (!rest.isEmpty()) {
      for (Waiting article : different(rest)) {
        send(article);
      }
    }
    writer.flush();
  }

  @Override
  public void forEachContainer(Visitor<String> visitor) throws IOException {
    if (exists) {
      new Buckets(index, Plain.articles())
          .forEachValue(IndexFields.CONTAINER, (file, count) -> visitor.visit(file));
    }
  }

  @Override
  public void forEachArticle(String container, Visitor<ArticleId> visitor) throws IOException {
    if (exists) {
      index.forEachId(
          Plain.with(IndexFields.CONTAINER, container), id -> visitor.visit(new ArticleId(id)));
    }
  }

  @Override
  public void forEachId(Visitor<ArticleId> visitor) throws IOException {
    if (exists) {
      index.forEachId(Plain.articles(), id -> visitor.visit(new ArticleId(id)));
    }
  }

  @Override
  public List<ArticleId> lacking(List<ArticleId> ids) throws IOException {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, JsonNode> known =
        documents.find(ids.stream().map(DocumentIds::of), "_source=false");
    return ids.stream().filter(id -> !known.containsKey(DocumentIds.of(id))).toList();
  }

  @Override
  public void forEachKept(Visitor<KeptArticle> visitor) throws IOException {
    new GivenArticles(index)
        .forEach(
            source ->
                visitor.visit(
                    new KeptArticle(
                        ArticleJsonReader.article(source), ArticleJsonReader.given(source))));
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public Source articles() {
    return new GivenArticles(index);
  }

  @Override
  public FileRecords files(String extraction) {
    return new ClusterFiles(client, extraction, dryRun);
  }

  @Override
  public CommitData data() {
    return state.data();
  }

  @Override
  public ArchiveLearning learning() {
    return state.learning();
  }

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public void commit(CommitData data) throws IOException {
    if (!dryRun) {
      flush();
      indices.requireSame(identity);
      state.write(data);
      index.refresh();
    }
  }

  @Override
  public void close() {
    writer.close();
  }
}
