package dev.dateline.cli.comparison;

import dev.dateline.Hit;
import dev.dateline.SearchResult;
import dev.dateline.article.ArticleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What differs between two archives, in words. */
final class Differences {
  private final List<String> all = new ArrayList<>();

  List<String> all() {
    return all;
  }

  void compare(Census one, Census other) {
    compare("articles", one.articles(), other.articles());
    compare("undated articles", one.undated(), other.undated());
    compare("day", one.days(), other.days());
    compare("outlet", one.outlets(), other.outlets());
    compare("file", one.files(), other.files());
    if (all.isEmpty() && !one.ids().equals(other.ids())) {
      all.add("the ids of all articles, or their order by date");
    }
  }

  private void compare(String what, Map<String, Long> one, Map<String, Long> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    for (String name : names) {
      compare(what + " " + name, one.getOrDefault(name, 0L), other.getOrDefault(name, 0L));
    }
  }

  private void compare(String what, long one, long other) {
    if (one != other) {
      all.add(String.format(Locale.ROOT, "%s: %,d and %,d", what, one, other));
    }
  }

  void compare(String query, SearchResult one, SearchResult other) {
    long before = all.size();
    compare("hits of " + query, one.total().value(), other.total().value());
    if (all.size() == before) {
      compareIds(query, one.hits(), other.hits());
    }
  }

  private void compareIds(String query, List<Hit> one, List<Hit> other) {
    List<ArticleId> ids = one.stream().map(Hit::id).toList();
    List<ArticleId> others = other.stream().map(Hit::id).toList();
    if (!ids.equals(others)) {
      int first =
          IntStream.range(0, Math.min(ids.size(), others.size()))
              .filter(i -> !ids.get(i).equals(others.get(i)))
              .findFirst()
              .orElse(0);
      all.add(
          String.format(
              Locale.ROOT,
              "hit %,d of %s: %s and %s",
              first + 1,
              query,
              id(ids, first),
              id(others, first)));
    }
  }

  private static String id(List<ArticleId> ids, int i) {
    return i < ids.size() ? ids.get(i).toString() : "none";
  }
}
