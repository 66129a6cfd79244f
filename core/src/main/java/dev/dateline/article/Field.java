package dev.dateline.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an article, by the names that queries, reports and files use for them. */
public enum Field {
  /** Title and body together: where a word without a field is looked for. */
  TEXT(Kind.TEXT, ""),
  /** The headline. */
  TITLE(Kind.TEXT, "headline hd"),
  /** The text. */
  BODY(Kind.TEXT, ""),
  /** The article's own date. */
  DATE(Kind.DATE, "published"),
  /** Dates named in the text. */
  MENTIONS(Kind.DATE, ""),
  /** Persons, by any part of the name. */
  PERSON(Kind.NAME, "persons"),
  /** Places and the places that contain them. */
  LOCATION(Kind.NAME, "place locations"),
  /** The ISO 3166-1 alpha-2 code of the country a place lies in. */
  IN(Kind.KEYWORD, "country"),
  /** The opening place. */
  DATELINE(Kind.NAME, ""),
  /** Who published it. */
  OUTLET(Kind.NAME, "source"),
  /** Bylines. */
  AUTHOR(Kind.NAME, "by authors"),
  /** The outlet's section. */
  SECTION(Kind.NAME, ""),
  /** Language tag. */
  LANG(Kind.KEYWORD, "language"),
  /** Address. */
  URL(Kind.KEYWORD, ""),
  /** Subject labels. */
  TOPIC(Kind.NAME, "topics"),
  /** The article's id. */
  ID(Kind.KEYWORD, "");

  /** How values of a field are matched. */
  public enum Kind {
    /** Running text: inflected words, exact phrases, proximity. */
    TEXT,
    /** Names: any word of the name, or several in order; no inflection. */
    NAME,
    /** Calendar days. */
    DATE,
    /** The whole value, ignoring case except for {@link Field#ID}. */
    KEYWORD
  }

  private static final Map<String, Field> BY_NAME = byName();

  private final Kind kind;
  private final String aliases;

  Field(Kind kind, String aliases) {
    this.kind = kind;
    this.aliases = aliases;
  }

  /**
   * Finds a field by its name or an alias, ignoring case.
   *
   * @param name such as {@code person}
   * @return the field, or empty when there is none of that name
   */
  public static Optional<Field> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Field> byName() {
    Map<String, Field> fields = new HashMap<>();
    for (Field field : values()) {
      field.names().forEach(name -> fields.put(name, field));
    }
    return Map.copyOf(fields);
  }

  private Stream<String> names() {
    return Stream.concat(Stream.of(label()), Stream.of(aliases.split(" ")))
        .filter(name -> !name.isEmpty());
  }

  /**
   * The name, in lower case.
   *
   * @return such as {@code person}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * How values are matched.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Whether the values are few enough to be counted: names, countries and languages.
   *
   * @return whether there are facets of this field
   */
  public boolean hasFacet() {
    return kind == Kind.NAME || this == IN || this == LANG;
  }
}
