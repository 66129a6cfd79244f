package dev.dateline.index;

import dev.dateline.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Copies the last commit of an index while others go on writing it. Files are never changed once
 * they are written, but may be deleted when a newer commit has replaced them: then the newer one is
 * copied. The commit's own file comes last, so that a copy that breaks off is no index.
 */
public final class Backup {
  private static final int ATTEMPTS = 100;
  private static final String UNFINISHED = "unfinished";

  private final Directory from;
  private final Directory to;

  private Backup(Directory from, Directory to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Copies an index; what was copied before it failed is removed.
   *
   * @param location the index
   * @param target a directory that is empty or not there
   * @throws ArchiveException when there is no index, it is damaged, or something is in the target
   * @throws IOException when it cannot be read or written
   */
  public static void copy(IndexLocation location, Path target) throws IOException {
    if (!location.hasIndex()) {
      throw new ArchiveException("there is no archive in " + location.name() + " to copy");
    }
    BackupTarget.fill(target, () -> copyAll(location, target));
  }

  private static void copyAll(IndexLocation location, Path target) throws IOException {
    location.check();
    try (Directory articles = FSDirectory.open(target)) {
      if (location.hasSources() && DirectoryReader.indexExists(location.sources())) {
        try (Directory sources = FSDirectory.open(target.resolve(IndexLocation.SOURCES))) {
          new Backup(location.sources(), sources).run();
        }
      }
      new Backup(location.directory(), articles).run();
    }
  }

  private void run() throws IOException {
    for (int attempt = 1; !copyCommit(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new ArchiveException(
            "the index changes faster than it can be copied, or lacks a file; try again, or see 'dateline check'");
      }
    }
  }

  /** Copies the last commit, unless it is replaced meanwhile. */
  private boolean copyCommit() throws IOException {
    SegmentInfos commit = SegmentInfos.readLatestCommit(from);
    List<String> files = new ArrayList<>(commit.files(false));
    CommitData.of(commit.getUserData()).statistics().ifPresent(files::add);
    try {
      copyMissing(files);
      copy(commit.getSegmentsFileName(), UNFINISHED);
    } catch (NoSuchFileException e) {
      return false;
    }
    removeAllBut(files);
    to.sync(files);
    to.sync(List.of(UNFINISHED));
    to.rename(UNFINISHED, commit.getSegmentsFileName());
    to.syncMetaData();
    return true;
  }

  private void copyMissing(List<String> files) throws IOException {
    List<String> there = Arrays.asList(to.listAll());
    for (String file : files) {
      if (!there.contains(file)) {
        copy(file, file);
      }
    }
  }

  private void copy(String file, String name) throws IOException {
    verify(file);
    try {
      to.copyFrom(from, file, name, IOContext.READONCE);
    } catch (IOException e) {
      Files.deleteIfExists(((FSDirectory) to).getDirectory().resolve(name));
      throw e;
    }
  }

  /** What is damaged is better not kept as a backup. */
  private void verify(String file) throws IOException {
    try (IndexInput input = from.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
    } catch (CorruptIndexException e) {
      throw new ArchiveException(
          "nothing was copied: the checksum of %s is wrong; 'dateline check' tells more"
              .formatted(file),
          e);
    }
  }

  private void removeAllBut(List<String> files) throws IOException {
    for (String file : to.listAll()) {
      if (!files.contains(file)
          && !file.equals(UNFINISHED)
          && !file.equals(IndexLocation.SOURCES)) {
        to.deleteFile(file);
      }
    }
  }
}
