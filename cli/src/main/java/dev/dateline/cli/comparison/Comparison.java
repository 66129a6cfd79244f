package dev.dateline.cli.comparison;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.SearchResult;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Two archives compared, by their public interface alone: articles, days, outlets and files are
 * counted, the ids of all articles are compared in the order of their dates, and queries are put to
 * both.
 *
 * @param articles in the first archive
 * @param days with articles in it
 * @param outlets in it
 * @param files that its articles came from
 * @param queries that were put to both
 * @param hits that the first found, in all
 * @param differences in words, one a line; empty where there are none
 */
public record Comparison(
    long articles,
    int days,
    int outlets,
    int files,
    int queries,
    long hits,
    List<String> differences) {
  /** How many queries are put to both, where there are words for so many. */
  public static final int QUERIES = 200;

  /** How many ids of a query's hits are compared; their number always is. */
  public static final int IDS = 1_000;

  private static final long SEED = 20_211_122;

  /** Copies the list. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares two archives, neither of which is written meanwhile.
   *
   * @param first the one that the other should be like
   * @param second the other
   * @return what was compared, and what differs
   * @throws IOException when one cannot be read
   */
  public static Comparison of(Archive first, Archive second) throws IOException {
    Random random = new Random(SEED);
    Census one = Census.of(first, random);
    Differences differences = new Differences();
    differences.compare(one, Census.of(second, random));
    List<String> queries = GeneratedQueries.of(articles(first, one), random, QUERIES);
    long hits = 0;
    for (int i = 0; i < queries.size(); i++) {
      SearchRequest request = request(queries.get(i), i % 2 == 0 ? Sort.NEWEST : Sort.OLDEST);
      SearchResult found = first.search(request);
      differences.compare(queries.get(i), found, second.search(request));
      hits += found.total().value();
    }
    return new Comparison(
        one.articles(),
        one.days().size(),
        one.outlets().size(),
        one.files().size(),
        queries.size(),
        hits,
        differences.all());
  }

  private static List<Article> articles(Archive archive, Census census) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (ArticleId id : census.sample()) {
      archive.article(id).ifPresent(articles::add);
    }
    return articles;
  }

  private static SearchRequest request(String query, Sort sort) {
    return SearchRequest.builder(query)
        .sort(sort)
        .limit(IDS)
        .snippets(0)
        .countUpTo(Integer.MAX_VALUE)
        .build();
  }
}
