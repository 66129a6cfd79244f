package dev.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code completion}. */
@Command(
    name = "completion",
    description = "Prints a script that completes verbs and options in a shell.",
    synopsisHeading = "Usage: ",
    customSynopsis = "dateline completion SHELL",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  source <(dateline completion bash)",
      "  dateline completion zsh >> ~/.zshrc",
      "  dateline completion fish > ~/.config/fish/completions/dateline.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  /** Shells that the script is made for. */
  enum Shell {
    BASH,
    ZSH,
    FISH;

    static final class Names extends Choice<Shell> {
      Names() {
        super(values());
      }
    }
  }

  @Spec private CommandSpec command;

  @Parameters(
      paramLabel = "SHELL",
      converter = Shell.Names.class,
      completionCandidates = Shell.Names.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private Shell shell;

  @Mixin
  @SuppressWarnings("unused")
  private CommonOptions common;

  @Override
  public Integer call() {
    CommandLine program = command.parent().commandLine();
    PrintWriter out = program.getOut();
    switch (shell) {
      case BASH, ZSH -> out.print(AutoComplete.bash(program.getCommandName(), program));
      case FISH -> FishCompletion.lines(program).forEach(out::println);
    }
    return ExitCode.DONE;
  }
}
