package dev.dateline.source;

/**
 * Somebody who knows what was read before, and is told what is read now. Called on the thread that
 * reads.
 */
public interface FileTracker {
  /** Nobody: every file is read. */
  FileTracker NONE =
      new FileTracker() {
        @Override
        public boolean skips(SourceFile file) {
          return false;
        }

        @Override
        public void finished(SourceFile file) {
          // Nobody keeps it.
        }
      };

  /**
   * Asked before a file is opened.
   *
   * @param file the file as it is now
   * @return whether nothing of it need be read
   */
  boolean skips(SourceFile file);

  /**
   * Told when all readings of a file were handed on.
   *
   * @param file the file as it was before it was opened
   */
  void finished(SourceFile file);
}
