package dev.dateline.cli;

import dev.dateline.article.Field;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a field whose values are counted, as users type it. */
final class FacetName implements ITypeConverter<Field>, Iterable<String> {
  @Override
  public Field convert(String name) {
    return Field.named(name)
        .filter(Field::hasFacet)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "expected " + String.join(", ", this) + ", not '" + name + "'"));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Field.values()).filter(Field::hasFacet).map(Field::label).iterator();
  }
}
