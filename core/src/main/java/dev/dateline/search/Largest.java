package dev.dateline.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps the largest of many, in memory for those alone. For one thread.
 *
 * @param <T> of what
 */
public final class Largest<T> {
  private final int number;
  private final Comparator<? super T> order;
  private final PriorityQueue<T> kept;

  /**
   * Keeps none yet.
   *
   * @param number how many to keep
   * @param order smallest first
   */
  public Largest(int number, Comparator<? super T> order) {
    this.number = number;
    this.order = order;
    this.kept = new PriorityQueue<>(order);
  }

  /**
   * Takes one more.
   *
   * @param next kept if it is among the largest so far
   */
  public void add(T next) {
    kept.add(next);
    if (kept.size() > number) {
      kept.poll();
    }
  }

  /**
   * What is kept.
   *
   * @return largest first
   */
  public List<T> toList() {
    return kept.stream().sorted(order.reversed()).toList();
  }
}
