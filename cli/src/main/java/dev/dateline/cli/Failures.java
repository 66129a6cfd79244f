package dev.dateline.cli;

import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
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
    String verb = fault.getCommandLine().getCommandSpec().qualifiedName();
    console.complain(
        Printable.line(fault.getMessage()) + suggestion(fault) + "; see " + verb + " --help");
    return ExitCode.FAULT;
  }

  private static String suggestion(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      List<String> similar = unmatched.getSuggestions();
      return similar.isEmpty() ? "" : "; did you mean " + String.join(" or ", similar) + "?";
    }
    return "";
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    report(fault);
    if (parsed.hasMatchedOption("--verbose")) {
      fault.printStackTrace(console.err());
    }
    return ExitCode.FAULT;
  }

  private void report(Exception fault) {
    switch (fault) {
      case QuerySyntaxException query -> point(query);
      case IOException io -> console.complain(describe(io));
      case UncheckedIOException io -> console.complain(describe(io.getCause()));
      default ->
          console.complain(
              "internal error: " + fault + "; please report it with the output of --verbose");
    }
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
