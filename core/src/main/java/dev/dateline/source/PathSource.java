package dev.dateline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Files and directories. */
final class PathSource implements Source {
  private final List<Path> paths;
  private final SourceOptions options;

  PathSource(List<Path> paths, SourceOptions options) {
    this.paths = paths;
    this.options = Objects.requireNonNull(options, "options");
  }

  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    read(FileTracker.NONE, sink);
  }

  @Override
  public void read(FileTracker files, Consumer<? super Reading> sink) throws IOException {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString(), null, "no such file or directory");
      }
    }
    Readings out = new Readings(sink);
    FileNames names = FileNames.relativeTo(options.base());
    EntryReader entries = new EntryReader(options, out);
    TrackedFiles tracked = new TrackedFiles(names, entries, files, options.readAs());
    for (Path path : paths) {
      new FileTree(path.toRealPath(), names, tracked, out).read();
    }
  }

  @Override
  public boolean hasLost(String container) throws IOException {
    FileNames names = FileNames.relativeTo(options.base());
    Path file = names.path(container);
    for (Path path : paths) {
      if (file.startsWith(path.toRealPath())) {
        return Files.notExists(file);
      }
    }
    return false;
  }
}
