package dev.dateline.source;

import java.util.regex.Pattern;

/** Times in the basic form of ISO 8601, {@code 19980305T183000Z}, which the IPTC's formats use. */
final class BasicTime {
  private static final Pattern BASIC =
      Pattern.compile(
          "(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(?:(\\d\\d))?(Z|[+-]\\d\\d:?\\d\\d)?");

  private BasicTime() {}

  /** The same in the extended form; anything else as it is. */
  static String extended(String time) {
    return BASIC
        .matcher(time)
        .replaceFirst(
            match ->
                "$1-$2-$3T$4:$5"
                    + (match.group(6) == null ? "" : ":$6")
                    + (match.group(7) == null ? "" : "$7"));
  }
}
