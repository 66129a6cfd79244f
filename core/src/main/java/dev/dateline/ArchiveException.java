package dev.dateline;

import java.io.IOException;

/** An archive that is not there, is in use, or is none; the message says what to do. */
public class ArchiveException extends IOException {
  private static final long serialVersionUID = 1;

  /**
   * A fault without a cause.
   *
   * @param message what is wrong, where, and what to do
   */
  public ArchiveException(String message) {
    super(message);
  }

  /**
   * A fault with a cause.
   *
   * @param message what is wrong, where, and what to do
   * @param cause the cause
   */
  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
