package dev.dateline.opensearch;

import dev.dateline.ArchiveException;

/** What a cluster refused, and why. */
final class ClusterException extends ArchiveException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;

  ClusterException(String message, int status, String type) {
    super(message);
    this.status = status;
    this.type = type;
  }

  /** The status of HTTP. */
  int status() {
    return status;
  }

  /** The cluster's name of the fault, such as {@code index_not_found_exception}; may be empty. */
  String type() {
    return type;
  }
}
