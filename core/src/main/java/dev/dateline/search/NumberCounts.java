package dev.dateline.search;

import java.util.Arrays;

/**
 * Counts how often each of some numbers comes: few in a list, many in a table of all that there
 * are. For one thread.
 */
final class NumberCounts {
  /** A table of fewer numbers costs less than a list. */
  private static final int SMALL = 1024;

  /** A list of more than this share of all numbers costs more than a table. */
  private static final int SHARE = 8;

  private final int size;
  private int[] list = new int[64];
  private int listed;
  private int[] table;

  /** For the numbers from 0 to before {@code size}. */
  NumberCounts(int size) {
    this.size = size;
    if (size <= SMALL) {
      toTable();
    }
  }

  /** Takes each number that was counted, in ascending order. */
  interface Visitor {
    void visit(int number, int count);
  }

  void add(int number) {
    if (table != null) {
      table[number]++;
    } else {
      addToList(number);
    }
  }

  private void addToList(int number) {
    if (listed == list.length) {
      list = Arrays.copyOf(list, 2 * listed);
    }
    list[listed++] = number;
    if (listed > size / SHARE) {
      toTable();
    }
  }

  private void toTable() {
    table = new int[size];
    for (int i = 0; i < listed; i++) {
      table[list[i]]++;
    }
    list = null;
  }

  void forEach(Visitor visitor) {
    if (table == null) {
      forEachListed(visitor);
      return;
    }
    for (int number = 0; number < size; number++) {
      if (table[number] > 0) {
        visitor.visit(number, table[number]);
      }
    }
  }

  private void forEachListed(Visitor visitor) {
    Arrays.sort(list, 0, listed);
    int start = 0;
    for (int i = 1; i <= listed; i++) {
      if (i == listed || list[i] != list[start]) {
        visitor.visit(list[start], i - start);
        start = i;
      }
    }
  }
}
