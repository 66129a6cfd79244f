package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.CheckReport;
import dev.dateline.article.ArticleId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;

/**
 * Whether an index is sound: Lucene's own check of every file, then each article read back and
 * compared with what was indexed of it.
 */
public final class IndexCheck {
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long more;

  private IndexCheck() {}

  /**
   * Checks an index, which nobody may write meanwhile.
   *
   * @param location the index
   * @return what was found
   * @throws ArchiveException when there is no index, it is of another version or being written
   * @throws IOException when it cannot be read at all
   */
  public static CheckReport of(IndexLocation location) throws IOException {
    if (!location.hasIndex()) {
      throw new ArchiveException("there is no archive in " + location.name() + " to check");
    }
    location.check();
    IndexCheck check = new IndexCheck();
    try {
      check.run(location);
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          "%s is being written by %s; check it afterwards"
              .formatted(location.name(), location.writerName()),
          e);
    }
    return new CheckReport(check.articles, check.problems, check.more);
  }

  private void run(IndexLocation location) throws IOException {
    checkFiles(location.directory(), "articles");
    if (location.hasSources() && DirectoryReader.indexExists(location.sources())) {
      checkFiles(location.sources(), "sources");
    }
    if (problems.isEmpty()) {
      checkStatistics(location);
      try (DirectoryReader reader = DirectoryReader.open(location.directory())) {
        checkArticles(reader);
      }
    }
  }

  private void checkStatistics(IndexLocation location) throws IOException {
    try {
      ArchiveState.peek(location).missing().ifPresent(file -> add(file + " is missing"));
    } catch (IOException e) {
      add("statistics: " + e.getMessage());
    }
  }

  private void checkFiles(Directory directory, String name) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(log, true, StandardCharsets.UTF_8));
      if (!check.checkIndex().clean) {
        log.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("Exception") || line.contains("ERROR"))
            .findFirst()
            .ifPresentOrElse(
                line -> add(name + ": " + line.strip()), () -> add(name + ": damaged"));
      }
    }
  }

  private void checkArticles(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      checkArticles(reader, leaf.reader());
    }
  }

  private void checkArticles(DirectoryReader reader, LeafReader leaf) throws IOException {
    StoredArticles stored = new StoredArticles(leaf);
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        articles++;
        checkArticle(reader, stored.stored(document));
      }
    }
  }

  private void checkArticle(DirectoryReader reader, StoredArticle stored) throws IOException {
    ArticleId id = StoredArticleReader.read(stored).id();
    if (!stored.isUnchanged()) {
      add(id + ": what is stored is not what was indexed");
    }
    long found = TermLookup.count(reader, new Term(IndexFields.ID, id.value()));
    if (found != 1) {
      add(id + ": is found " + found + " times by its id");
    }
  }

  private void add(String problem) {
    if (problems.size() < CheckReport.LISTED) {
      problems.add(problem);
    } else {
      more++;
    }
  }
}
