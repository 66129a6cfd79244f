package dev.dateline.benchmarks.relevance;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How the scores of a word in headline and body become one. */
interface Fields {
  String TITLE = "title";
  String BODY = "body";

  /** A word, wherever it stands. */
  Query word(String word);

  /** The sum of both. */
  static Fields sum(float title) {
    return word -> anyOf(boosted(term(TITLE, word), title), term(BODY, word));
  }

  /** The better of both, and a part of the other. */
  static Fields best(float title, float tieBreaker) {
    return word ->
        new DisjunctionMaxQuery(
            List.of(boosted(term(TITLE, word), title), term(BODY, word)), tieBreaker);
  }

  /** BM25F: the score of one text, in which words of the headline count several times. */
  static Fields combined(float title) {
    return word ->
        new CombinedFieldQuery.Builder(word).addField(TITLE, title).addField(BODY).build();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  /** Words in this order, or by some moves out of it; the sum of both fields. */
  static Query phrase(int slop, String... words) {
    return anyOf(new PhraseQuery(slop, TITLE, words), new PhraseQuery(slop, BODY, words));
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  private static Query anyOf(Query... queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query query : queries) {
      any.add(query, Occur.SHOULD);
    }
    return any.build();
  }
}
