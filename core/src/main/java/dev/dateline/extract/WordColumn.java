package dev.dateline.extract;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is counted of a word, and what follows from the counts: in how many articles it is met so,
 * and, behind that, which article was counted last.
 */
enum WordColumn {
  LOWER(0),
  CAPITALISED(1),
  FIRST_NAME(2);

  private static final int OFTEN = 3;
  private static final double LOWER_SHARE = 0.2;
  private static final int COLUMNS = values().length;

  private final int index;

  WordColumn(int index) {
    this.index = index;
  }

  static int[] zeros() {
    return new int[2 * COLUMNS];
  }

  static int[] read(DataInput in) throws IOException {
    int[] counts = zeros();
    for (int i = 0; i < COLUMNS; i++) {
      counts[i] = in.readInt();
    }
    return counts;
  }

  static void write(int[] counts, DataOutput out) throws IOException {
    for (int i = 0; i < COLUMNS; i++) {
      out.writeInt(counts[i]);
    }
  }

  /** Counts an article, once however often the word is met in it. */
  void count(int[] counts, int article) {
    if (counts[COLUMNS + index] != article) {
      counts[COLUMNS + index] = article;
      counts[index]++;
    }
  }

  private int of(int[] counts) {
    return counts[index];
  }

  static int total(int[] counts) {
    return LOWER.of(counts) + CAPITALISED.of(counts);
  }

  static void add(int[] to, int[] counts) {
    for (int i = 0; i < COLUMNS; i++) {
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
