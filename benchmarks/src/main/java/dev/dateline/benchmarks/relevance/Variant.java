package dev.dateline.benchmarks.relevance;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * One way of ranking. Immutable.
 *
 * @param k1 how soon more of a word adds little (BM25)
 * @param b how much a long text must make up for its length (BM25)
 */
record Variant(
    String name, WordForms forms, Fields fields, Proximity proximity, float k1, float b) {

  /** KStem with the list, headline and body added up, BM25 as Lucene has it. */
  static Variant base() {
    return new Variant(
        "base", WordForms.KSTEM_AND_LIST, Fields.sum(1), Proximity.none(), 1.2f, 0.75f);
  }

  Variant named(String other) {
    return new Variant(other, forms, fields, proximity, k1, b);
  }

  Variant withForms(WordForms other) {
    return new Variant(name, other, fields, proximity, k1, b);
  }

  Variant withFields(Fields other) {
    return new Variant(name, forms, other, proximity, k1, b);
  }

  Variant withProximity(Proximity other) {
    return new Variant(name, forms, fields, other, k1, b);
  }

  Variant withBm25(float otherK1, float otherB) {
    return new Variant(name, forms, fields, proximity, otherK1, otherB);
  }

  BM25Similarity similarity() {
    return new BM25Similarity(k1, b);
  }

  /** Articles with these words, those preferred in which they stand together. */
  Query query(List<String> words, boolean all) {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    words.forEach(word -> matching.add(fields.word(word), all ? Occur.MUST : Occur.SHOULD));
    List<Query> preferred = proximity.of(words);
    if (preferred.isEmpty()) {
      return matching.build();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(matching.build(), Occur.MUST);
    preferred.forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }
}
