package dev.dateline.opensearch;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles of all fields, from a seed: a few words are frequent and most are rare, as in real
 * texts; some articles are undated, and of some only the month or the year is known.
 */
final class RandomNews {
  static final List<String> PERSONS =
      List.of("Sergei Lavrov", "Maria Costa", "John Baker", "Amina Shah", "Maria Baker");

  static final List<String> PLACES =
      List.of("Geneva", "Islamabad", "Rawalpindi", "Lisbon", "Springfield", "Kathmandu");

  static final List<String> OUTLETS =
      List.of("Morning Wire", "The Daily Ledger", "City Post", "Le Courrier");

  static final List<String> TOPICS = List.of("oil", "music", "foreign policy", "trade");

  private static final List<String> FREQUENT =
      List.of(
          "the",
          "of",
          "and",
          "in",
          "to",
          "peace",
          "process",
          "talks",
          "talk",
          "oil",
          "market",
          "markets",
          "minister",
          "ministers",
          "price",
          "prices",
          "train",
          "training",
          "university",
          "universe",
          "caf\u00E9",
          "Gen\u00E8ve",
          "don't",
          "U.S.",
          "e-mail",
          "2014",
          "women",
          "woman",
          "village",
          "elections",
          "elected",
          "na\u00EFve",
          "Stra\u00DFe",
          "\u6771\u4EAC");

  private static final List<String> SYLLABLES =
      List.of("ba", "ke", "li", "mon", "ra", "ter", "sha", "do", "vin", "gu", "per", "stan");

  private static final List<String> ENDINGS = List.of("", "", "s", "ed", "ing", "'s");

  private final SplittableRandom random;

  private RandomNews(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A source of so many articles. */
  static Source of(int count, long seed) {
    return sink -> {
      RandomNews news = new RandomNews(seed);
      IntStream.range(0, count).forEach(i -> sink.accept(new Reading.Read(news.article(i))));
    };
  }

  private RawArticle article(int number) {
    RawArticle.Builder article =
        RawArticle.builder(Origin.of("news" + number % 7 + ".jsonl"))
            .id("article:" + number)
            .title(text(random.nextInt(1, 8)))
            .body(body())
            .outlet(pick(OUTLETS))
            .topic(pick(TOPICS))
            .language(random.nextInt(9) == 0 ? "fr" : "en");
    if (random.nextInt(12) > 0) {
      article.date("given", date());
    }
    if (random.nextBoolean()) {
      article.person(pick(PERSONS)).location(pick(PLACES));
    }
    if (random.nextInt(3) == 0) {
      article.author(pick(PERSONS)).url("https://wire.example/" + number);
    }
    return article.build();
  }

  private String date() {
    String day = LocalDate.of(1890, 1, 1).plusDays(random.nextInt(49_000)).toString();
    return switch (random.nextInt(12)) {
      case 0 -> day.substring(0, 4);
      case 1 -> day.substring(0, 7);
      default -> day;
    };
  }

  private String body() {
    String sentences =
        Stream.generate(() -> text(random.nextInt(3, 16)) + ".")
            .limit(random.nextInt(1, 7))
            .collect(Collectors.joining(" "));
    return random.nextInt(4) > 0
        ? sentences
        : sentences + " " + pick(PERSONS) + " went to " + pick(PLACES) + " in March 2014.";
  }

  private String text(int words) {
    return Stream.generate(this::word).limit(words).collect(Collectors.joining(" "));
  }

  private String word() {
    return random.nextInt(3) > 0 ? FREQUENT.get(skewed(FREQUENT.size())) : rare();
  }

  private String rare() {
    return Stream.generate(() -> SYLLABLES.get(skewed(SYLLABLES.size())))
            .limit(random.nextInt(1, 4))
            .collect(Collectors.joining())
        + pick(ENDINGS);
  }

  /** A number below another, the smaller the likelier. */
  private int skewed(int bound) {
    return (int) (bound * Math.pow(random.nextDouble(), 2));
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
