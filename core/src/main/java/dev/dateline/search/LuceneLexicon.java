package dev.dateline.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/** The words of a Lucene index. Those of deleted articles count until their segment is merged. */
record LuceneLexicon(IndexReader reader) implements Lexicon {

  @Override
  public long articles() {
    return reader.numDocs();
  }

  @Override
  public Map<String, Long> having(String field, Collection<String> terms) throws IOException {
    Map<String, Long> having = new HashMap<>();
    for (String term : terms) {
      having.put(term, (long) reader.docFreq(new Term(field, term)));
    }
    return having;
  }

  @Override
  public Map<String, Neighbour> near(String field, String text, int edits) throws IOException {
    Map<String, Neighbour> found = new HashMap<>();
    Term term = new Term(field, text);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, edits, 0, true);
        for (BytesRef next = near.next(); next != null; next = near.next()) {
          Neighbour neighbour = new Neighbour(edits(term, next, near.getBoost()), near.docFreq());
          found.merge(next.utf8ToString(), neighbour, Neighbour::and);
        }
      }
    }
    return found;
  }

  /** Lucene tells the part of the shorter word that the edits are not. */
  private static int edits(Term term, BytesRef word, float similarity) {
    int shorter =
        Math.min(UnicodeUtil.codePointCount(term.bytes()), UnicodeUtil.codePointCount(word));
    return Math.round((1 - similarity) * shorter);
  }
}
