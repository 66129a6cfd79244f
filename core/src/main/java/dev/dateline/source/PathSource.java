package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Files and directories. */
final class PathSource implements Source {
  private static final List<Path> OPENED =
      List.of(Path.of("/dev/stdin"), Path.of("/dev/fd"), Path.of("/proc/self/fd"));

  private final List<Path> paths;
  private final SourceOptions options;
  private EntryReader reading;

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
    reading = entries;
    TrackedFiles tracked = new TrackedFiles(names, entries, files, options.readAs());
    for (Path path : paths) {
      if (isOpenAlready(path)) {
        readStream(path, entries, out);
      } else {
        new FileTree(path.toRealPath(), names, tracked, out).read();
      }
    }
  }

  /**
   * Whether a path names a pipe, device or socket that the shell has opened for this process: such
   * as that of {@code <(command)}. Others may keep the reader waiting for ever.
   */
  private static boolean isOpenAlready(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    return OPENED.stream().anyMatch(absolute::startsWith)
        && Files.readAttributes(path, BasicFileAttributes.class).isOther();
  }

  private static void readStream(Path path, EntryReader entries, Readings out) {
    Origin origin = Origin.of(path.toString());
    try {
      entries.readFile(origin, path);
    } catch (IOException e) {
      out.failed(origin, Reasons.unreadable(e));
    }
  }

  @Override
  public OptionalLong size() throws IOException {
    long size = 0;
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        size += files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
      } catch (UncheckedIOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(size);
  }

  @Override
  public long position() {
    return reading == null ? 0 : reading.position();
  }

  @Override
  public boolean hasLost(String container) throws IOException {
    FileNames names = FileNames.relativeTo(options.base());
    Path file = names.path(container);
    for (Path path : paths) {
      if (file.startsWith(realPath(path))) {
        return Files.notExists(file);
      }
    }
    return false;
  }

  /** The path that files were named by, though it may be gone itself. */
  private static Path realPath(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }
}
