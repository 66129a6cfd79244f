package dev.dateline.opensearch;

import dev.dateline.ArchiveException;
import java.time.Duration;

/**
 * Words for a request that failed: what, where, and what to do.
 *
 * @param within how long it was tried
 */
record Failure(ClusterAddress address, Call call, Duration within) {

  /** The exception of the last attempt. */
  ArchiveException of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> throw new IllegalArgumentException("no failure: " + done);
      case Outcome.Refused refused when !refused.mayPass() -> refused(refused.fault());
      case Outcome.Unreached unreached when !unreached.mayPass() -> unsafe(unreached);
      case Outcome.Refused refused -> unanswered(refused);
      case Outcome.Unreached unreached -> unanswered(unreached);
    };
  }

  private ArchiveException refused(Fault fault) {
    String words =
        switch (fault.status()) {
          case 401 ->
              "%s does not know who asks (%s); %s".formatted(address, fault, Credentials.HINT);
          case 403 -> "%s forbids %s (%s); ask who runs it".formatted(address, call, fault);
          case 404 ->
              "%s has nothing at %s (%s); see that the name is right"
                  .formatted(address, call, fault);
          case 409 ->
              "%s was changed meanwhile (%s: %s); try again".formatted(address, call, fault);
          case 413 ->
              "%s takes no request as large as this (%s: %s); see http.max_content_length of its nodes"
                  .formatted(address, call, fault);
          default -> "%s refused %s (%s)".formatted(address, call, fault);
        };
    return new ClusterException(words, fault);
  }

  private ArchiveException unsafe(Outcome.Unreached unreached) {
    String words =
        unreached.isDistrusted()
            ? "%s cannot be trusted (%s); name a trust store that holds its certificate: -Djavax.net.ssl.trustStore=FILE"
            : "%s does not encrypt (%s); write %3$s:// without +https";
    return new ArchiveException(
        words.formatted(address, unreached, address.dialect().scheme()), unreached.cause());
  }

  private ArchiveException unanswered(Outcome last) {
    return new UnansweredException(
        "%s did not do %s within %s (%s); see that its nodes run and can be reached"
            .formatted(address, call, seconds(), last));
  }

  private String seconds() {
    return within.toMillis() < 10_000 ? within.toMillis() + " ms" : within.toSeconds() + " s";
  }
}
