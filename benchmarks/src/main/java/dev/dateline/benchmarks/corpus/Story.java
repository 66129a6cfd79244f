package dev.dateline.benchmarks.corpus;

import dev.dateline.benchmarks.corpus.Lexicon.Person;
import dev.dateline.benchmarks.corpus.Lexicon.Place;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What an article is about, drawn before a word of it is written.
 *
 * @param published when
 * @param outlet by whom
 * @param section where in the outlet
 * @param topics what it is labelled with
 * @param cast persons it may name, at least one
 * @param places cities it may name; the first is that of the dateline
 * @param themes words that come up again and again in this article, unlike in others
 * @param catchphrase a phrase that does so too
 * @param length about how many words
 */
record Story(
    LocalDateTime published,
    String outlet,
    String section,
    List<String> topics,
    List<Person> cast,
    List<Place> places,
    List<String> themes,
    String catchphrase,
    int length) {
  private static final double MEDIAN_WORDS = 265;
  private static final double DEVIATION_OF_LENGTH = 0.5;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 3_000;

  private static final int THEMES = 8;

  static Story draw(Lexicon lexicon, Random64 random) {
    return new Story(
        PublishingDays.draw(random),
        lexicon.drawOutlet(random),
        lexicon.drawSection(random),
        several(random.between(1, 2), () -> lexicon.drawTopic(random)),
        several(random.between(1, 4), () -> lexicon.drawPerson(random)),
        several(random.between(1, 3), () -> lexicon.drawPlace(random)),
        several(THEMES, () -> lexicon.drawTellingWord(random)),
        lexicon.drawPhrase(random),
        length(random));
  }

  private static <T> List<T> several(int number, Supplier<T> draw) {
    return Stream.generate(draw).limit(number).distinct().toList();
  }

  /** A mean of 300 words. */
  private static int length(Random64 random) {
    double words = random.logNormal(MEDIAN_WORDS, DEVIATION_OF_LENGTH);
    return (int) Math.clamp(words, SHORTEST, LONGEST);
  }
}
