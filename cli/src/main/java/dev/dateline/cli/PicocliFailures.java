package dev.dateline.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Hands on what goes wrong in a command that picocli runs. */
record PicocliFailures(Failures failures)
    implements IParameterExceptionHandler, IExecutionExceptionHandler {

  void attachTo(CommandLine program) {
    program.setParameterExceptionHandler(this).setExecutionExceptionHandler(this);
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    return failures.refuse(describe(fault), name(fault.getCommandLine()));
  }

  private static String describe(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return describe(unmatched);
    }
    return fault.getArgSpec() == null && fault.getValue() != null
        ? describe(unknownVerb(fault))
        : fault.getMessage();
  }

  /** Of the verb help. */
  private static UnmatchedArgumentException unknownVerb(ParameterException fault) {
    return new UnmatchedArgumentException(fault.getCommandLine(), List.of(fault.getValue()));
  }

  private static String describe(UnmatchedArgumentException fault) {
    String first = fault.getUnmatched().getFirst();
    List<String> similar = fault.getSuggestions();
    String verb = fault.getCommandLine().getCommandName();
    String what =
        first.startsWith("-")
            ? "no option '"
            : verb.equals("dateline") ? "no verb '" : "one argument too many: '";
    return what
        + first
        + "'"
        + (similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?");
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    int code = failures.handle(fault, name(command));
    if (command.getParseResult().hasMatchedOption("--verbose")) {
      failures.trace(fault);
    }
    return code;
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName();
  }
}
