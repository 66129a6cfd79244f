package dev.dateline.index;

import dev.dateline.Archive;
import dev.dateline.ArchiveException;
import java.io.IOException;

/** An archive that keeps its articles in an {@link ArticleStore}, so that others can copy them. */
public interface StoredArchive {
  /**
   * Opens it for reading only; it may be written meanwhile.
   *
   * @return as of its last commit, closed by the caller
   * @throws ArchiveException when there is no archive yet
   * @throws IOException when it cannot be read
   */
  ArticleStore stored() throws IOException;

  /**
   * The same archive as one whose articles can be copied.
   *
   * @param archive of any kind
   * @return the same
   * @throws ArchiveException when it is of another kind
   */
  static StoredArchive of(Archive archive) throws ArchiveException {
    if (archive instanceof StoredArchive stored) {
      return stored;
    }
    throw new ArchiveException("an archive of this kind cannot be copied; index its sources again");
  }
}
