package dev.dateline.opensearch;

import dev.dateline.SearchRequest;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.Syntax;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches of every kind that the query language knows, for words that stand side by side in some
 * article, from a seed.
 */
final class RandomSearches {
  private static final List<String> FIELDS = List.of("", "", "", "title:", "body:");

  private static final QueryOptions OPTIONS =
      QueryOptions.standard()
          .withClock(Clock.fixed(Instant.parse("2021-04-14T12:00:00Z"), ZoneOffset.UTC));

  private final SplittableRandom random;
  private final List<List<String>> texts;

  /**
   * Searches.
   *
   * @param texts the words of each text, in order
   */
  RandomSearches(List<List<String>> texts, long seed) {
    this.texts = texts;
    this.random = new SplittableRandom(seed);
  }

  /** A search with any words, options and filters. */
  SearchRequest.Builder next() {
    return random.nextInt(8) == 0 ? lucene() : filtered(SearchRequest.builder(query(2)));
  }

  private SearchRequest.Builder lucene() {
    String text =
        switch (random.nextInt(5)) {
          case 0 -> "+%s %s".formatted(word(), word());
          case 1 -> "(%s %s) AND NOT %s".formatted(word(), word(), word());
          case 2 -> "\"%s\"~3^2 %s*".formatted(words(2), prefix());
          case 3 -> "fn:maxgaps(3 fn:unordered(%s %s))".formatted(word(), word());
          default -> "date:[%s TO %s} %s".formatted(year(), "2019", word());
        };
    return SearchRequest.builder(text).options(OPTIONS.withSyntax(Syntax.LUCENE));
  }

  private SearchRequest.Builder filtered(SearchRequest.Builder search) {
    search.options(OPTIONS.withAny(random.nextInt(3) == 0));
    switch (random.nextInt(8)) {
      case 0 -> search.since(LocalDate.of(year(), 2, 28));
      case 1 -> search.until(LocalDate.of(year(), 3, 1));
      case 2 -> search.person(pick(RandomNews.PERSONS));
      case 3 -> search.location(pick(RandomNews.PLACES));
      default -> {}
    }
    return search;
  }

  private String query(int depth) {
    return depth == 0
        ? leaf()
        : switch (random.nextInt(9)) {
          case 0 -> "%s %s".formatted(query(depth - 1), leaf());
          case 1 -> "(%s OR %s)".formatted(query(depth - 1), query(depth - 1));
          case 2 -> "%s -%s".formatted(query(depth - 1), leaf());
          case 3 -> "(%s PREFER %s)".formatted(query(depth - 1), query(depth - 1));
          case 4 -> "(%s)^%s".formatted(query(depth - 1), random.nextInt(1, 30) / 4f);
          case 5 -> "NOT (%s)".formatted(query(depth - 1));
          default -> leaf();
        };
  }

  private String leaf() {
    return switch (random.nextInt(14)) {
      case 0 -> pick(FIELDS) + "\"" + words(random.nextInt(1, 4)) + "\"";
      case 1 -> pick(FIELDS) + "\"" + words(random.nextInt(2, 4)) + "\"~" + random.nextInt(1, 6);
      case 2 -> near();
      case 3 -> pick(FIELDS) + pattern();
      case 4 -> pick(FIELDS) + word() + "~" + random.nextInt(1, 3);
      case 5 -> "body:/" + prefix() + "[a-m]+(s|ed)?/";
      case 6 -> name();
      case 7 -> "title:[%s TO %s}".formatted(prefix(), word());
      case 8 -> date();
      case 9 -> missing();
      default -> pick(FIELDS) + word();
    };
  }

  private String near() {
    String operator = (random.nextBoolean() ? " w/" : " pre/") + random.nextInt(1, 9) + " ";
    return pick(FIELDS) + "(" + side() + operator + side() + ")";
  }

  private String side() {
    return switch (random.nextInt(6)) {
      case 0 -> "\"" + words(2) + "\"";
      case 1 -> pattern();
      case 2 -> "(" + word() + " OR \"" + words(2) + "\")";
      case 3 -> "(" + word() + " w/3 " + word() + ")";
      default -> word();
    };
  }

  private String pattern() {
    return switch (random.nextInt(3)) {
      case 0 -> prefix() + "?*";
      case 1 -> "*" + prefix() + "s";
      default -> prefix() + "*";
    };
  }

  private String name() {
    return switch (random.nextInt(9)) {
      case 0 -> "person:" + pick(List.of("lavrov", "baker", "maria"));
      case 1 -> "person:\"" + pick(RandomNews.PERSONS) + "\"";
      case 2 -> "location:" + pick(List.of("pakistan", "asia", "geneva", "\"new york\""));
      case 3 -> "in:" + pick(List.of("PK", "pt", "CH"));
      case 4 -> "outlet:\"" + pick(RandomNews.OUTLETS) + "\"";
      case 5 -> "outlet:[city TO morning]";
      case 6 -> "topic:(oil OR \"foreign policy\")";
      case 7 -> "lang:" + pick(List.of("en", "fr", "e*"));
      default -> "url:https://wire.example/1*";
    };
  }

  private String date() {
    int year = year();
    return switch (random.nextInt(7)) {
      case 0 -> "date:" + year;
      case 1 -> String.format(Locale.ROOT, "date:%d-%02d", year, random.nextInt(1, 13));
      case 2 ->
          String.format(Locale.ROOT, "date:%d-12-31..%d-01-01", year, year + random.nextInt(1, 40));
      case 3 -> "date:<" + year;
      case 4 -> "date:100y..last-year";
      case 5 -> "mentions:2014-" + pick(List.of("02", "03", "03-31", "04"));
      default -> "mentions:" + year;
    };
  }

  private String missing() {
    return pick(List.of("date:unknown", "url:*", "NOT author:*", "mentions:*", "*"));
  }

  private int year() {
    return random.nextInt(1890, 2025);
  }

  private String prefix() {
    String word = word();
    return word.substring(0, Math.min(word.length(), random.nextInt(2, 5)));
  }

  private String word() {
    List<String> text = pick(texts);
    return pick(text);
  }

  private String words(int count) {
    List<String> text = pick(texts);
    return Stream.iterate(random.nextInt(text.size()), i -> i + 1)
        .limit(count)
        .map(i -> text.get(i % text.size()))
        .collect(Collectors.joining(" "));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
