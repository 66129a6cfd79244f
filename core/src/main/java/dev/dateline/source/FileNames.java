package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names files in origins, with {@code /} on every system.
 *
 * @param base what names are relative to where they lie below it
 */
record FileNames(Optional<Path> base) {
  static FileNames relativeTo(Optional<Path> base) throws IOException {
    return new FileNames(base.isEmpty() ? base : Optional.of(base.get().toRealPath()));
  }

  Origin origin(Path file) {
    Path name = base.filter(file::startsWith).map(b -> b.relativize(file)).orElse(file);
    return Origin.of(name.toString().replace(file.getFileSystem().getSeparator(), "/"));
  }

  /** The file of a name. */
  Path path(String container) {
    Path named = Path.of(container);
    return base.map(b -> b.resolve(named)).orElse(named);
  }
}
