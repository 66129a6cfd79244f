package dev.dateline.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How well dates in texts are found and resolved: F1 of mentions with exactly the marked days, of
 * exactly the marked spans, and of spans that overlap a marked one.
 *
 * <p>Of TIMEX marks those count whose value names days, not lengths of time or "now"; two marks
 * that are the ends of a range count as one, as they do for us.
 */
final class DateEvaluation {
  private static final String WIKIWARS = "dates/wikiwars/WikiWars_20120218_v104/keyinline";
  private static final String HEAD =
      """
      | set | texts | marked | found | days F1 | spans F1 | overlap F1 |
      |---|--:|--:|--:|--:|--:|--:|""";

  private DateEvaluation() {}

  /** A row for each set, those beside the checkout last. */
  static List<String> table() {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    sets()
        .forEach(
            (name, texts) ->
                lines.add(
                    String.format(
                        Locale.ROOT, "| %s | %d %s", name, texts.size(), score(texts).line())));
    return lines;
  }

  private static Map<String, List<AnnotatedDates>> sets() {
    Map<String, List<AnnotatedDates>> sets = new LinkedHashMap<>();
    sets.put("gold dev", gold("dev"));
    sets.put("gold judge", gold("judge"));
    wikiwars().ifPresent(texts -> sets.put("wikiwars", texts));
    return sets;
  }

  static List<AnnotatedDates> gold(String half) {
    return read(GoldArticles.FOLDER.resolve(half), AnnotatedDates::ofGold);
  }

  /** Histories of wars, where the data lie beside the checkout. */
  static Optional<List<AnnotatedDates>> wikiwars() {
    return ColumnCorpus.data()
        .map(data -> data.resolve(WIKIWARS))
        .filter(Files::isDirectory)
        .map(folder -> read(folder, AnnotatedDates::ofTimex));
  }

  static DateScore score(List<AnnotatedDates> texts) {
    return DateScore.of(texts, new DefaultDateExtractor());
  }

  private static List<AnnotatedDates> read(Path folder, Function<Path, AnnotatedDates> reader) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(reader).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
