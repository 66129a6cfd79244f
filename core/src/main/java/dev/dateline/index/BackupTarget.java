package dev.dateline.index;

import dev.dateline.ArchiveException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The directory that a backup goes to. */
public final class BackupTarget {
  private BackupTarget() {}

  /** Writes a backup. */
  public interface Filling {
    /**
     * Writes all of it.
     *
     * @throws IOException when it cannot be written
     */
    void run() throws IOException;
  }

  /**
   * Fills a directory, or leaves it as it was found.
   *
   * @param target a directory that is empty or not there
   * @param filling fills it
   * @throws ArchiveException when something is in it
   * @throws IOException when it cannot be filled
   */
  public static void fill(Path target, Filling filling) throws IOException {
    requireEmpty(target);
    boolean there = Files.exists(target);
    try {
      filling.run();
    } catch (IOException | RuntimeException e) {
      remove(target, there, e);
      throw e;
    }
  }

  private static void requireEmpty(Path target) throws IOException {
    if (Files.exists(target)) {
      try (Stream<Path> files = Files.list(target)) {
        if (files.findAny().isPresent()) {
          throw new ArchiveException(target + " is not empty; choose a new directory");
        }
      }
    }
  }

  private static void remove(Path target, boolean wasThere, Exception why) {
    if (!Files.exists(target)) {
      return;
    }
    try (Stream<Path> files = Files.walk(target)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!(wasThere && file.equals(target))) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
