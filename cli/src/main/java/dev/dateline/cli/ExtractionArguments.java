package dev.dateline.cli;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.extract.ExtractionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is read out of articles, and what is put where they lack something. */
final class ExtractionArguments {
  /** Which extractors work. */
  enum Extractors {
    NONE,
    DEFAULT;

    static final class Names extends Choice<Extractors> {
      Names() {
        super(values());
      }
    }
  }

  @Option(
      names = "--set",
      paramLabel = "FIELD=VALUE",
      description = "A value for articles that lack it: --set date=2021-04-06. Repeatable.")
  private List<String> defaults = new ArrayList<>();

  @Option(
      names = "--extract",
      paramLabel = "WHICH",
      converter = Extractors.Names.class,
      completionCandidates = Extractors.Names.class,
      description = "Dates, persons and places in the text: default, or none.")
  private Extractors extractors = Extractors.DEFAULT;

  @ArgGroup(validate = false)
  private CalendarOptions calendar = new CalendarOptions();

  @ArgGroup(validate = false)
  private NameArguments names = new NameArguments();

  ExtractionOptions options() {
    Map<Field, String> values = Assignments.read("--set", defaults);
    requireDate(values.get(Field.DATE));
    if (values.containsKey(Field.ID)) {
      throw new UsageException("--set cannot give every article the same id");
    }
    ExtractionOptions options =
        ExtractionOptions.standard()
            .withExtractors(Choice.label(extractors))
            .withDefaults(values)
            .withEntities(names.options());
    ExtractionOptions zoned = calendar.zone().map(options::withZone).orElse(options);
    return calendar.order().map(zoned::withDateOrder).orElse(zoned);
  }

  private void requireDate(String value) {
    if (value != null && DateSpan.parse(value).isEmpty()) {
      throw new UsageException(
          "--set date expects a day, month or year such as 2021-04-06, not '" + value + "'");
    }
  }
}
