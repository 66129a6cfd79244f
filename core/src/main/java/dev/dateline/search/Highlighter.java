package dev.dateline.search;

import dev.dateline.Snippet.Match;
import dev.dateline.article.Article;
import dev.dateline.article.Field;
import dev.dateline.index.Analyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Finds what matched in the texts of an article: the clauses of the query are run, by Lucene's
 * {@link Matches}, against an index in memory of just this text. So a phrase is one match and its
 * words elsewhere are none. Names and dates mark the mentions that carry them.
 */
final class Highlighter {
  private final List<Clause> clauses;
  private final Analyzer analyzer = Analyzers.perField();

  Highlighter(List<Clause> clauses) {
    this.clauses = clauses;
  }

  /** Spans of the headline, ordered, not overlapping. */
  List<Match> title(Article article) throws IOException {
    return disjoint(words(Field.TITLE, article.title()));
  }

  /** Spans of the body, ordered, not overlapping. */
  List<Match> body(Article article) throws IOException {
    List<Match> spans = words(Field.BODY, article.body());
    spans.addAll(new MentionMatcher(clauses).matches(article));
    return disjoint(spans);
  }

  private List<Match> words(Field field, String text) throws IOException {
    List<Match> spans = new ArrayList<>();
    List<Clause> here = clauses.stream().filter(clause -> clause.field() == field).toList();
    if (here.isEmpty() || text.isEmpty()) {
      return spans;
    }
    IndexSearcher searcher = index(here, text).createSearcher();
    for (Clause clause : here) {
      addMatches(searcher, clause, spans);
    }
    return spans;
  }

  private MemoryIndex index(List<Clause> here, String text) {
    MemoryIndex index = new MemoryIndex(true);
    here.stream()
        .flatMap(clause -> clause.indexFields().stream())
        .distinct()
        .forEach(name -> index.addField(name, text, analyzer));
    return index;
  }

  private static void addMatches(IndexSearcher searcher, Clause clause, List<Match> spans)
      throws IOException {
    LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
    Weight weight =
        searcher.createWeight(searcher.rewrite(clause.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
    Matches matches = weight.matches(leaf, 0);
    if (matches == null) {
      return;
    }
    for (String name : matches) {
      addSpans(matches.getMatches(name), spans);
    }
  }

  /** A pair of near parts is marked part by part, everything else as a whole. */
  private static void addSpans(MatchesIterator matches, List<Match> spans) throws IOException {
    while (matches.next()) {
      MatchesIterator parts = matches.getSubMatches();
      if (parts == null) {
        spans.add(new Match(matches.startOffset(), matches.endOffset()));
      } else {
        addSpans(parts, spans);
      }
    }
  }

  /** Sorts spans and joins those that overlap. */
  private static List<Match> disjoint(List<Match> spans) {
    spans.sort(Comparator.comparingInt(Match::start).thenComparingInt(Match::end));
    List<Match> disjoint = new ArrayList<>();
    for (Match span : spans) {
      Match last = disjoint.isEmpty() ? new Match(-1, -1) : disjoint.getLast();
      if (span.start() < last.end()) {
        disjoint.removeLast();
        disjoint.add(new Match(last.start(), Math.max(last.end(), span.end())));
      } else {
        disjoint.add(span);
      }
    }
    return disjoint;
  }
}
