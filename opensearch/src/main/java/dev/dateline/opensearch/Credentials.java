package dev.dateline.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who asks a cluster. Never printed. */
final class Credentials {
  private static final String USER = "DATELINE_USER";
  private static final String PASSWORD = "DATELINE_PASSWORD";
  private static final String API_KEY = "DATELINE_API_KEY";

  /** What to do about a cluster that does not know who asks. */
  static final String HINT =
      "give %s and %s, or %s, in the environment".formatted(USER, PASSWORD, API_KEY);

  /** Nobody in particular. */
  static final Credentials NONE = new Credentials(Optional.empty());

  private final Optional<String> header;

  private Credentials(Optional<String> header) {
    this.header = header;
  }

  /** A user and a password. */
  static Credentials basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(UTF_8);
    return new Credentials(Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
  }

  /** A key as the cluster gave it out, encoded. */
  static Credentials apiKey(String key) {
    return new Credentials(Optional.of("ApiKey " + key));
  }

  /** What the environment says, a key before a user; {@link #NONE} where it says nothing. */
  static Credentials of(UnaryOperator<String> environment) {
    return value(environment, API_KEY)
        .map(Credentials::apiKey)
        .or(() -> value(environment, USER).map(user -> of(environment, user)))
        .orElse(NONE);
  }

  /** A user whose password the environment says. */
  static Credentials of(UnaryOperator<String> environment, String user) {
    return basic(user, value(environment, PASSWORD).orElse(""));
  }

  private static Optional<String> value(UnaryOperator<String> environment, String name) {
    return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isEmpty());
  }

  /** The value of the {@code Authorization} header. */
  Optional<String> header() {
    return header;
  }

  @Override
  public String toString() {
    return header.isPresent() ? "some credentials" : "no credentials";
  }
}
