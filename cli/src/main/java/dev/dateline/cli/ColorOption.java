package dev.dateline.cli;

import picocli.CommandLine.Option;

/** The option {@code --color}, and the variables that say the same. */
final class ColorOption {
  /** When to use colours. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER;

    static final class Names extends Choice<When> {
      Names() {
        super(values());
      }
    }
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      converter = When.Names.class,
      completionCandidates = When.Names.class,
      description = "Colours: auto (on a terminal), always or never.")
  private When when = When.AUTO;

  /** Sets it; false where the value is none. */
  boolean set(String value) {
    return Choice.find(When.values(), value).map(given -> when = given).isPresent();
  }

  /** Flag before {@code NO_COLOR} before {@code CLICOLOR_FORCE} before what the output is. */
  Style style(Console console) {
    return switch (when) {
      case ALWAYS -> Style.COLOURED;
      case NEVER -> Style.PLAIN;
      case AUTO -> automatic(console);
    };
  }

  static Style automatic(Console console) {
    if (console.variable("NO_COLOR").isPresent()) {
      return Style.PLAIN;
    }
    if (console.variable("CLICOLOR_FORCE").filter(value -> !value.equals("0")).isPresent()) {
      return Style.COLOURED;
    }
    boolean capable = console.variable("TERM").filter(name -> !name.equals("dumb")).isPresent();
    return console.outIsTerminal() && capable ? Style.COLOURED : Style.PLAIN;
  }
}
