package dev.dateline.cli;

import dev.dateline.SourcePart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2/3} as the second of three parts. */
final class PartOption implements ITypeConverter<SourcePart> {
  private static final Pattern PART = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  @Override
  public SourcePart convert(String text) {
    Matcher part = PART.matcher(text);
    if (!part.matches()) {
      throw refusal(text);
    }
    int number = Integer.parseInt(part.group(1));
    int of = Integer.parseInt(part.group(2));
    if (number < 1 || number > of) {
      throw refusal(text);
    }
    return new SourcePart(number, of);
  }

  private static TypeConversionException refusal(String text) {
    return new TypeConversionException(
        "expected a part such as 2/3, from 1/3 to 3/3, not '" + text + "'");
  }
}
