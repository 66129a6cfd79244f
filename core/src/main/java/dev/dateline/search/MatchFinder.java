package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.article.Article;
import dev.dateline.article.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds why an article matched: each place where a clause of the query is met. For one thread. */
final class MatchFinder {
  private static final Comparator<Match> IN_ORDER =
      Comparator.comparing(Match::field)
          .thenComparingInt(Match::start)
          .thenComparingInt(Match::end);

  private final TextMatches texts;
  private final NameMatches names;
  private final DateMatches dates;

  MatchFinder(List<Clause> asked) {
    List<LuceneClause> clauses = asked.stream().map(LuceneClause::of).toList();
    this.texts = new TextMatches(clauses);
    this.names = new NameMatches(clauses);
    this.dates = new DateMatches(clauses);
  }

  /** Whether headline and text suffice to find every match. */
  boolean readsTextOnly() {
    return names.isEmpty() && dates.isEmpty();
  }

  /** The matches of words, where the rest of the article is not known. */
  List<Match> find(String title, String body) throws IOException {
    List<Match> matches = new ArrayList<>();
    texts.find(Field.TITLE, title, matches);
    texts.find(Field.BODY, body, matches);
    matches.sort(IN_ORDER);
    return matches;
  }

  List<Match> find(Article article) throws IOException {
    List<Match> matches = find(article.title(), article.body());
    names.find(article, matches);
    dates.find(article, matches);
    matches.sort(IN_ORDER);
    return matches;
  }
}
