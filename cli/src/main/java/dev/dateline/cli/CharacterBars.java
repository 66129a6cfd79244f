package dev.dateline.cli;

/** Bars of characters, as long as what they stand for is great. */
final class CharacterBars {
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private final double most;
  private final int columns;
  private final boolean blocks;

  /**
   * Bars on one scale.
   *
   * @param most what the longest bar stands for
   * @param columns how long that is; less than one for no bars
   * @param out where they go, which may have no characters for them
   */
  CharacterBars(double most, int columns, Output out) {
    this.most = most;
    this.columns = columns;
    this.blocks = out.shows(EIGHTHS);
  }

  /** The bar for a value; whatever is more than 0 can be seen. */
  String of(double value) {
    if (value <= 0 || columns < 1) {
      return "";
    }
    double length = columns * value / most;
    return blocks ? blocks(length) : "#".repeat((int) Math.max(1, Math.round(length)));
  }

  private static String blocks(double length) {
    int eighths = (int) Math.max(1, Math.round(length * EIGHTHS.length()));
    int rest = eighths % EIGHTHS.length();
    String full = EIGHTHS.substring(EIGHTHS.length() - 1).repeat(eighths / EIGHTHS.length());
    return rest == 0 ? full : full + EIGHTHS.charAt(rest - 1);
  }
}
