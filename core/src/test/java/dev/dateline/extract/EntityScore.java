package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts of right, missed and wrong answers for one kind of mention. */
final class EntityScore {
  private final Mention.Kind kind;
  private final Count spans = new Count();
  private final Count sets = new Count();
  private final Count names = new Count();

  EntityScore(Mention.Kind kind) {
    this.kind = kind;
  }

  /** Right, expected and found, and the harmonic mean of precision and recall. */
  static final class Count {
    private int right;
    private int expected;
    private int found;

    void add(Set<String> expectedKeys, Set<String> foundKeys) {
      expected += expectedKeys.size();
      found += foundKeys.size();
      right += (int) foundKeys.stream().filter(expectedKeys::contains).count();
    }

    double precision() {
      return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
      return expected == 0 ? 0 : 100.0 * right / expected;
    }

    double f1() {
      return expected + found == 0 ? 0 : 200.0 * right / (expected + found);
    }
  }

  void add(AnnotatedArticle article, List<Mention> mentions) {
    spans.add(
        keys(article, gold -> gold.start() + "-" + gold.end()),
        keys(mentions, mention -> mention.start() + "-" + mention.end()));
    sets.add(
        keys(article, gold -> fold(article.body().substring(gold.start(), gold.end()))),
        keys(mentions, mention -> fold(mention.surface())));
    names.add(
        keys(article, gold -> fold(gold.value())),
        keys(mentions, mention -> fold(mention.value())));
  }

  private static String fold(String name) {
    return Folding.fold(name).replaceAll("\\s+", " ");
  }

  private Set<String> keys(
      AnnotatedArticle article, java.util.function.Function<AnnotatedArticle.Gold, String> key) {
    return article.gold().stream()
        .filter(gold -> gold.kind() == kind)
        .map(key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<String> keys(
      List<Mention> mentions, java.util.function.Function<Mention, String> key) {
    return mentions.stream()
        .filter(mention -> mention.kind() == kind)
        .map(key)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Strict spans: both ends right. */
  Count spans() {
    return spans;
  }

  /** Each surface once an article. */
  Count sets() {
    return sets;
  }

  /** Each canonical name once an article. */
  Count names() {
    return names;
  }
}
