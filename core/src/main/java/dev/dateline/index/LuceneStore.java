package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.index.Term;

/** A Lucene index as a run writes it. */
final class LuceneStore implements ArticleStore {
  private final IndexLocation location;
  private final boolean dryRun;
  private final ArticleWriter writer;
  private final ArchiveState state;
  private final KnownArticles known;

  private LuceneStore(IndexLocation location, boolean dryRun, ArticleWriter writer)
      throws IOException {
    this.location = location;
    this.dryRun = dryRun;
    this.writer = writer;
    this.state =
        dryRun
            ? ArchiveState.peek(location)
            : ArchiveState.read(location.directory(), location.commitData());
    this.known = new KnownArticles(writer.reader());
  }

  static LuceneStore open(IndexLocation location, boolean dryRun) throws IOException {
    location.check();
    ArticleWriter writer = dryRun ? new UnwrittenArticles(location) : new IndexedArticles(location);
    try {
      return new LuceneStore(location, dryRun, writer);
    } catch (IOException | RuntimeException | Error e) {
      writer.close();
      throw e;
    }
  }

  @Override
  public void put(Article article, RawArticle raw, Receipt receipt) throws IOException {
    StoredArticle stored = StoredArticle.of(article, raw);
    OptionalLong earlier = known.fingerprint(article.id());
    if (earlier.isPresent() && earlier.getAsLong() == stored.fingerprint()) {
      receipt.unchanged();
      return;
    }
    if (earlier.isPresent()) {
      writer.replace(key(article.id()), article, stored);
      receipt.updated(known.container(article.id()));
    } else {
      writer.add(article, stored);
      receipt.indexed();
    }
  }

  private static Term key(ArticleId id) {
    return new Term(IndexFields.ID, id.value());
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    writer.delete(key(id));
  }

  @Override
  public void flush() {
    // Each article is written as it is put.
  }

  @Override
  public void forEachContainer(Visitor<String> visitor) throws IOException {
    known.forEachContainer(visitor);
  }

  @Override
  public void forEachArticle(String container, Visitor<ArticleId> visitor) throws IOException {
    known.forEachArticle(container, visitor);
  }

  @Override
  public void forEachId(Visitor<ArticleId> visitor) throws IOException {
    known.forEachId(visitor);
  }

  @Override
  public List<ArticleId> lacking(List<ArticleId> ids) throws IOException {
    List<ArticleId> lacking = new ArrayList<>();
    for (ArticleId id : ids) {
      if (known.fingerprint(id).isEmpty()) {
        lacking.add(id);
      }
    }
    return lacking;
  }

  @Override
  public void forEachKept(Visitor<KeptArticle> visitor) throws IOException {
    known.forEachKept(visitor);
  }

  @Override
  public long count() {
    return known.count();
  }

  @Override
  public Source articles() {
    return known;
  }

  @Override
  public FileRecords files(String extraction) throws IOException {
    return SourceRecords.of(location, extraction, dryRun);
  }

  @Override
  public CommitData data() throws IOException {
    return state.data();
  }

  @Override
  public ArchiveLearning learning() {
    return state.learning();
  }

  @Override
  public Optional<String> missing() {
    return state.missing();
  }

  @Override
  public void commit(CommitData next) throws IOException {
    if (!dryRun) {
      CommitData data = state.write(next);
      writer.commit(state.differs(data) ? data.toMap() : Map.of());
      state.committed(data);
    }
  }

  @Override
  public void close() throws IOException {
    known.close();
    writer.close();
  }
}
