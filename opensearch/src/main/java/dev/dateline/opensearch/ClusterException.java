package dev.dateline.opensearch;

import dev.dateline.ArchiveException;

/** What a cluster refused, and why. */
final class ClusterException extends ArchiveException {
  private static final long serialVersionUID = 1;

  private final transient Fault fault;

  ClusterException(String message, Fault fault) {
    super(message);
    this.fault = fault;
  }

  /** What the cluster said. */
  Fault fault() {
    return fault;
  }
}
