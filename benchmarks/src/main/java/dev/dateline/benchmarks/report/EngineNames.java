package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;
import java.util.Locale;

/** What a page calls who answered. */
final class EngineNames {
  private EngineNames() {}

  /** The class that its marks are drawn in. */
  static String style(Engine engine) {
    return engine.name().toLowerCase(Locale.ROOT);
  }

  static String of(Engine engine) {
    return switch (engine) {
      case DATELINE -> "Dateline";
      case FLOOR -> "plain Lucene by hand";
      case FLOOR_TO_1000 -> "plain Lucene, counting to 1000";
    };
  }
}
