package dev.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes words: Unicode word boundaries (UAX #29), possessives stripped, case and accents
 * ignored; bare words are reduced to their stem as well, by KStem and a list of plurals.
 * Thread-safe.
 *
 * <p>KStem, which looks words up, keeps <i>university</i> and <i>universe</i> apart, where Porter's
 * stemmers join them; in return it leaves plurals that have a meaning of their own, such as
 * <i>talks</i>. The list brings back those that news readers take for plain plurals.
 */
public final class Analyzers {
  /** Grows when the words of a text change; an index keeps it. */
  public static final int VERSION = 1;

  /** Positions between two values of a field, so that no phrase spans them. */
  public static final int VALUE_GAP = 100;

  /** What a possessive s follows: the apostrophe as typed, as printed, and full-width. */
  public static final String APOSTROPHES = "'\u2019\uFF07";

  private static final SortedMap<String, String> PLURALS = readPlurals();
  private static final StemmerOverrideMap SINGULARS = singulars();

  private static final Analyzer EXACT = new WordAnalyzer(false);
  private static final Analyzer STEMMED = new WordAnalyzer(true);

  private Analyzers() {}

  /**
   * The analyzer of words as written, which names use too.
   *
   * @return the analyzer
   */
  public static Analyzer exact() {
    return EXACT;
  }

  /**
   * The analyzer of words that match their inflections.
   *
   * @return the analyzer
   */
  public static Analyzer stemmed() {
    return STEMMED;
  }

  /**
   * The analyzer of each field of an index.
   *
   * @return the analyzer
   */
  public static Analyzer perField() {
    Map<String, Analyzer> stemmed =
        Stream.of(IndexFields.TITLE, IndexFields.BODY)
            .collect(Collectors.toMap(name -> name, name -> STEMMED));
    return new PerFieldAnalyzerWrapper(EXACT, stemmed);
  }

  /** What {@link #stemmed()} makes of the words of {@link #exact()}: each becomes one. */
  static TokenStream stem(TokenStream words) {
    return new KStemFilter(new StemmerOverrideFilter(words, SINGULARS));
  }

  /**
   * The plurals that KStem leaves alone.
   *
   * @return to each its singular
   */
  public static SortedMap<String, String> plurals() {
    return PLURALS;
  }

  private static SortedMap<String, String> readPlurals() {
    try (InputStream in = Analyzers.class.getResourceAsStream("plurals.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      SortedMap<String, String> plurals = new TreeMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(plural -> plurals.put(plural, plural.substring(0, plural.length() - 1)));
      return Collections.unmodifiableSortedMap(plurals);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StemmerOverrideMap singulars() {
    StemmerOverrideFilter.Builder singulars = new StemmerOverrideFilter.Builder();
    PLURALS.forEach(singulars::add);
    try {
      return singulars.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class WordAnalyzer extends Analyzer {
    private final boolean stemmed;

    WordAnalyzer(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(new PossessiveFilter(words)));
      return new TokenStreamComponents(words, stemmed ? stem(folded) : folded);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream word) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(word));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return VALUE_GAP;
    }
  }
}
