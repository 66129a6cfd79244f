package dev.dateline.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
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
  static final int VALUE_GAP = 100;

  private static final StemmerOverrideMap PLURALS = plurals();

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

  private static StemmerOverrideMap plurals() {
    StemmerOverrideFilter.Builder singulars = new StemmerOverrideFilter.Builder();
    try (InputStream in = Analyzers.class.getResourceAsStream("plurals.txt");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(plural -> singulars.add(plural, plural.substring(0, plural.length() - 1)));
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

    private static TokenStream stem(TokenStream words) {
      return new KStemFilter(new StemmerOverrideFilter(words, PLURALS));
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
