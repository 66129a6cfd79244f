package dev.dateline.index;

import dev.dateline.ArchiveException;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Tells, without Lucene's words, that files of an index are missing or damaged. */
public final class IndexDamage {
  /** Files as {@link IndexFileNames} names them. */
  private static final Pattern FILE = Pattern.compile("\\b(_\\w+\\.\\w+|segments_\\w+)");

  private IndexDamage() {}

  /**
   * What a fault says of an index.
   *
   * @param location the index that was read or written
   * @param fault what happened
   * @return what is damaged, where, and what to do; or the fault itself where it is another
   */
  public static IOException explain(IndexLocation location, IOException fault) {
    return fault instanceof CorruptIndexException || isMissing(location, fault)
        ? new ArchiveException(
            "%s is damaged: %s; go back to a backup, or delete it and index again; 'dateline check' tells more"
                .formatted(location.name(), describe(fault)),
            fault)
        : fault;
  }

  /** Whether a file of the index is not there, or ends too early. */
  private static boolean isMissing(IndexLocation location, IOException fault) {
    return isOfMissingFile(fault)
        && String.valueOf(fault.getMessage()).contains(directory(location).orElse("\0"));
  }

  private static boolean isOfMissingFile(IOException fault) {
    return fault instanceof NoSuchFileException
        || fault instanceof FileNotFoundException
        || fault instanceof EOFException;
  }

  private static Optional<String> directory(IndexLocation location) {
    try {
      Directory directory = location.directory();
      return directory instanceof FSDirectory files
          ? Optional.of(files.getDirectory().toString())
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Which file it is that a fault tells of. */
  static String describe(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
            .flatMap(cause -> files(String.valueOf(cause.getMessage())))
            .findFirst()
            .orElse("a file")
        + " is missing or damaged";
  }

  /** The files that a text of Lucene names. */
  static Stream<String> files(String text) {
    return FILE.matcher(text).results().map(MatchResult::group);
  }
}
