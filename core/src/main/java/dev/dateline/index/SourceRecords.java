package dev.dateline.index;

import dev.dateline.source.SourceFile;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * Records of files in an index of their own beside that of the articles. Records that cannot be
 * read are none.
 */
final class SourceRecords implements FileRecords {
  private static final String FILE = "file";
  private static final String STAMP = "stamp";

  private final Directory directory;
  private final Optional<DirectoryReader> reader;
  private final String extraction;
  private final boolean dryRun;
  private IndexWriter writer;

  private SourceRecords(Directory directory, String extraction, boolean dryRun) throws IOException {
    this.directory = directory;
    this.reader = open(directory);
    this.extraction = extraction;
    this.dryRun = dryRun;
  }

  /**
   * Opens the records.
   *
   * @param extraction what else decides which articles a file becomes
   * @param dryRun whether nothing is to be written
   */
  static SourceRecords of(IndexLocation location, String extraction, boolean dryRun)
      throws IOException {
    Directory directory =
        dryRun && !location.hasSources() ? new ByteBuffersDirectory() : location.sources();
    return new SourceRecords(directory, extraction, dryRun);
  }

  private static Optional<DirectoryReader> open(Directory directory) throws IOException {
    try {
      return DirectoryReader.indexExists(directory)
          ? Optional.of(DirectoryReader.open(directory))
          : Optional.empty();
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      return Optional.empty();
    } catch (NoSuchFileException | FileNotFoundException | EOFException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean isUnchanged(SourceFile file) throws IOException {
    OptionalLong recorded = stamp(file.container());
    return recorded.isPresent() && recorded.getAsLong() == stamp(file);
  }

  private OptionalLong stamp(String container) throws IOException {
    return reader.isPresent()
        ? TermLookup.number(reader.get(), key(container), STAMP)
        : OptionalLong.empty();
  }

  @Override
  public void forget(String container) throws IOException {
    if (!dryRun && stamp(container).isPresent()) {
      writer().deleteDocuments(key(container));
    }
  }

  @Override
  public void forgetAll() throws IOException {
    if (!dryRun && reader.isPresent()) {
      writer().deleteAll();
    }
  }

  @Override
  public void remember(SourceFile file) throws IOException {
    remember(file.container(), stamp(file));
  }

  @Override
  public void remember(String container, long stamp) throws IOException {
    if (dryRun) {
      return;
    }
    Document record = new Document();
    record.add(new StringField(FILE, container, Store.NO));
    record.add(new NumericDocValuesField(STAMP, stamp));
    writer().updateDocument(key(container), record);
  }

  @Override
  public Map<String, Long> all() throws IOException {
    Map<String, Long> all = new HashMap<>();
    Terms files = reader.isPresent() ? MultiTerms.getTerms(reader.get(), FILE) : null;
    if (files != null) {
      TermsEnum each = files.iterator();
      for (BytesRef next = each.next(); next != null; next = each.next()) {
        String container = next.utf8ToString();
        stamp(container).ifPresent(stamp -> all.put(container, stamp));
      }
    }
    return all;
  }

  @Override
  public void commit() throws IOException {
    if (writer != null) {
      writer.commit();
    }
  }

  private IndexWriter writer() throws IOException {
    if (writer == null) {
      if (reader.isEmpty()) {
        deleteUnreadable();
      }
      writer =
          new IndexWriter(
              directory, new IndexWriterConfig(new KeywordAnalyzer()).setCommitOnClose(false));
    }
    return writer;
  }

  private void deleteUnreadable() throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  private static Term key(String container) {
    return new Term(FILE, container);
  }

  private long stamp(SourceFile file) {
    return FileRecords.stamp(file, extraction);
  }

  @Override
  public void close() throws IOException {
    if (reader.isPresent()) {
      reader.get().close();
    }
    if (writer != null) {
      writer.rollback();
    }
  }
}
