package dev.dateline.benchmarks.question;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.question.Question.AnyWord;
import dev.dateline.benchmarks.question.Question.Days;
import dev.dateline.benchmarks.question.Question.Name;
import dev.dateline.benchmarks.question.Question.Near;
import dev.dateline.benchmarks.question.Question.Order;
import dev.dateline.benchmarks.question.Question.Phrase;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kinds of questions. Each has {@value #VARIANTS} variants, of like cost, drawn by rank from the
 * lexicon of the articles: so they have answers at every size.
 */
public enum SearchCase {
  /** A word of every 5th to 10th article. */
  TERM_FREQUENT,
  /** A word of every 40th to 100th article. */
  TERM_MEDIUM,
  /** A word of every 250th to 500th article. */
  TERM_RARE,
  /** Two frequent words, both. */
  AND_2,
  /** Two frequent words, either. */
  OR_2,
  /** Four frequent words, any. */
  OR_4,
  /** A set phrase of every 5th to 25th article. */
  PHRASE_FREQUENT,
  /** A set phrase of every 100th article. */
  PHRASE_RARE,
  /** Two of the most frequent words, next to each other. */
  PHRASE_COMMON_WORDS,
  /** The words of a frequent phrase, which may be four moves from standing so. */
  PHRASE_SLOPPY,
  /** The first and the last word of a frequent phrase within five words, in either order. */
  NEAR,
  /** A frequent phrase in articles of one year. */
  PHRASE_DATE_RANGE,
  /** A frequent word in articles about somebody. */
  PERSON_TERM,
  /** A frequent word in articles about a country. */
  LOCATION_TERM,
  /** Articles that name a date of one quarter. */
  MENTIONS_RANGE,
  /** Every article, newest first. */
  ALL_BY_DATE,
  /** A frequent word, newest first. */
  TERM_BY_DATE,
  /** A frequent word, oldest first. */
  TERM_OLDEST_FIRST,
  /** A frequent phrase, with two snippets of each hit. */
  PHRASE_HIGHLIGHT;

  /** How many questions of a kind there are. */
  public static final int VARIANTS = 20;

  /**
   * The questions of this kind.
   *
   * @param lexicon what the articles are made of
   * @return as many as {@link #VARIANTS}
   */
  public List<Question> questions(Lexicon lexicon) {
    return IntStream.range(0, VARIANTS).mapToObj(i -> variant(lexicon, i)).toList();
  }

  private Question variant(Lexicon lexicon, int i) {
    return switch (this) {
      case TERM_FREQUENT -> Question.of(frequent(lexicon, i));
      case TERM_MEDIUM -> Question.of(word(lexicon, 2_000 + 20 * i));
      case TERM_RARE -> Question.of(word(lexicon, 6_000 + 100 * i));
      case AND_2 -> Question.of(frequent(lexicon, i), alsoFrequent(lexicon, i));
      case OR_2 -> Question.of(any(frequent(lexicon, i), alsoFrequent(lexicon, i)));
      case OR_4 ->
          Question.of(
              any(
                  frequent(lexicon, i),
                  alsoFrequent(lexicon, i),
                  frequent(lexicon, i + 7),
                  alsoFrequent(lexicon, i + 7)));
      case PHRASE_FREQUENT -> Question.of(frequentPhrase(lexicon, i));
      case PHRASE_RARE -> Question.of(phrase(lexicon.phrase(60 + i)));
      case PHRASE_COMMON_WORDS -> Question.of(commonWords(lexicon, i));
      case PHRASE_SLOPPY -> Question.of(new Phrase(lexicon.phrase(i), 4));
      case NEAR -> Question.of(near(lexicon.phrase(i)));
      case PHRASE_DATE_RANGE -> Question.of(frequentPhrase(lexicon, i), year(i));
      case PERSON_TERM -> Question.of(person(lexicon, i), frequent(lexicon, i));
      case LOCATION_TERM -> Question.of(country(lexicon, i), frequent(lexicon, i));
      case MENTIONS_RANGE -> Question.of(quarterNamed(i));
      case ALL_BY_DATE -> Question.of().in(Order.NEWEST);
      case TERM_BY_DATE -> Question.of(frequent(lexicon, i)).in(Order.NEWEST);
      case TERM_OLDEST_FIRST -> Question.of(frequent(lexicon, i)).in(Order.OLDEST);
      case PHRASE_HIGHLIGHT -> Question.of(frequentPhrase(lexicon, i)).withSnippets(2);
    };
  }

  private static AnyWord frequent(Lexicon lexicon, int i) {
    return word(lexicon, 160 + 5 * i);
  }

  private static AnyWord alsoFrequent(Lexicon lexicon, int i) {
    return word(lexicon, 263 + 7 * i);
  }

  private static AnyWord word(Lexicon lexicon, int rank) {
    return new AnyWord(List.of(lexicon.word(rank)));
  }

  private static AnyWord any(AnyWord... words) {
    return new AnyWord(Stream.of(words).flatMap(word -> word.alternatives().stream()).toList());
  }

  private static Phrase phrase(String words) {
    return new Phrase(words, 0);
  }

  private static Near near(String phrase) {
    List<String> words = List.of(phrase.split(" "));
    return new Near(words.getFirst(), words.getLast(), 5);
  }

  private static Phrase frequentPhrase(Lexicon lexicon, int i) {
    return phrase(lexicon.phrase(i));
  }

  private static Phrase commonWords(Lexicon lexicon, int i) {
    return phrase(lexicon.word(10 + i / 4) + " " + lexicon.word(i % 4));
  }

  private static Days year(int i) {
    return new Days(Field.DATE, DateSpan.of(Year.of(2000 + i)));
  }

  private static Days quarterNamed(int i) {
    YearMonth first = YearMonth.of(2000 + i, 1 + 3 * (i % 4));
    DateSpan quarter = new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    return new Days(Field.MENTIONS, quarter);
  }

  private static Name person(Lexicon lexicon, int i) {
    return new Name(Field.PERSON, lexicon.person(i).name());
  }

  private static Name country(Lexicon lexicon, int i) {
    return new Name(Field.LOCATION, lexicon.place(i).country());
  }
}
