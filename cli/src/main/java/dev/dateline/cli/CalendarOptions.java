package dev.dateline.cli;

import dev.dateline.article.DateOrder;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How dates are read. */
final class CalendarOptions {
  @Option(
      names = "--tz",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description =
          "Zone of the calendar day, such as Europe/Berlin or +05:00. Without it, days of"
              + " articles are those written beside the time, and today is that of UTC.")
  private ZoneId zone;

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      converter = Orders.class,
      completionCandidates = Orders.class,
      description = "How 03/04/2021 is read: DMY or MDY. Without it such dates are refused.")
  private DateOrder order;

  Clock clock() {
    return Clock.system(zone().orElse(ZoneOffset.UTC));
  }

  Optional<ZoneId> zone() {
    return Optional.ofNullable(zone);
  }

  Optional<DateOrder> order() {
    return Optional.ofNullable(order);
  }

  static final class Orders extends Choice<DateOrder> {
    Orders() {
      super(DateOrder.values());
    }
  }

  /** Names the zones in words rather than the JDK's exception. */
  static final class ZoneConverter implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "no time zone '" + value + "'; expected one such as UTC, Europe/Berlin or +05:00");
      }
    }
  }
}
