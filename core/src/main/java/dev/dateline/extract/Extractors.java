package dev.dateline.extract;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds extractors by name: those shipped, and those of jars on the path. */
final class Extractors {
  private Extractors() {}

  /**
   * Finds an extractor. A plug-in may provide some kinds of extractor and leave the others to those
   * shipped; one that provides none does not exist.
   *
   * @param kind what is looked for
   * @param nameOf its name
   * @param name the name wanted
   * @param shipped ours, the default first
   * @throws IllegalArgumentException when nothing of the name is there
   */
  static <T> T named(Class<T> kind, Function<T, String> nameOf, String name, List<T> shipped) {
    return Stream.concat(
            shipped.stream(), ServiceLoader.load(kind).stream().map(ServiceLoader.Provider::get))
        .filter(extractor -> nameOf.apply(extractor).equals(name))
        .findFirst()
        .orElseGet(() -> shippedFor(name, shipped));
  }

  private static <T> T shippedFor(String name, List<T> shipped) {
    if (names().noneMatch(name::equals)) {
      throw new IllegalArgumentException(
          "no extractor is called \""
              + name
              + "\"; there are: default, none"
              + names().distinct().sorted().map(found -> ", " + found).reduce("", String::concat));
    }
    return shipped.getFirst();
  }

  private static Stream<String> names() {
    return Stream.of(
            ServiceLoader.load(PublishedDateDetector.class).stream()
                .map(provider -> provider.get().name()),
            ServiceLoader.load(DateExtractor.class).stream().map(provider -> provider.get().name()),
            ServiceLoader.load(EntityExtractor.class).stream()
                .map(provider -> provider.get().name()))
        .flatMap(found -> found);
  }
}
