package dev.dateline.cli;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option as users type them: constants in lower case. */
abstract class Choice<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final E[] constants;

  Choice(E[] constants) {
    this.constants = constants.clone();
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant that users call so, in whatever case. */
  static <E extends Enum<E>> Optional<E> find(E[] constants, String text) {
    return Stream.of(constants)
        .filter(constant -> constant.name().equalsIgnoreCase(text))
        .findAny();
  }

  @Override
  public E convert(String text) {
    return find(constants, text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected " + String.join(", ", this) + ", not '" + text + "'"));
  }

  @Override
  public Iterator<String> iterator() {
    return Stream.of(constants).map(Choice::label).iterator();
  }
}
