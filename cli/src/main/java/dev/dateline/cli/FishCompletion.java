package dev.dateline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish: a line for each verb, and for each option of a verb. */
final class FishCompletion {
  private FishCompletion() {}

  static List<String> lines(CommandLine program) {
    String name = program.getCommandName();
    return program.getSubcommands().entrySet().stream()
        .flatMap(verb -> lines(name, verb.getKey(), verb.getValue().getCommandSpec()))
        .toList();
  }

  private static Stream<String> lines(String program, String verb, CommandSpec command) {
    String line =
        "complete -c %s -f -n __fish_use_subcommand -a %s -d %s"
            .formatted(program, verb, quoted(command.usageMessage().description()));
    String condition =
        "complete -c %s -n '__fish_seen_subcommand_from %s'".formatted(program, verb);
    return Stream.concat(
        Stream.of(line), command.options().stream().map(option -> condition + line(option)));
  }

  private static String line(OptionSpec option) {
    String names =
        Arrays.stream(option.names()).map(FishCompletion::name).collect(Collectors.joining());
    return names + values(option) + " -d " + quoted(option.description());
  }

  private static String name(String option) {
    return option.startsWith("--") ? " -l " + option.substring(2) : " -s " + option.substring(1);
  }

  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    if (option.completionCandidates() == null) {
      return " -r";
    }
    return StreamSupport.stream(option.completionCandidates().spliterator(), false)
        .collect(Collectors.joining(" ", " -x -a '", "'"));
  }

  private static String quoted(String... text) {
    return "'" + String.join(" ", text).replace("'", "\\'") + "'";
  }
}
