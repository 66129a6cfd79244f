package dev.dateline.opensearch;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first two numbers of a version. */
record Version(int major, int minor) implements Comparable<Version> {
  /** Before all others. */
  static final Version NONE = new Version(0, 0);

  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major).thenComparingInt(Version::minor);

  /** Reads a version such as {@code 3.6.0-SNAPSHOT}; empty where it does not begin so. */
  static Optional<Version> of(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.lookingAt() ? Optional.of(of(numbers)) : Optional.empty();
  }

  private static Version of(MatchResult numbers) {
    return new Version(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
