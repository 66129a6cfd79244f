package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.Match.Via;
import dev.dateline.article.Field;
import dev.dateline.index.Analyzers;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Word;
import dev.dateline.query.QueryPrinter;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds words of the query in a text: each clause is run, by Lucene's {@link Matches}, against an
 * index in memory of just this text. So a phrase is one match, and its words elsewhere are none.
 */
final class TextMatches {
  private final List<LuceneClause> clauses;
  private final Analyzer analyzer = Analyzers.perField();

  TextMatches(List<LuceneClause> clauses) {
    this.clauses = clauses.stream().filter(c -> c.field().kind() == Field.Kind.TEXT).toList();
  }

  void find(Field field, String text, List<Match> found) throws IOException {
    List<LuceneClause> here = clauses.stream().filter(clause -> clause.field() == field).toList();
    if (here.isEmpty() || text.isEmpty()) {
      return;
    }
    IndexSearcher searcher = index(here, text).createSearcher();
    for (LuceneClause clause : here) {
      find(searcher, clause, text, found);
    }
  }

  private MemoryIndex index(List<LuceneClause> here, String text) {
    List<Query> queries = here.stream().map(LuceneClause::query).toList();
    MemoryIndex index = new MemoryIndex(true);
    here.stream()
        .flatMap(clause -> clause.indexFields().stream())
        .distinct()
        .forEach(name -> add(name, new ReadTerms(name, queries), text, index));
    return index;
  }

  /** A field that no query reads needs no words: to find them is most of the work. */
  private void add(String name, ReadTerms read, String text, MemoryIndex index) {
    if (!read.isEmpty()) {
      index.addField(name, read.of(analyzer.tokenStream(name, text)));
    }
  }

  private static void find(
      IndexSearcher searcher, LuceneClause clause, String text, List<Match> found)
      throws IOException {
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    Weight weight =
        searcher.createWeight(searcher.rewrite(clause.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
    Matches matches = weight.matches(leaf, 0);
    if (matches != null) {
      for (String name : matches) {
        add(matches.getMatches(name), clause, text, found);
      }
    }
  }

  /** A pair of near parts is marked part by part, everything else as a whole. */
  private static void add(
      MatchesIterator matches, LuceneClause clause, String text, List<Match> found)
      throws IOException {
    while (matches.next()) {
      MatchesIterator parts = matches.getSubMatches();
      if (parts == null) {
        found.add(match(clause, matches.startOffset(), matches.endOffset(), text));
      } else {
        add(parts, clause, text, found);
      }
    }
  }

  private static Match match(LuceneClause clause, int start, int end, String text) {
    String met = text.substring(start, end);
    String asked = QueryPrinter.print(clause.leaf());
    return new Match(asked, clause.field(), start, end, met, via(clause.leaf(), met));
  }

  private static Via via(dev.dateline.query.Query leaf, String met) {
    return switch (leaf) {
      case Word word ->
          Words.of(Analyzers.exact(), word.text()).equals(Words.of(Analyzers.exact(), met))
              ? Via.EXACT
              : Via.INFLECTION;
      case Phrase phrase -> Via.EXACT;
      default -> Via.PATTERN;
    };
  }
}
