package dev.dateline.query;

import dev.dateline.query.ParsedQuery.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the faults of one query go: thrown when strict, else kept as warnings. */
final class Faults {
  private static final int MAX_WARNINGS = 100;

  private final String query;
  private final boolean strict;
  private final List<Warning> warnings = new ArrayList<>();

  Faults(String query, boolean strict) {
    this.query = query;
    this.strict = strict;
  }

  /**
   * Reports a fault.
   *
   * @param offset where
   * @param fault what is wrong and what was expected
   * @param reading how it is read when not strict
   */
  void report(int offset, String fault, String reading) {
    if (strict) {
      throw new QuerySyntaxException(query, offset, fault);
    }
    add(offset, fault + ": " + reading);
  }

  /**
   * Tells of something that is no fault but may be meant otherwise; strictly read, of nothing.
   *
   * @param offset where
   * @param message what, and how it is read
   */
  void note(int offset, String message) {
    if (!strict) {
      add(offset, message);
    }
  }

  private void add(int offset, String message) {
    if (warnings.size() < MAX_WARNINGS) {
      warnings.add(new Warning(offset, message));
    } else if (warnings.size() == MAX_WARNINGS) {
      warnings.add(new Warning(query.length(), "more was not as expected than is listed here"));
    }
  }

  boolean strict() {
    return strict;
  }

  List<Warning> warnings() {
    return warnings.stream().sorted(Comparator.comparingInt(Warning::offset)).toList();
  }
}
