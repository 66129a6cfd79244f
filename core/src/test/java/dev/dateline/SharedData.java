package dev.dateline;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Public collections that lie beside the checkout, in {@code shared/data}; never part of it. */
public final class SharedData {
  private SharedData() {}

  /** A file or folder of the collections; the test that asks is skipped where it is absent. */
  public static Path require(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data").resolve(name))
        .filter(Files::exists)
        .findFirst()
        .orElseGet(() -> abort("no shared/data/" + name + " beside the checkout"));
  }

  /** A file or folder of the project. */
  public static Path project(String name) {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .filter(path -> Files.exists(path.resolve("ARCHITECTURE.md")))
        .findFirst()
        .orElseThrow()
        .resolve(name);
  }
}
