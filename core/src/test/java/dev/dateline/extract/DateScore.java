package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * How well the dates of texts were found.
 *
 * @param gold how many were marked
 * @param found how many were found
 * @param range found where one was marked, with exactly its days
 * @param strict found with exactly its first and last unit
 * @param relaxed found where one was marked
 */
record DateScore(int gold, int found, int range, int strict, int relaxed) {

  static DateScore of(Collection<AnnotatedDates> texts, DateExtractor extractor) {
    return texts.stream()
        .map(text -> of(text, extractor))
        .reduce(new DateScore(0, 0, 0, 0, 0), DateScore::plus);
  }

  static DateScore of(AnnotatedDates text, DateExtractor extractor) {
    List<Mention> found = extractor.extract(TokenizedText.of(text.text()), text.published());
    return new DateScore(
        text.dates().size(),
        found.size(),
        matches(text.dates(), found, DateScore::sameDays),
        matches(text.dates(), found, DateScore::sameSpan),
        matches(text.dates(), found, DateScore::overlap));
  }

  static boolean sameDays(AnnotatedDates.Date gold, Mention found) {
    return overlap(gold, found) && found.dateSpan().equals(gold.span());
  }

  private static boolean sameSpan(AnnotatedDates.Date gold, Mention found) {
    return gold.start() == found.start() && gold.end() == found.end();
  }

  static boolean overlap(AnnotatedDates.Date gold, Mention found) {
    return gold.start() < found.end() && found.start() < gold.end();
  }

  /** Each counts once. */
  private static int matches(
      List<AnnotatedDates.Date> gold,
      List<Mention> found,
      BiPredicate<AnnotatedDates.Date, Mention> same) {
    List<Mention> left = new ArrayList<>(found);
    int matches = 0;
    for (AnnotatedDates.Date date : gold) {
      Mention match =
          left.stream().filter(mention -> same.test(date, mention)).findFirst().orElse(null);
      matches += left.remove(match) ? 1 : 0;
    }
    return matches;
  }

  private DateScore plus(DateScore other) {
    return new DateScore(
        gold + other.gold,
        found + other.found,
        range + other.range,
        strict + other.strict,
        relaxed + other.relaxed);
  }

  double rangeF1() {
    return f1(range);
  }

  double relaxedF1() {
    return f1(relaxed);
  }

  private double f1(int matches) {
    return gold + found == 0 ? 0 : 200.0 * matches / (gold + found);
  }

  /** The end of a row of the table. */
  String line() {
    return String.format(
        Locale.ROOT,
        "| %d | %d | %.1f | %.1f | %.1f |",
        gold,
        found,
        f1(range),
        f1(strict),
        f1(relaxed));
  }
}
