package dev.dateline.benchmarks.corpus;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Draws ranks by their weight, each in constant time: the alias method (Walker 1977, tables after
 * Vose 1991). Immutable and thread-safe.
 */
final class RankSampler {
  private final double[] keep;
  private final int[] alias;

  private RankSampler(double[] weights) {
    this.keep = new double[weights.length];
    this.alias = new int[weights.length];
    fill(weights);
  }

  /**
   * Ranks 0 to size - 1.
   *
   * @param weight of a rank, not negative, in any unit
   */
  static RankSampler of(int size, IntToDoubleFunction weight) {
    return new RankSampler(IntStream.range(0, size).mapToDouble(weight).toArray());
  }

  /** Weights that fall with a power of the rank. */
  static RankSampler zipf(int size, double exponent) {
    return of(size, rank -> StrictMath.pow(rank + 1, -exponent));
  }

  private void fill(double[] weights) {
    double mean = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
    mean /= weights.length;
    int[] small = new int[weights.length];
    int[] large = new int[weights.length];
    int smalls = 0;
    int larges = 0;
    for (int rank = weights.length - 1; rank >= 0; rank--) {
      keep[rank] = weights[rank] / mean;
      alias[rank] = rank;
      if (keep[rank] < 1) {
        small[smalls++] = rank;
      } else {
        large[larges++] = rank;
      }
    }
    while (smalls > 0 && larges > 0) {
      int poor = small[--smalls];
      int rich = large[larges - 1];
      alias[poor] = rich;
      keep[rich] -= 1 - keep[poor];
      if (keep[rich] < 1) {
        larges--;
        small[smalls++] = rich;
      }
    }
  }

  int draw(Random64 random) {
    int rank = random.below(keep.length);
    return random.real() < keep[rank] ? rank : alias[rank];
  }
}
