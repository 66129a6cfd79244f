package dev.dateline.benchmarks.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words by rank: English function words first, news words among made ones after them, made words
 * without end below. Immutable and thread-safe.
 *
 * <p>Frequency falls with the rank in two regimes, about as 1/rank down to rank {@value #CORE} and
 * more steeply below (Ferrer i Cancho and Sole, "Two Regimes in the Frequency of Words", 2001; the
 * offset of 1 is Mandelbrot's).
 */
final class Words {
  private static final int CORE = 6_000;
  private static final double CORE_EXPONENT = 1.05;
  private static final double RARE_EXPONENT = 1.8;

  /** Ranks kept in a table; rarer words are spelled when they are drawn. */
  private static final int TABLE = 100_000;

  private static final double RAREST = 1e9;

  private final int functionWords;
  private final String[] table;
  private final RankSampler sampler;

  Words(List<String> functionWords, List<String> newsWords) {
    this.functionWords = functionWords.size();
    this.table = table(functionWords, newsWords);
    this.sampler = RankSampler.of(TABLE + 1, rank -> rank < TABLE ? weight(rank) : rareWeight());
  }

  /** Puts news word k at rank k + k*k/40 after the function words, and made words between. */
  private static String[] table(List<String> functionWords, List<String> newsWords) {
    String[] table = new String[TABLE];
    for (int k = 0; k < functionWords.size(); k++) {
      table[k] = functionWords.get(k);
    }
    for (int k = 0; k < newsWords.size(); k++) {
      table[functionWords.size() + k + k * k / 40] = newsWords.get(k);
    }
    fillWithMadeWords(table);
    return table;
  }

  private static void fillWithMadeWords(String[] table) {
    Set<String> real = new HashSet<>(Arrays.asList(table));
    int number = 0;
    for (int rank = 0; rank < table.length; rank++) {
      while (table[rank] == null) {
        String made = Syllables.word(number++);
        table[rank] = real.contains(made) ? null : made;
      }
    }
  }

  private static double weight(double rank) {
    double core = StrictMath.pow(Math.min(rank, CORE) + 2, -CORE_EXPONENT);
    return rank <= CORE ? core : core * StrictMath.pow(rank / CORE, -RARE_EXPONENT);
  }

  private static double rareWeight() {
    return weight(TABLE) * TABLE / (RARE_EXPONENT - 1);
  }

  /** The word of a rank from 0, most frequent first. */
  String at(int rank) {
    return table[rank];
  }

  String draw(Random64 random) {
    return spelled(sampler.draw(random), random);
  }

  /** A word that says what a text is about, by its frequency. */
  String drawTelling(Random64 random) {
    int rank = sampler.draw(random);
    while (rank < functionWords) {
      rank = sampler.draw(random);
    }
    return spelled(rank, random);
  }

  private String spelled(int rank, Random64 random) {
    return rank < TABLE ? table[rank] : rare(random);
  }

  /** Numbers beyond those of the table, by the same law. */
  private static String rare(Random64 random) {
    double rank = TABLE * StrictMath.pow(1 - random.real(), -1 / (RARE_EXPONENT - 1));
    return Syllables.word((long) Math.min(rank, RAREST));
  }
}
