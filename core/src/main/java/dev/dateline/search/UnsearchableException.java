package dev.dateline.search;

/** A query that can be read but not run; the message says why and what to do. */
final class UnsearchableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsearchableException(String message, Throwable cause) {
    super(message, cause);
  }
}
