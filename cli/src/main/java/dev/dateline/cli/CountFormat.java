package dev.dateline.cli;

/** How counts are written. */
enum CountFormat {
  /** For people, with bars. */
  TEXT,
  /** One object. */
  JSON,
  /** Comma-separated values, RFC 4180. */
  CSV;

  static final class Names extends Choice<CountFormat> {
    Names() {
      super(values());
    }
  }
}
