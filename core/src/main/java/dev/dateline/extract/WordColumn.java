package dev.dateline.extract;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What is counted of a word, and what follows from the counts. */
enum WordColumn {
  LOWER(0),
  CAPITALISED(1),
  FIRST_NAME(2);

  private static final int OFTEN = 3;
  private static final double LOWER_SHARE = 0.2;

  private final int index;

  WordColumn(int index) {
    this.index = index;
  }

  static int[] zeros() {
    return new int[values().length];
  }

  static int[] read(DataInput in) throws IOException {
    int[] counts = zeros();
    for (int i = 0; i < counts.length; i++) {
      counts[i] = in.readInt();
    }
    return counts;
  }

  static void write(int[] counts, DataOutput out) throws IOException {
    for (int count : counts) {
      out.writeInt(count);
    }
  }

  void increment(int[] counts) {
    counts[index]++;
  }

  private int of(int[] counts) {
    return counts[index];
  }

  static int total(int[] counts) {
    return LOWER.of(counts) + CAPITALISED.of(counts);
  }

  static void add(int[] to, int[] counts) {
    for (int i = 0; i < to.length; i++) {
      to[i] += counts[i];
    }
  }

  static int flags(int[] counts) {
    if (LOWER.of(counts) >= OFTEN && LOWER.of(counts) >= LOWER_SHARE * total(counts)) {
      return Lexicon.COMMON;
    }
    int names = FIRST_NAME.of(counts);
    return names >= OFTEN && 2 * names >= CAPITALISED.of(counts) ? Lexicon.GIVEN : 0;
  }
}
