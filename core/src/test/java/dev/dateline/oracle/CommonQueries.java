package dev.dateline.oracle;

import dev.dateline.article.Field;
import dev.dateline.query.Query;
import dev.dateline.query.Query.And;
import dev.dateline.query.Query.Boost;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.Query.Everything;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Near;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Or;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Prefer;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Random trees of what our language and Lucene's both know; from a seed. */
final class CommonQueries {
  private static final List<Field> TEXTS = List.of(Field.TEXT, Field.TITLE, Field.BODY);
  private static final int WORDS_OF_A_PHRASE = 3;

  private final Vocabulary vocabulary;
  private final SplittableRandom random;

  CommonQueries(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new SplittableRandom(seed);
  }

  Query next() {
    return query(random.nextInt(3));
  }

  private Query query(int depth) {
    return depth == 0
        ? leaf()
        : switch (random.nextInt(6)) {
          case 0, 1 -> new And(withExclusion(depth));
          case 2, 3 -> new Or(List.of(query(depth - 1), leaf(), query(depth - 1)));
          case 4 -> new Prefer(query(depth - 1), query(depth - 1));
          default -> new Boost(query(depth - 1), 2);
        };
  }

  /** Flat, as an And in an And is one. */
  private List<Query> withExclusion(int depth) {
    List<Query> parts = new ArrayList<>(List.of(leaf()));
    parts.add(random.nextBoolean() ? leaf() : new Or(List.of(leaf(), query(depth - 1), leaf())));
    if (random.nextBoolean()) {
      parts.add(new Not(leaf()));
    }
    return parts;
  }

  private Query leaf() {
    return switch (random.nextInt(20)) {
      case 0 -> new Wildcard(text(), pattern());
      case 1 -> new Fuzzy(text(), mistyped(word()), random.nextInt(1, 3));
      case 2 -> new Regex(text(), word().substring(0, 2) + "[a-m]+.?");
      case 3 -> words();
      case 4 -> new Phrase(text(), phrase(), 0);
      case 5 -> new Phrase(text(), phrase(), random.nextInt(1, 6));
      case 6 -> days();
      case 7 -> name(Field.PERSON, vocabulary.persons());
      case 8 -> name(Field.LOCATION, vocabulary.locations());
      case 9 ->
          new Near(
              new Word(Field.TEXT, word()),
              new Word(Field.TEXT, word()),
              random.nextInt(1, 30),
              random.nextBoolean());
      case 10 -> random.nextInt(4) == 0 ? new Everything() : new Word(Field.TEXT, word());
      default -> new Word(text(), word());
    };
  }

  private Query name(Field field, List<String> names) {
    String name = pick(names);
    return random.nextBoolean()
        ? new Phrase(field, name, 0)
        : new Word(field, pick(List.of(name.split(" "))));
  }

  private Field text() {
    return random.nextInt(3) > 0 ? Field.TEXT : pick(TEXTS);
  }

  private String word() {
    return pick(vocabulary.words());
  }

  private String phrase() {
    List<String> text = pick(vocabulary.texts());
    int start = random.nextInt(text.size());
    int length = random.nextInt(1, WORDS_OF_A_PHRASE + 1);
    List<String> words =
        new ArrayList<>(text.subList(start, Math.min(start + length, text.size())));
    if (random.nextInt(4) == 0) {
      words.set(0, word());
    }
    return String.join(" ", words);
  }

  private String pattern() {
    String word = word();
    int at = random.nextInt(word.length());
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, Math.max(at, 1)) + "*";
      case 1 -> word.substring(0, at) + "?" + word.substring(at + 1);
      default -> "*" + word.substring(word.length() / 2);
    };
  }

  private String mistyped(String word) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + "x" + word.substring(at + random.nextInt(2));
  }

  private Query words() {
    String one = word();
    String other = word();
    Optional<String> from = Optional.of(one.compareTo(other) < 0 ? one : other);
    Optional<String> to = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one);
    return new WordRange(text(), from, random.nextBoolean(), to, random.nextBoolean());
  }

  private Query days() {
    LocalDate one = pick(vocabulary.days());
    LocalDate other = pick(vocabulary.days());
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    return new DateRange(
        Field.DATE,
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(first.withDayOfYear(1)),
        Optional.of(random.nextBoolean() ? last.withDayOfYear(1).plusYears(1).minusDays(1) : last));
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
