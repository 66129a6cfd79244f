package dev.dateline.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Words for what goes wrong while bytes are read. */
final class Reasons {
  private Reasons() {}

  static String unreadable(IOException e) {
    return "cannot be read: " + cause(e);
  }

  static String brokeOff(IOException e) {
    return "cannot be read to its end: " + cause(e);
  }

  private static String cause(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "no permission";
      case EOFException end -> "it is cut off";
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }
}
