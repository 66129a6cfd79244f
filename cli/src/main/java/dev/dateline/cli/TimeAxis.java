package dev.dateline.cli;

/**
 * The periods of a timeline as places from left, 0, to right, 1. Few periods keep to the middle,
 * rather than become very wide.
 *
 * @param periods how many there are
 */
record TimeAxis(int periods) {
  private static final int LEAST_SLOTS = 5;

  /** The part of the width that each period has. */
  double slot() {
    return 1.0 / Math.max(LEAST_SLOTS, periods);
  }

  double left(int period) {
    return 0.5 + (period - periods / 2.0) * slot();
  }

  double middle(int period) {
    return left(period) + slot() / 2;
  }
}
