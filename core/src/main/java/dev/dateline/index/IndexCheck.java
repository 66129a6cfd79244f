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
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Whether an index is sound: Lucene's own check of every file, then each article read back and
 * compared with what was indexed of it.
 */
public final class IndexCheck {
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long more;
  private boolean articlesAreSound = true;

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
    IndexCheck check = new IndexCheck();
    try {
      location.check();
      check.run(location);
    } catch (CorruptIndexException e) {
      check.addDamage("articles: " + IndexDamage.describe(e));
    } catch (LockObtainFailedException e) {
      throw new ArchiveException(
          "%s is being written by %s; check it afterwards"
              .formatted(location.name(), location.writerName()),
          e);
    }
    return new CheckReport(check.articles, check.problems, check.more, check.articlesAreSound);
  }

  private void run(IndexLocation location) throws IOException {
    damaged(location.directory()).forEach(what -> addDamage("articles: " + what));
    if (location.hasSources() && DirectoryReader.indexExists(location.sources())) {
      damaged(location.sources())
          .forEach(
              what ->
                  add(
                      "sources: %s: delete the directory 'sources', and the next 'dateline index' reads every file"
                          .formatted(what)));
    }
    checkStatistics(location);
    if (articlesAreSound) {
      try (DirectoryReader reader = DirectoryReader.open(location.directory())) {
        StoredArticles.forEach(reader, stored -> checkArticle(reader, stored));
      }
    }
  }

  private void checkStatistics(IndexLocation location) throws IOException {
    try {
      ArchiveState.peek(location)
          .missing()
          .ifPresent(
              file -> add(file + " is missing: the next 'dateline index' counts words anew"));
    } catch (ArchiveException e) {
      add(e.getMessage());
    }
  }

  /** What Lucene finds wrong, by file. */
  private static List<String> damaged(Directory directory) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setInfoStream(new PrintStream(log, true, StandardCharsets.UTF_8));
      if (check.checkIndex().clean) {
        return List.of();
      }
    }
    List<String> damaged =
        log.toString(StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains("Exception"))
            .flatMap(IndexDamage::files)
            .distinct()
            .map(file -> file + " is missing or damaged")
            .toList();
    return damaged.isEmpty() ? List.of("damaged") : damaged;
  }

  private void checkArticle(DirectoryReader reader, StoredArticle stored) throws IOException {
    articles++;
    ArticleId id = StoredArticleReader.read(stored).id();
    if (!stored.isUnchanged()) {
      addDamage(id + ": what is stored is not what was indexed");
    }
    long found = TermLookup.count(reader, new Term(IndexFields.ID, id.value()));
    if (found != 1) {
      addDamage(id + ": is found " + found + " times by its id");
    }
  }

  private void addDamage(String problem) {
    articlesAreSound = false;
    add(problem);
  }

  private void add(String problem) {
    if (problems.size() < CheckReport.LISTED) {
      problems.add(problem);
    } else {
      more++;
    }
  }
}
