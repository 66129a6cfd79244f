package dev.dateline.benchmarks.floor;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** The names of the floor's fields, and how their text becomes terms: as in Dateline's index. */
final class FloorFields {
  static final String ID = "id";
  static final String TITLE = "title";
  static final String BODY = "body";
  static final String TITLE_EXACT = "title.exact";
  static final String BODY_EXACT = "body.exact";

  /** Seconds since 1970. */
  static final String DATE = "date";

  /** Days since 1970, from and to. */
  static final String MENTIONS = "mentions";

  static final String PERSON = "person";
  static final String LOCATION = "location";
  static final String DATELINE = "dateline";
  static final String OUTLET = "outlet";
  static final String SECTION = "section";
  static final String TOPIC = "topic";

  /** Country codes. */
  static final String IN = "in";

  static final String LANG = "lang";
  static final String ORIGIN = "origin";

  static final Analyzer EXACT = new WordAnalyzer(false);
  static final Analyzer STEMMED = new WordAnalyzer(true);

  private static final int BETWEEN_NAMES = 100;

  private FloorFields() {}

  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(EXACT, Map.of(TITLE, STEMMED, BODY, STEMMED));
  }

  /** The doc values of a field. */
  static String facet(String field) {
    return field + ".facet";
  }

  private static final class WordAnalyzer extends Analyzer {
    private final boolean stemmed;

    WordAnalyzer(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer words = new StandardTokenizer();
      TokenStream folded =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
      return new TokenStreamComponents(words, stemmed ? new KStemFilter(folded) : folded);
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
      return BETWEEN_NAMES;
    }
  }
}
