package dev.dateline.cli;

import dev.dateline.Archive;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.SearchResult;
import dev.dateline.Timeline;
import dev.dateline.Timeline.Unit;
import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * Articles found, counted by time.
 *
 * @param found what the query came to, without hits
 * @param timeline the counts
 */
record TimelineCounts(SearchResult found, Timeline timeline) {
  /** As many periods as are seen at a glance. */
  static final int FEW_PERIODS = 60;

  /** The shortest unit that makes few periods of the articles found. */
  static Unit fittingUnit(Archive archive, SearchRequest request) throws IOException {
    Optional<LocalDate> first = first(archive, request, Sort.OLDEST);
    Optional<LocalDate> last = first(archive, request, Sort.NEWEST);
    if (first.isEmpty() || last.isEmpty()) {
      return Unit.YEAR;
    }
    return Arrays.stream(Unit.values())
        .filter(unit -> periods(unit, first.get(), last.get()) <= FEW_PERIODS)
        .findFirst()
        .orElse(Unit.YEAR);
  }

  private static Optional<LocalDate> first(Archive archive, SearchRequest request, Sort sort)
      throws IOException {
    SearchRequest first = request.toBuilder().sort(sort).limit(1).build();
    return archive.search(first).hits().stream()
        .findFirst()
        .flatMap(Hit::published)
        .map(DateSpan::start);
  }

  private static long periods(Unit unit, LocalDate first, LocalDate last) {
    LocalDate start = unit.around(first).start();
    return 1
        + switch (unit) {
          case DAY -> ChronoUnit.DAYS.between(start, last);
          case WEEK -> ChronoUnit.WEEKS.between(start, last);
          case MONTH -> ChronoUnit.MONTHS.between(start, last);
          case YEAR -> ChronoUnit.YEARS.between(start, last);
        };
  }
}
