package dev.dateline.benchmarks.corpus;

import java.util.List;

/**
 * Pronounceable words, a different one for every number: {@code duneka}, {@code prolitoun}.
 *
 * <p>A word is two or more syllables of consonants and vowels, and perhaps a last consonant. Runs
 * of consonants and vowels alternate, so that no two numbers spell the same.
 */
final class Syllables {
  private static final List<String> ONSETS =
      List.of(
          "b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z",
          "br", "ch", "cl", "dr", "fl", "gr", "pl", "pr", "sh", "st", "th", "tr");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou");
  private static final List<String> CODAS = List.of("", "n", "r", "s", "l", "t", "m", "d", "x");

  private static final long SYLLABLES = (long) ONSETS.size() * VOWELS.size();

  /** Prime, so that neighbours of a length spell unlike each other. */
  private static final long STRIDE = 1_000_003;

  private Syllables() {}

  /** The word of a number from 0; greater numbers have longer words. */
  static String word(long number) {
    int syllables = 2;
    long words = SYLLABLES * SYLLABLES * CODAS.size();
    long rest = number;
    while (rest >= words) {
      rest -= words;
      words *= SYLLABLES;
      syllables++;
    }
    return spell(scattered(rest, words), syllables);
  }

  private static long scattered(long number, long words) {
    return Math.floorMod(number * STRIDE, words);
  }

  private static String spell(long number, int syllables) {
    StringBuilder word = new StringBuilder(syllables * 3 + 1);
    long rest = number;
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS.get((int) (rest % ONSETS.size())));
      rest /= ONSETS.size();
      word.append(VOWELS.get((int) (rest % VOWELS.size())));
      rest /= VOWELS.size();
    }
    return word.append(CODAS.get((int) rest)).toString();
  }
}
