package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.ArchiveStats.Part;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Where an index is kept: a directory on disk, made when it is first written, or memory.
 * Thread-safe; the owner closes it.
 */
public final class IndexLocation implements Closeable {
  /**
   * The system property that has files read rather than mapped into memory. To map them costs more
   * at first than it saves a process that ends after one search.
   */
  private static final String UNMAPPED = "dateline.unmapped";

  private static final String WRITER = "writer.pid";
  static final String SOURCES = "sources";

  private final Optional<Path> path;
  private Directory directory;
  private Directory sources;

  private IndexLocation(Optional<Path> path, Directory directory) {
    this.path = path;
    this.directory = directory;
  }

  /**
   * A directory on disk.
   *
   * @param path the directory, which need not be there
   * @return the location
   */
  public static IndexLocation on(Path path) {
    return new IndexLocation(Optional.of(path), null);
  }

  /**
   * A place in memory.
   *
   * @return the location
   */
  public static IndexLocation inMemory() {
    return new IndexLocation(Optional.empty(), new ByteBuffersDirectory());
  }

  /** Files of any kind, such as some that fail. */
  static IndexLocation in(Directory articles, Directory sources) {
    IndexLocation location = new IndexLocation(Optional.empty(), articles);
    location.sources = sources;
    return location;
  }

  /**
   * The files; a directory that is not there is made.
   *
   * @return closed with this location
   * @throws IOException when it cannot be made
   */
  public synchronized Directory directory() throws IOException {
    if (directory == null) {
      directory = open(path.orElseThrow());
    }
    return directory;
  }

  private static Directory open(Path path) throws IOException {
    return Boolean.getBoolean(UNMAPPED) ? new NIOFSDirectory(path) : FSDirectory.open(path);
  }

  /** Where the {@link SourceRecords} are kept; a directory that is not there is made. */
  synchronized Directory sources() throws IOException {
    if (sources == null) {
      sources =
          path.isPresent()
              ? FSDirectory.open(path.get().resolve(SOURCES))
              : new ByteBuffersDirectory();
    }
    return sources;
  }

  /**
   * Tells whether there is a commit.
   *
   * @return whether an index is there
   * @throws IOException when the directory cannot be read
   */
  public boolean hasIndex() throws IOException {
    return path.map(Files::isDirectory).orElse(true) && DirectoryReader.indexExists(directory());
  }

  /**
   * Refuses an index that this version does not read; passes where there is none.
   *
   * @throws ArchiveException when it was made by another version, or is none of Dateline's
   * @throws IOException when the directory cannot be read
   */
  public void check() throws IOException {
    if (hasIndex()) {
      IndexFormat.check(name(), commitData());
    }
  }

  /** What the last commit says of itself; empty where there is none. */
  Map<String, String> commitData() throws IOException {
    if (!hasIndex()) {
      return Map.of();
    }
    try {
      return SegmentInfos.readLatestCommit(directory()).getUserData();
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new ArchiveException(
          name() + " was made by another version of Lucene; index again into another directory", e);
    }
  }

  /**
   * Opens the index for one run.
   *
   * @param dryRun whether nothing is to be written
   * @return the index, made where it is not there
   * @throws ArchiveException when another writer holds it, or it is of another version
   * @throws IOException when it cannot be opened
   */
  public ArticleStore store(boolean dryRun) throws IOException {
    return LuceneStore.open(this, dryRun);
  }

  /**
   * The size of all files.
   *
   * @return bytes by what they hold
   * @throws IOException when the directory cannot be read
   */
  public Map<Part, Long> parts() throws IOException {
    Map<Part, Long> parts = new EnumMap<>(Part.class);
    for (String file : directory().listAll()) {
      if (!file.equals(SOURCES)) {
        parts.merge(part(file), length(directory(), file), Long::sum);
      }
    }
    if (hasSources()) {
      for (String file : sources().listAll()) {
        parts.merge(Part.OTHER, length(sources(), file), Long::sum);
      }
    }
    return parts;
  }

  /** By the names that Lucene's codec gives files. */
  private static Part part(String file) {
    return switch (IndexFileNames.getExtension(file)) {
      case "fdt", "fdx", "fdm" -> Part.ARTICLES;
      case "tim", "tip", "tmd", "doc", "psm" -> Part.WORDS;
      case "pos", "pay" -> Part.POSITIONS;
      case "dvd", "dvm", "dvs", "dvp" -> Part.VALUES;
      case "kdd", "kdi", "kdm" -> Part.DATES;
      case null, default -> Part.OTHER;
    };
  }

  /** Tells whether there may be {@link SourceRecords}. */
  boolean hasSources() {
    return path.map(p -> Files.isDirectory(p.resolve(SOURCES))).orElse(true);
  }

  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /**
   * What messages call it.
   *
   * @return the path, or words
   */
  public String name() {
    return path.map(Path::toString).orElse("the index in memory");
  }

  void nameWriter() throws IOException {
    if (path.isPresent()) {
      Files.writeString(path.get().resolve(WRITER), Long.toString(ProcessHandle.current().pid()));
    }
  }

  void forgetWriter() throws IOException {
    if (path.isPresent()) {
      Files.deleteIfExists(path.get().resolve(WRITER));
    }
  }

  String writerName() throws IOException {
    if (path.isEmpty()) {
      return "this process";
    }
    try {
      return "process " + Files.readString(path.get().resolve(WRITER)).strip();
    } catch (NoSuchFileException e) {
      return "another process";
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (directory != null) {
      directory.close();
    }
    if (sources != null) {
      sources.close();
    }
  }
}
