package dev.dateline.opensearch;

import dev.dateline.ArchiveException;

/** No host gave an answer in time. */
final class UnansweredException extends ArchiveException {
  private static final long serialVersionUID = 1;

  UnansweredException(String message) {
    super(message);
  }
}
