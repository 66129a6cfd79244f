package dev.dateline;

import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Origin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article that matched.
 *
 * @param id the article's id
 * @param score relevance, comparable within one result only; 0 when hits are ordered by date
 * @param title the headline, or empty
 * @param published the article's own date
 * @param dateline the opening place
 * @param persons canonical names
 * @param locations canonical names
 * @param outlet who published it
 * @param origin where it lay
 * @param matches why it matched, in the order of the fields and of their text; empty when no
 *     snippets were asked for
 * @param snippets the best passages, in the order of the text; never empty when the article has
 *     text and at least one was asked for
 * @param explanation how the score came about, where that was asked for; by relevance, also where
 *     hits are ordered by date
 */
public record Hit(
    ArticleId id,
    float score,
    String title,
    Optional<DateSpan> published,
    Optional<Dateline> dateline,
    List<String> persons,
    List<String> locations,
    Optional<String> outlet,
    Origin origin,
    List<Match> matches,
    List<Snippet> snippets,
    Optional<Explanation> explanation) {
  /** Copies the lists. */
  public Hit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(dateline, "dateline");
    persons = List.copyOf(persons);
    locations = List.copyOf(locations);
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(origin, "origin");
    matches = List.copyOf(matches);
    snippets = List.copyOf(snippets);
    Objects.requireNonNull(explanation, "explanation");
  }
}
