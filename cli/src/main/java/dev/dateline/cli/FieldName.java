package dev.dateline.cli;

import dev.dateline.article.Field;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a field as users type it. */
final class FieldName implements ITypeConverter<Field> {
  @Override
  public Field convert(String name) {
    return Field.named(name)
        .orElseThrow(
            () -> new TypeConversionException("no field '" + name + "'; there are " + names()));
  }

  private static String names() {
    return Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "));
  }
}
