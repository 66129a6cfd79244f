package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import dev.dateline.article.Field;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How articles are extracted. Immutable.
 *
 * @param extractors "default", "none", or the name of extractors found by {@link
 *     java.util.ServiceLoader}
 * @param clock only to refuse dates in the future
 * @param zone where a time becomes a calendar day; without it the day is the one written beside the
 *     time, in the time's own offset, and a time that has none is taken as UTC
 * @param dateOrder how {@code 03/04/2021} is read; without it such dates are refused
 * @param defaults values for what an article itself lacks
 * @param entities how persons and locations are extracted
 * @param statistics what the archive tells of its words and dates; an archive uses its own
 */
public record ExtractionOptions(
    String extractors,
    Clock clock,
    Optional<ZoneId> zone,
    Optional<DateOrder> dateOrder,
    Map<Field, String> defaults,
    EntityOptions entities,
    ArchiveStatistics statistics) {

  /** Copies the map. */
  public ExtractionOptions {
    Objects.requireNonNull(extractors, "extractors");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(dateOrder, "dateOrder");
    defaults = Map.copyOf(defaults);
    defaults.keySet().forEach(ExtractionOptions::requireDefault);
    Objects.requireNonNull(entities, "entities");
    Objects.requireNonNull(statistics, "statistics");
  }

  private static void requireDefault(Field field) {
    if (!Defaults.FIELDS.contains(field)) {
      throw new IllegalArgumentException(
          "no default can be given for %s; choose one of %s"
              .formatted(field.label(), Defaults.FIELDS.stream().map(Field::label).toList()));
    }
  }

  /**
   * The shipped extractors, days as written, no order of ambiguous dates, no defaults, no
   * statistics.
   *
   * @return the options
   */
  public static ExtractionOptions standard() {
    return new ExtractionOptions(
        "default",
        Clock.systemUTC(),
        Optional.empty(),
        Optional.empty(),
        Map.<Field, String>of(),
        EntityOptions.standard(),
        ArchiveStatistics.empty());
  }

  /**
   * Chooses extractors by name.
   *
   * @param name {@code default}, {@code none}, or that of a plug-in
   * @return changed options
   */
  public ExtractionOptions withExtractors(String name) {
    return new ExtractionOptions(name, clock, zone, dateOrder, defaults, entities, statistics);
  }

  /**
   * Sets the zone in which every time becomes a calendar day, whatever offset it was written with.
   *
   * @param zone the zone
   * @return changed options
   */
  public ExtractionOptions withZone(ZoneId zone) {
    return new ExtractionOptions(
        extractors, clock, Optional.of(zone), dateOrder, defaults, entities, statistics);
  }

  /**
   * Sets the clock that tells which dates lie in the future.
   *
   * @param clock the clock
   * @return changed options
   */
  public ExtractionOptions withClock(Clock clock) {
    return new ExtractionOptions(
        extractors, clock, zone, dateOrder, defaults, entities, statistics);
  }

  /**
   * Sets the order of day and month.
   *
   * @param order the order
   * @return changed options
   */
  public ExtractionOptions withDateOrder(DateOrder order) {
    return new ExtractionOptions(
        extractors, clock, zone, Optional.of(order), defaults, entities, statistics);
  }

  /**
   * Sets the values for what articles lack.
   *
   * @param values by field
   * @return changed options
   */
  public ExtractionOptions withDefaults(Map<Field, String> values) {
    return new ExtractionOptions(extractors, clock, zone, dateOrder, values, entities, statistics);
  }

  /**
   * Sets how persons and locations are extracted.
   *
   * @param options gazetteer, corrections, demonyms
   * @return changed options
   */
  public ExtractionOptions withEntities(EntityOptions options) {
    return new ExtractionOptions(extractors, clock, zone, dateOrder, defaults, options, statistics);
  }

  /**
   * Sets what is known of the archive.
   *
   * @param archive counted before
   * @return changed options
   */
  public ExtractionOptions withStatistics(ArchiveStatistics archive) {
    return new ExtractionOptions(extractors, clock, zone, dateOrder, defaults, entities, archive);
  }
}
