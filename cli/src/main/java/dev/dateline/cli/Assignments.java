package dev.dateline.cli;

import dev.dateline.article.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code field=value}, where the field is one that a source can give. */
final class Assignments {
  private static final Set<Field> DERIVED = EnumSet.of(Field.TEXT, Field.MENTIONS, Field.IN);

  private Assignments() {}

  /**
   * Reads the values of an option.
   *
   * @throws UsageException when one is of another form or names no such field
   */
  static Map<Field, String> read(String option, List<String> assignments) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals < 1 || assignment.substring(equals + 1).isBlank()) {
        throw fault(option + " expects FIELD=..., not '" + assignment + "'");
      }
      String name = assignment.substring(0, equals).strip();
      Field field =
          Field.named(name)
              .filter(named -> !DERIVED.contains(named))
              .orElseThrow(() -> fault(option + ": no field '" + name + "'; there are " + names()));
      if (values.put(field, assignment.substring(equals + 1).strip()) != null) {
        throw fault(option + " gives " + field.label() + " twice");
      }
    }
    return values;
  }

  private static String names() {
    return Arrays.stream(Field.values())
        .filter(field -> !DERIVED.contains(field))
        .map(Field::label)
        .collect(Collectors.joining(", "));
  }

  private static UsageException fault(String message) {
    return new UsageException(message);
  }
}
