package dev.dateline.oracle;

import dev.dateline.TestArticles;
import dev.dateline.article.RawArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random articles of few words, so that phrases and pairs recur; from a seed. */
final class RandomArticles {
  private static final List<String> WORDS =
      List.of(
          "oil",
          "oils",
          "gas",
          "market",
          "markets",
          "marketed",
          "price",
          "prices",
          "priced",
          "talk",
          "talks",
          "talking",
          "peace",
          "peaceful",
          "process",
          "processed",
          "minister",
          "ministers",
          "ministry",
          "village",
          "villages",
          "school",
          "schools",
          "train",
          "trains",
          "training",
          "rise",
          "rises",
          "rose",
          "fall",
          "falls",
          "fell",
          "report",
          "reported",
          "reports",
          "election",
          "elections",
          "elected",
          "university",
          "universe",
          "Moscow",
          "Geneva",
          "Lavrov",
          "Qureshi",
          "the",
          "of",
          "and",
          "a",
          "in",
          "not",
          "or",
          "to",
          "every");

  private static final List<String> PERSONS =
      List.of("Sergei Lavrov", "Maria Costa", "John Baker", "Amina Shah", "Maria Baker");

  private static final List<String> PLACES = List.of("Geneva", "Islamabad", "Kathmandu", "Lisbon");

  private final SplittableRandom random;

  private RandomArticles(long seed) {
    random = new SplittableRandom(seed);
  }

  static RawArticle[] of(int count, long seed) {
    RandomArticles articles = new RandomArticles(seed);
    return Stream.iterate(0, i -> i + 1)
        .limit(count)
        .map(articles::article)
        .toArray(RawArticle[]::new);
  }

  private RawArticle article(int number) {
    return TestArticles.article("article" + number)
        .title(words(random.nextInt(2, 8)))
        .body(words(random.nextInt(5, 60)) + ".")
        .date("given", day().toString())
        .person(pick(PERSONS))
        .location(pick(PLACES))
        .build();
  }

  private LocalDate day() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(26_000));
  }

  private String words(int count) {
    return Stream.generate(() -> pick(WORDS)).limit(count).collect(Collectors.joining(" "));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
