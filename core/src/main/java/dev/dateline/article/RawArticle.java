package dev.dateline.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An article as its source gave it, before extraction. Immutable; made by {@link #builder(Origin)}.
 *
 * @param origin where it lay
 * @param id the id its source gave
 * @param title the headline, or empty
 * @param body the text, or empty
 * @param dates what the source says of the publication date, strongest first
 * @param dateline the dateline, where the source keeps it apart from the body
 * @param persons names as given, "Last, First" included
 * @param locations places as given: names or ISO country codes
 * @param authors bylines
 * @param outlet who published it
 * @param section the outlet's section
 * @param language BCP 47 tag
 * @param url where it was published
 * @param topics subject labels
 * @param defaults a date, a person or a location for what neither the source gives nor the text
 *     tells
 */
public record RawArticle(
    Origin origin,
    Optional<String> id,
    String title,
    String body,
    List<DateEvidence> dates,
    Optional<String> dateline,
    List<String> persons,
    List<String> locations,
    List<String> authors,
    Optional<String> outlet,
    Optional<String> section,
    Optional<String> language,
    Optional<String> url,
    List<String> topics,
    Map<Field, String> defaults) {

  private static final Set<Field> TOLD_BY_TEXT =
      Collections.unmodifiableSet(EnumSet.of(Field.DATE, Field.PERSON, Field.LOCATION));

  /**
   * What a source says of the publication date.
   *
   * @param rule where it stood, such as {@code given}, {@code json-ld}, {@code meta:pubdate}
   * @param text as written
   */
  public record DateEvidence(String rule, String text) {
    /** Checks for nulls. */
    public DateEvidence {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(text, "text");
    }
  }

  /** Copies the lists. */
  public RawArticle {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    dates = List.copyOf(dates);
    Objects.requireNonNull(dateline, "dateline");
    persons = List.copyOf(persons);
    locations = List.copyOf(locations);
    authors = List.copyOf(authors);
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(url, "url");
    topics = List.copyOf(topics);
    defaults = Map.copyOf(defaults);
    if (!TOLD_BY_TEXT.containsAll(defaults.keySet())) {
      throw new IllegalArgumentException("defaults are for " + TOLD_BY_TEXT + ": " + defaults);
    }
  }

  /**
   * The same article, at an address.
   *
   * @param address where it was published; blank for none
   * @return a changed copy
   */
  public RawArticle withUrl(String address) {
    return new RawArticle(
        origin,
        id,
        title,
        body,
        dates,
        dateline,
        persons,
        locations,
        authors,
        outlet,
        section,
        language,
        Builder.present(address.strip()),
        topics,
        defaults);
  }

  /**
   * Starts an article.
   *
   * @param origin where it lay
   * @return a builder with everything else empty
   */
  public static Builder builder(Origin origin) {
    return new Builder(origin);
  }

  /**
   * Collects the parts of an article. Blank texts count as absent and texts are stripped, except
   * the body, which is kept as it is. Not thread-safe.
   */
  public static final class Builder {
    private final Origin origin;
    private String id = "";
    private String title = "";
    private String body = "";
    private final Set<DateEvidence> dates = new LinkedHashSet<>();
    private String dateline = "";
    private final Set<String> persons = new LinkedHashSet<>();
    private final Set<String> locations = new LinkedHashSet<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private String outlet = "";
    private String section = "";
    private String language = "";
    private String url = "";
    private final Set<String> topics = new LinkedHashSet<>();
    private final Map<Field, String> defaults = new EnumMap<>(Field.class);

    private Builder(Origin origin) {
      this.origin = origin;
    }

    /**
     * Sets the id.
     *
     * @param id as given by the source
     * @return this
     */
    public Builder id(String id) {
      this.id = id.strip();
      return this;
    }

    /**
     * Sets the headline.
     *
     * @param title the headline
     * @return this
     */
    public Builder title(String title) {
      this.title = title.strip();
      return this;
    }

    /**
     * Sets the text.
     *
     * @param body the text, kept as it is
     * @return this
     */
    public Builder body(String body) {
      this.body = body;
      return this;
    }

    /**
     * Adds evidence for the publication date, weaker than what was added before.
     *
     * @param rule where it stood
     * @param text as written
     * @return this
     */
    public Builder date(String rule, String text) {
      DateEvidence evidence = new DateEvidence(rule, text.strip());
      if (!text.isBlank()) {
        dates.add(evidence);
      }
      return this;
    }

    /**
     * Sets the dateline.
     *
     * @param dateline as written
     * @return this
     */
    public Builder dateline(String dateline) {
      this.dateline = dateline.strip();
      return this;
    }

    /**
     * Adds a person.
     *
     * @param name as given
     * @return this
     */
    public Builder person(String name) {
      return add(persons, name);
    }

    /**
     * Adds a place.
     *
     * @param name as given
     * @return this
     */
    public Builder location(String name) {
      return add(locations, name);
    }

    /**
     * Adds an author.
     *
     * @param name as given
     * @return this
     */
    public Builder author(String name) {
      return add(authors, name);
    }

    /**
     * Sets the outlet.
     *
     * @param outlet its name
     * @return this
     */
    public Builder outlet(String outlet) {
      this.outlet = outlet.strip();
      return this;
    }

    /**
     * Sets the section.
     *
     * @param section its name
     * @return this
     */
    public Builder section(String section) {
      this.section = section.strip();
      return this;
    }

    /**
     * Sets the language.
     *
     * @param language BCP 47 tag
     * @return this
     */
    public Builder language(String language) {
      this.language = language.strip();
      return this;
    }

    /**
     * Sets the address.
     *
     * @param url where it was published
     * @return this
     */
    public Builder url(String url) {
      this.url = url.strip();
      return this;
    }

    /**
     * Adds a topic.
     *
     * @param topic subject label
     * @return this
     */
    public Builder topic(String topic) {
      return add(topics, topic);
    }

    /**
     * Sets what a field holds where neither the source gives a value nor the text tells one.
     *
     * @param field date, person or location
     * @param value its value
     * @return this
     */
    public Builder byDefault(Field field, String value) {
      defaults.put(field, value);
      return this;
    }

    private Builder add(Set<String> names, String text) {
      String stripped = text.strip();
      if (!stripped.isEmpty()) {
        names.add(stripped);
      }
      return this;
    }

    /**
     * Makes the article.
     *
     * @return the article
     */
    public RawArticle build() {
      return new RawArticle(
          origin,
          present(id),
          title,
          body,
          List.copyOf(dates),
          present(dateline),
          List.copyOf(persons),
          List.copyOf(locations),
          List.copyOf(authors),
          present(outlet),
          present(section),
          present(language),
          present(url),
          List.copyOf(topics),
          defaults);
    }

    private static Optional<String> present(String text) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
  }
}
