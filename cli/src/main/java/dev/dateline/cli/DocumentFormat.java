package dev.dateline.cli;

/** How a single thing is written. */
enum DocumentFormat {
  /** For people. */
  TEXT,
  /** One object. */
  JSON;

  static final class Names extends Choice<DocumentFormat> {
    Names() {
      super(values());
    }
  }
}
