package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the mentions of several extractors in order. */
final class Mentions {
  private Mentions() {}

  /**
   * All dates, and those names that no date overlaps: "April" beside a number is no person.
   *
   * @param names persons and locations, ordered by start, not overlapping
   * @param dates dates, ordered by start, not overlapping
   * @return ordered by start, not overlapping
   */
  static List<Mention> merge(List<Mention> names, List<Mention> dates) {
    List<Mention> merged = new ArrayList<>(dates);
    int next = 0;
    for (Mention name : names) {
      while (next < dates.size() && dates.get(next).end() <= name.start()) {
        next++;
      }
      if (next == dates.size() || dates.get(next).start() >= name.end()) {
        merged.add(name);
      }
    }
    merged.sort(Comparator.comparingInt(Mention::start));
    return merged;
  }
}
