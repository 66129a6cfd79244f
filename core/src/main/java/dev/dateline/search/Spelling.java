package dev.dateline.search;

import dev.dateline.article.Field;
import dev.dateline.index.Analyzers;
import dev.dateline.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/**
 * Spells words that no article has as the archive spells the words nearest to them: fewest edits
 * first, then the word of most articles. For one thread.
 */
final class Spelling {
  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_WORD_OF_TWO_EDITS = 5;

  private final IndexReader reader;

  Spelling(Moment moment) {
    this.reader = moment.getIndexReader();
  }

  /** The same query with its unknown words replaced where that is possible. */
  Query corrected(Query query) throws IOException {
    return switch (query) {
      case Query.Word word -> new Query.Word(word.field(), corrected(word.field(), word.text()));
      case Query.Phrase phrase ->
          new Query.Phrase(phrase.field(), corrected(phrase.field(), phrase.text()), phrase.slop());
      case Query.And and -> new Query.And(corrected(and.parts()));
      case Query.Or or -> new Query.Or(corrected(or.parts()));
      case Query.Prefer prefer ->
          new Query.Prefer(corrected(prefer.required()), corrected(prefer.preferred()));
      case Query.Boost boost -> new Query.Boost(corrected(boost.part()), boost.factor());
      case Query.Near near ->
          new Query.Near(
              corrected(near.left()), corrected(near.right()), near.distance(), near.ordered());
      default -> query;
    };
  }

  /** The same queries with their unknown words replaced where that is possible. */
  List<Query> corrected(List<Query> parts) throws IOException {
    List<Query> corrected = new ArrayList<>();
    for (Query part : parts) {
      corrected.add(corrected(part));
    }
    return corrected;
  }

  private String corrected(Field field, String text) throws IOException {
    if (field.kind() == Field.Kind.KEYWORD) {
      return text;
    }
    boolean changed = false;
    List<String> words = new ArrayList<>();
    for (String word : Words.of(Analyzers.exact(), text)) {
      Optional<String> nearest = isKnown(field, word) ? Optional.empty() : nearest(field, word);
      changed |= nearest.isPresent();
      words.add(nearest.orElse(word));
    }
    return changed ? String.join(" ", words) : text;
  }

  private boolean isKnown(Field field, String word) throws IOException {
    for (Target target : Target.of(field)) {
      if (reader.docFreq(new Term(target.exactField(), word)) > 0) {
        return true;
      }
      for (String stem : target.stems(word)) {
        if (reader.docFreq(new Term(target.stemmedField(), stem)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<String> nearest(Field field, String word) throws IOException {
    if (word.length() < SHORTEST_WORD) {
      return Optional.empty();
    }
    Map<String, Candidate> candidates = new HashMap<>();
    for (Target target : Target.of(field)) {
      collect(new Term(target.exactField(), word), candidates);
    }
    return candidates.entrySet().stream()
        .max(
            Map.Entry.<String, Candidate>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private void collect(Term term, Map<String, Candidate> candidates) throws IOException {
    int edits = term.text().length() < SHORTEST_WORD_OF_TWO_EDITS ? 1 : 2;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(term.field());
      if (terms != null) {
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, term, edits, 0, true);
        for (BytesRef next = near.next(); next != null; next = near.next()) {
          Candidate candidate = new Candidate(edits(term, next, near.getBoost()), near.docFreq());
          candidates.merge(next.utf8ToString(), candidate, Candidate::and);
        }
      }
    }
  }

  /** Lucene tells the part of the shorter word that the edits are not. */
  private static int edits(Term term, BytesRef word, float similarity) {
    int shorter =
        Math.min(UnicodeUtil.codePointCount(term.bytes()), UnicodeUtil.codePointCount(word));
    return Math.round((1 - similarity) * shorter);
  }

  private record Candidate(int edits, int articles) implements Comparable<Candidate> {
    Candidate and(Candidate other) {
      return new Candidate(edits, articles + other.articles);
    }

    @Override
    public int compareTo(Candidate other) {
      int closer = Integer.compare(other.edits, edits);
      return closer != 0 ? closer : Integer.compare(articles, other.articles);
    }
  }
}
