package dev.dateline.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A length of time as users type it: {@code 500ms}, {@code 5s}, {@code 30d}. */
final class TimeSpan implements ITypeConverter<Duration> {
  private static final Pattern FORM = Pattern.compile("(\\d{1,6})(ms|s|min|h|d|w|m|y)");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "ms", Duration.ofMillis(1),
          "s", Duration.ofSeconds(1),
          "min", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "w", Duration.ofDays(7),
          "m", Duration.ofDays(30),
          "y", Duration.ofDays(365));

  @Override
  public Duration convert(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
      throw new TypeConversionException(
          "expected a number and a unit, such as 500ms, 5s, 2min, 30d, 2w, 6m or 1y, not '%s'"
              .formatted(text));
    }
    return UNITS.get(form.group(2)).multipliedBy(Integer.parseInt(form.group(1)));
  }
}
