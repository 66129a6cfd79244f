package dev.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * The terms that queries read of a field. To run the queries on one text, its other words need no
 * index: that makes it several times cheaper, the more so the longer the text.
 */
final class ReadTerms extends QueryVisitor {
  private final String field;
  private final CharArraySet terms = new CharArraySet(8, false);
  private final List<ByteRunAutomaton> patterns = new ArrayList<>();
  private boolean all;

  ReadTerms(String field, List<Query> queries) {
    this.field = field;
    queries.forEach(query -> query.visit(this));
  }

  /** The same words at the same positions, without those that no query reads. */
  TokenStream of(TokenStream words) {
    return all ? words : new Filter(words);
  }

  /** Whether no query reads anything of the field. */
  boolean isEmpty() {
    return !all && terms.isEmpty() && patterns.isEmpty();
  }

  private boolean contains(CharTermAttribute term) {
    if (terms.contains(term.buffer(), 0, term.length())) {
      return true;
    }
    if (patterns.isEmpty()) {
      return false;
    }
    BytesRef bytes = new BytesRef(term);
    return patterns.stream().anyMatch(p -> p.run(bytes.bytes, bytes.offset, bytes.length));
  }

  /** Any field: a pair of near parts reads two of them, but names one. */
  @Override
  public boolean acceptField(String name) {
    return true;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return this;
  }

  @Override
  public void consumeTerms(Query query, Term... read) {
    for (Term term : read) {
      if (term.field().equals(field)) {
        terms.add(term.text());
      }
    }
  }

  @Override
  public void consumeTermsMatching(Query query, String name, Supplier<ByteRunAutomaton> automaton) {
    if (name.equals(field)) {
      patterns.add(automaton.get());
    }
  }

  @Override
  public void visitLeaf(Query query) {
    all = true;
  }

  private final class Filter extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Filter(TokenStream words) {
      super(words);
    }

    @Override
    protected boolean accept() throws IOException {
      return contains(term);
    }
  }
}
