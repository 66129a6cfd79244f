package dev.dateline.cli.comparison;

import dev.dateline.article.Article;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Queries made of what stands in articles, so that each finds something at least where it came
 * from.
 */
final class GeneratedQueries {
  /** Articles repeat each other: so often it is tried to make a query that is new. */
  private static final int ATTEMPTS = 20;

  private GeneratedQueries() {}

  /** A way to make a query of an article; empty where the article lacks what it takes. */
  private interface Form {
    Optional<String> of(ArticleWords words);
  }

  private static final List<Form> FORMS =
      List.of(
          ArticleWords::word,
          words -> words.pair("%s %s"),
          words -> words.pair("%s OR %s"),
          words -> words.pair("%s NOT %s"),
          words -> words.neighbours("\"%s %s\""),
          words -> words.neighbours("%s w/5 %s"),
          words -> words.neighbours("%s pre/2 %s"),
          words -> words.word().map(word -> "title:" + word),
          words -> words.longWord().map(word -> word.substring(0, 4) + "*"),
          ArticleWords::person,
          ArticleWords::location,
          ArticleWords::outlet,
          ArticleWords::month,
          ArticleWords::mention,
          words -> both(words.word(), words.month()),
          words -> both(words.person(), words.word()),
          words -> both(words.location(), words.month()));

  private static Optional<String> both(Optional<String> one, Optional<String> other) {
    return one.flatMap(left -> other.map(right -> left + " " + right));
  }

  /**
   * Makes queries, each form in its turn.
   *
   * @param number how many at most; fewer where articles repeat each other
   */
  static List<String> of(List<Article> articles, Random random, int number) {
    Set<String> queries = new LinkedHashSet<>();
    int attempts = articles.isEmpty() ? 0 : ATTEMPTS * number;
    for (int i = 0; i < attempts && queries.size() < number; i++) {
      Article article = articles.get(random.nextInt(articles.size()));
      FORMS.get(i % FORMS.size()).of(new ArticleWords(article, random)).ifPresent(queries::add);
    }
    return new ArrayList<>(queries);
  }
}
