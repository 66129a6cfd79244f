package dev.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One news story, with everything that was given or extracted.
 *
 * <p>Immutable and thread-safe; lists are copied. Offsets of {@link #mentions()} are UTF-16 units
 * in {@link #body()}.
 *
 * @param id stable and unique within an archive
 * @param origin where the article lay
 * @param title the headline; empty when there is none
 * @param body the text as read; empty when the source had none
 * @param published the article's own date; empty when undated
 * @param dateline the opening place and date
 * @param persons canonical names, each once: those given, then those the text names, in order of
 *     first appearance
 * @param locations places, each once, in the same order
 * @param mentions spans of the body that name a person, location or date, ordered by start
 * @param authors bylines
 * @param outlet who published it
 * @param section the outlet's section
 * @param language BCP 47 tag, such as {@code en}
 * @param url where it was published
 * @param topics subject labels
 */
public record Article(
    ArticleId id,
    Origin origin,
    String title,
    String body,
    Optional<PublishedDate> published,
    Optional<Dateline> dateline,
    List<Person> persons,
    List<Location> locations,
    List<Mention> mentions,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> section,
    Optional<String> language,
    Optional<String> url,
    List<String> topics) {

  /** Copies the lists. */
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(dateline, "dateline");
    persons = List.copyOf(persons);
    locations = List.copyOf(locations);
    mentions = List.copyOf(mentions);
    authors = List.copyOf(authors);
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(url, "url");
    topics = List.copyOf(topics);
  }

  /**
   * The persons to show and to count. An article is found by all of them.
   *
   * @return those given, where any is; else all
   */
  public List<Person> listedPersons() {
    return listed(persons, Person::isGiven);
  }

  /**
   * The locations to show and to count. An article is found by all of them.
   *
   * @return those given, where any is; else all
   */
  public List<Location> listedLocations() {
    return listed(locations, Location::isGiven);
  }

  private static <T> List<T> listed(List<T> all, Predicate<T> isGiven) {
    List<T> given = all.stream().filter(isGiven).toList();
    return given.isEmpty() ? all : given;
  }
}
