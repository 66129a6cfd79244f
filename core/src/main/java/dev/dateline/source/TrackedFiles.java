package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files that the tracker does not know. */
record TrackedFiles(FileNames names, EntryReader entries, FileTracker tracker, String readAs) {
  void read(Path path, BasicFileAttributes attributes) throws IOException {
    Origin origin = names.origin(path);
    SourceFile file = SourceFile.of(origin.container(), attributes, readAs);
    if (!tracker.skips(file)) {
      entries.readFile(origin, path);
      tracker.finished(file);
    }
    entries.pass(file.bytes());
  }
}
