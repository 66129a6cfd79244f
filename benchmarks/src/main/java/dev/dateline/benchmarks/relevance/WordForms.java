package dev.dateline.benchmarks.relevance;

import dev.dateline.index.Analyzers;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

/** What becomes of a bare word. */
@SuppressWarnings("ImmutableEnumChecker") // Analyzers are thread-safe.
enum WordForms {
  AS_WRITTEN("itself alone", Analyzers.exact(), words -> words),
  ENGLISH_MINIMAL("plurals (EnglishMinimal)", Analyzers.exact(), EnglishMinimalStemFilter::new),
  KSTEM("KStem", Analyzers.exact(), KStemFilter::new),
  KSTEM_AND_LIST("KStem and the list", Analyzers.stemmed(), words -> words),
  KSTEM_AND_LIST_WITHOUT_STOP_WORDS(
      "the same, no stop words", Analyzers.stemmed(), WordForms::withoutStopWords),
  PORTER("Porter", Analyzers.exact(), PorterStemFilter::new);

  private final String label;
  private final Analyzer analyzer;

  WordForms(String label, Analyzer words, UnaryOperator<TokenStream> filter) {
    this.label = label;
    this.analyzer = new Filtering(words, filter);
  }

  private static TokenStream withoutStopWords(TokenStream words) {
    return new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
  }

  String label() {
    return label;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  private static final class Filtering extends AnalyzerWrapper {
    private final Analyzer words;
    private final UnaryOperator<TokenStream> filter;

    Filtering(Analyzer words, UnaryOperator<TokenStream> filter) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.words = words;
      this.filter = filter;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String fieldName) {
      return words;
    }

    @Override
    protected TokenStreamComponents wrapComponents(
        String fieldName, TokenStreamComponents components) {
      return new TokenStreamComponents(
          components.getSource(), filter.apply(components.getTokenStream()));
    }
  }
}
