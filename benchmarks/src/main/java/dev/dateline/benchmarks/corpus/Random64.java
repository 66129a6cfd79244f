package dev.dateline.benchmarks.corpus;

/**
 * Random numbers that are the same on every machine and JDK: SplitMix64 (Steele, Lea and Flood,
 * "Fast Splittable Pseudorandom Number Generators", 2014). Not thread-safe.
 */
final class Random64 {
  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Random64(long seed) {
    this.state = seed;
  }

  /** The numbers of one item of a series, unrelated to those of its neighbours. */
  static Random64 of(long seed, long index) {
    return new Random64(mix(seed) ^ mix(index * GOLDEN_GAMMA + 1));
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  long next() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** 0 or more, less than the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** First to last, both included. */
  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  /** 0 or more, less than 1. */
  double real() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  boolean chance(double probability) {
    return real() < probability;
  }

  /** Mean 0, standard deviation 1: the polar method of Marsaglia. */
  double gaussian() {
    double x;
    double square;
    do {
      x = 2 * real() - 1;
      double y = 2 * real() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
  }

  /** Log-normal: its logarithm is normal with this deviation around that of the median. */
  double logNormal(double median, double deviation) {
    return median * StrictMath.exp(deviation * gaussian());
  }
}
