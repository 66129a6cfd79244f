package dev.dateline.cli;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.DateResolver;
import dev.dateline.query.Query;
import dev.dateline.query.QueryOptions;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

/** Reads the dates of options as the query language reads them. */
final class DateArguments {
  private final DateResolver resolver;

  DateArguments(QueryOptions options) {
    this.resolver = new DateResolver(options.clock(), options.dateOrder());
  }

  DateSpan span(String option, String text) {
    return read(option, text, resolver::span);
  }

  DateSpan last(String option, String text) {
    return read(option, text, resolver::last);
  }

  Query range(String option, String text) {
    return read(option, text, range -> resolver.range(Field.DATE, range));
  }

  private <T> T read(String option, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (DateTimeParseException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }
}
