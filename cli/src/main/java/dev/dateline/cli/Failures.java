package dev.dateline.cli;

import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user, in one line, what went wrong and what to do. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    return refuse(describe(fault), fault.getCommandLine());
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

  private int refuse(String message, CommandLine command) {
    console.complain(message + "; see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.FAULT;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    switch (fault) {
      case UsageException usage -> refuse(usage.getMessage(), command);
      case QuerySyntaxException query -> point(query);
      case IOException io -> console.complain(describe(io));
      case UncheckedIOException io -> console.complain(describe(io.getCause()));
      case InvalidPathException path -> refuse("no path: " + path.getMessage(), command);
      default -> internal(fault);
    }
    if (command.getParseResult().hasMatchedOption("--verbose")) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }

  /** Tells of a broken world or a broken program. */
  int handle(Error fault) {
    if (fault instanceof OutOfMemoryError) {
      console.complain("out of memory; give it more with DATELINE_JAVA_OPTS=-Xmx4g");
    } else {
      internal(fault);
    }
    return ExitCode.FAULT;
  }

  /** Tells that the data did not arrive. */
  int handleOutput(IOException fault) {
    console.complain("cannot write the output: " + describe(fault));
    return ExitCode.FAULT;
  }

  private void internal(Throwable fault) {
    console.complain("internal error: " + fault + "; please report it with what --verbose prints");
  }

  private void point(QuerySyntaxException fault) {
    console.complain("cannot read the query: " + fault.expected());
    new QueryPointer(fault.query(), fault.offset())
        .lines(console.width())
        .forEach(console.err()::println);
  }

  /** The JDK's file exceptions carry the path alone as their message. */
  static String describe(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "no such file or directory: " + missing.getFile();
      case AccessDeniedException denied -> "access denied: " + denied.getFile();
      case NotDirectoryException file -> "not a directory: " + file.getFile();
      case FileSystemException other when other.getReason() != null ->
          other.getReason() + ": " + other.getFile();
      default -> fault.getMessage() == null ? fault.toString() : fault.getMessage();
    };
  }
}
