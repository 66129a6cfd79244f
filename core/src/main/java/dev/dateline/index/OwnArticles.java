package dev.dateline.index;

import dev.dateline.ArchiveException;
import dev.dateline.article.ArticleId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Articles that an archive has and another has not. */
final class OwnArticles {
  private static final int COMPARED = 500;

  private final ArticleStore other;
  private final List<ArticleId> next = new ArrayList<>();
  private Optional<ArticleId> first = Optional.empty();
  private long count;

  private OwnArticles(ArticleStore other) {
    this.other = other;
  }

  /**
   * Sees to it that an archive has none.
   *
   * @param from the other archive
   * @param to the archive
   * @throws ArchiveException when it has some
   */
  static void refuse(ArticleStore from, ArticleStore to) throws IOException {
    if (to.count() > 0) {
      OwnArticles own = new OwnArticles(from);
      to.forEachId(own::add);
      own.compare();
      own.refuse();
    }
  }

  private void add(ArticleId id) throws IOException {
    next.add(id);
    if (next.size() == COMPARED) {
      compare();
    }
  }

  private void compare() throws IOException {
    List<ArticleId> lacking = other.lacking(next);
    count += lacking.size();
    first = first.or(() -> lacking.stream().findFirst());
    next.clear();
  }

  private void refuse() throws ArchiveException {
    if (count > 0) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "nothing was copied: the target has %,d articles that the archive has not, such as %s;"
                  + " delete them, or choose another target",
              count,
              first.get()));
    }
  }
}
