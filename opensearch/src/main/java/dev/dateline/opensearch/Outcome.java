package dev.dateline.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.stream.Stream;

/** What became of one attempt. */
sealed interface Outcome {

  /** Whether another attempt may do better. */
  boolean mayPass();

  /** It was done. */
  record Done(JsonNode answer) implements Outcome {
    @Override
    public boolean mayPass() {
      return false;
    }
  }

  /** A host said no. */
  record Refused(Fault fault) implements Outcome {
    @Override
    public boolean mayPass() {
      return fault.isPassing();
    }

    @Override
    public String toString() {
      return fault.toString();
    }
  }

  /** A host gave no whole answer. */
  record Unreached(URI root, IOException cause) implements Outcome {
    @Override
    public boolean mayPass() {
      return !isDistrusted() && !isPlain();
    }

    /** Whether the host's certificate is not known. */
    boolean isDistrusted() {
      return causes().anyMatch(CertificateException.class::isInstance);
    }

    /** Whether the host does not encrypt: this is how the JDK says it. */
    boolean isPlain() {
      return causes().anyMatch(fault -> message(fault).contains("nrecognized SSL message"));
    }

    private Stream<Throwable> causes() {
      return Stream.<Throwable>iterate(cause, Objects::nonNull, Throwable::getCause).limit(16);
    }

    @Override
    public String toString() {
      String words =
          causes().map(Unreached::message).filter(s -> !s.isEmpty()).findFirst().orElse("");
      return "%s: %s %s"
          .formatted(root.getAuthority(), cause.getClass().getSimpleName(), words)
          .strip();
    }

    private static String message(Throwable fault) {
      return Objects.requireNonNullElse(fault.getMessage(), "");
    }
  }
}
