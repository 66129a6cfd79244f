package dev.dateline.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option as users type them: constants in lower case. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final List<E> constants;

  Choice(E[] constants) {
    this.constants = List.copyOf(Arrays.asList(constants));
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public E convert(String text) {
    return constants.stream()
        .filter(constant -> constant.name().equalsIgnoreCase(text))
        .findAny()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected " + String.join(", ", this) + ", not '" + text + "'"));
  }

  @Override
  public Iterator<String> iterator() {
    return constants.stream().map(Choice::label).iterator();
  }
}
