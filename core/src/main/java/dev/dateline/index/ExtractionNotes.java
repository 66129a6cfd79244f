package dev.dateline.index;

import dev.dateline.article.DateOrder;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.extract.ExtractionVersion;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run tells of how the articles of the archive were extracted. */
final class ExtractionNotes {
  private ExtractionNotes() {}

  static List<String> of(ArticleStore store, ExtractionOptions options) throws IOException {
    Optional<String> dates =
        options.dateOrder().isPresent() ? Optional.empty() : dates(store.learning());
    return Stream.of(missing(store), mixed(store.data().extractions()), dates)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> missing(ArticleStore store) {
    return store
        .missing()
        .map(file -> "the index lacks its file %s: words are counted anew".formatted(file));
  }

  private static Optional<String> mixed(List<ExtractionVersion> all) {
    if (all.size() < 2) {
      return Optional.empty();
    }
    ExtractionVersion first = all.getFirst();
    ExtractionVersion last = all.getLast();
    return Optional.of(
        "not all articles were extracted alike: earlier ones with %s, later ones with %s; 'dateline reextract', with the options that are meant for all, makes them alike"
            .formatted(first.differenceFrom(last), last.differenceFrom(first)));
  }

  private static Optional<String> dates(ArchiveLearning learning) {
    long ambiguous = learning.ambiguousDates();
    return ambiguous == 0 || learning.used().dateOrder().isPresent()
        ? Optional.empty()
        : learning
            .dateOrder()
            .map(
                order ->
                    String.format(
                        Locale.ROOT,
                        "dates such as 03/04/2021 are ambiguous (%,d); by the others the %s comes first: 'dateline reextract' reads them so",
                        ambiguous,
                        order == DateOrder.DMY ? "day" : "month"));
  }
}
