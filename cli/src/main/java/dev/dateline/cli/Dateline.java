package dev.dateline.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program: its verbs, and how they are run. */
@Command(
    name = "dateline",
    versionProvider = Version.class,
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline VERB [OPTIONS] ...",
    description = "Searches archives of news articles: by what was written, when, who and where.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "Examples:",
      "  dateline index articles/ archive-2021.zip",
      "  dateline search '\"peace process\"' --since 2021-04",
      "  dateline search --person lavrov --location pakistan --sort newest",
      "",
      "'dateline VERB --help' tells more of a verb."
    })
@SuppressWarnings("unused")
final class Dateline implements Callable<Integer> {
  private static final int HELP_WIDTH = 80;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the versions of Dateline, Lucene and Java.")
  private boolean version;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /**
   * Runs one command.
   *
   * @return the exit code
   */
  static int run(Console console, String... arguments) {
    Failures failures = new Failures(console);
    int code =
        PlainSearch.read(console, arguments)
            .map(search -> run(search, failures))
            .orElseGet(() -> run(commandLine(console, failures, arguments), failures, arguments));
    return console.out().fault().map(failures::handleOutput).orElse(code);
  }

  private static int run(SearchCommand search, Failures failures) {
    try {
      return search.call();
    } catch (Exception e) {
      return failures.handle(e, "dateline search");
    } catch (VirtualMachineError | LinkageError e) {
      return failures.handle(e);
    }
  }

  private static int run(CommandLine program, Failures failures, String... arguments) {
    try {
      return program.execute(arguments);
    } catch (VirtualMachineError | LinkageError e) {
      return failures.handle(e);
    }
  }

  /** To make a verb is half the work of a short command, so that only the one asked for is made. */
  private static CommandLine commandLine(Console console, Failures failures, String... arguments) {
    CommandLine program = new CommandLine(new Dateline());
    Map<String, Supplier<Object>> verbs = verbs(console);
    if (arguments.length > 0 && verbs.containsKey(arguments[0])) {
      program.addSubcommand(verbs.get(arguments[0]).get());
    } else {
      verbs.values().forEach(verb -> program.addSubcommand(verb.get()));
      program.addSubcommand(new CompletionCommand());
      program.addSubcommand(help());
    }
    configure(program, console);
    new PicocliFailures(failures).attachTo(program);
    return program;
  }

  private static Map<String, Supplier<Object>> verbs(Console console) {
    Map<String, Supplier<Object>> verbs = new LinkedHashMap<>();
    verbs.put("index", () -> new IndexCommand(console));
    verbs.put("reextract", () -> new ReextractCommand(console));
    verbs.put("search", () -> new SearchCommand(console));
    verbs.put("show", () -> new ShowCommand(console));
    verbs.put("explain", () -> new ExplainCommand(console));
    verbs.put("facets", () -> new FacetsCommand(console));
    verbs.put("timeline", () -> new TimelineCommand(console));
    verbs.put("extract", () -> new ExtractCommand(console));
    verbs.put("eval", () -> new EvalCommand(console));
    verbs.put("stats", () -> new StatsCommand(console));
    verbs.put("delete", () -> new DeleteCommand(console));
    verbs.put("optimize", () -> new OptimizeCommand(console));
    verbs.put("backup", () -> new BackupCommand(console));
    verbs.put("copy", () -> new CopyCommand(console));
    verbs.put("check", () -> new CheckCommand(console));
    return verbs;
  }

  private static CommandLine help() {
    CommandLine help = new CommandLine(new HelpCommand());
    help.getCommandSpec()
        .usageMessage()
        .synopsisHeading("Usage: ")
        .customSynopsis("dateline help [VERB]")
        .header(new String[0])
        .parameterListHeading("%n")
        .description("Shows the help of a verb, or lists the verbs.");
    return help;
  }

  private static void configure(CommandLine program, Console console) {
    program
        .registerConverter(Integer.class, Dateline::wholeNumber)
        .registerConverter(int.class, Dateline::wholeNumber)
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                ColorOption.automatic(console) == Style.COLOURED ? Ansi.ON : Ansi.OFF));
  }

  private static int wholeNumber(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("expected a whole number, not '" + text + "'");
    }
  }

  /** Without a verb there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.FAULT;
  }
}
