package dev.dateline.cli;

import dev.dateline.query.QuerySyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Tells the user, in one line, what went wrong and what to do. */
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /** Tells what is wrong with the arguments of a command, such as {@code dateline search}. */
  int refuse(String message, String command) {
    console.complain(message + "; see " + command + " --help");
    return ExitCode.FAULT;
  }

  /** Tells what kept a command from its end. */
  int handle(Exception fault, String command) {
    switch (fault) {
      case UsageException usage -> refuse(usage.getMessage(), command);
      case QuerySyntaxException query -> point(query);
      case IOException io -> console.complain(describe(io));
      case UncheckedIOException io -> console.complain(describe(io.getCause()));
      case InvalidPathException path -> refuse("no path: " + path.getMessage(), command);
      default -> internal(fault);
    }
    return ExitCode.FAULT;
  }

  /** Tells where in the program it was. */
  void trace(Exception fault) {
    fault.printStackTrace(console.err());
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
