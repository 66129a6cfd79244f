package dev.dateline.cli;

import dev.dateline.article.DateSpan;
import dev.dateline.query.QueryOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the dates of options. */
final class DateArguments {
  private final CommandSpec command;

  DateArguments(CommandSpec command, QueryOptions options) {
    this.command = command;
  }

  DateSpan read(String option, String text) {
    return DateSpan.parse(text)
        .orElseThrow(() -> new ParameterException(command.commandLine(), option + ": " + text));
  }
}
