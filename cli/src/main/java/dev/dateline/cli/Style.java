package dev.dateline.cli;

/** How text stands out on a terminal; nothing does where colours are off. */
enum Style {
  /** Text alone. */
  PLAIN,
  /** With the control sequences of ECMA-48. */
  COLOURED;

  String title(String text) {
    return dress("1", text);
  }

  String aside(String text) {
    return dress("2", text);
  }

  String match(String text) {
    return dress("1;31", text);
  }

  private String dress(String codes, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + codes + "m" + text + "\u001b[0m";
  }
}
