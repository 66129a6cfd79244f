package dev.dateline.extract;

import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.RawArticle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values for what articles lack. What only the text can tell to be lacking, a date, persons and
 * locations, is left in {@link RawArticle#defaults()} until the text was read.
 */
final class Defaults {
  /** The fields that a value can be given for. */
  static final Set<Field> FIELDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              Field.TITLE,
              Field.BODY,
              Field.DATE,
              Field.DATELINE,
              Field.PERSON,
              Field.LOCATION,
              Field.AUTHOR,
              Field.OUTLET,
              Field.SECTION,
              Field.LANG,
              Field.URL,
              Field.TOPIC));

  private static final String RULE = "default";

  private static final Set<Field> AFTER_READING =
      Collections.unmodifiableSet(EnumSet.of(Field.DATE, Field.PERSON, Field.LOCATION));

  private final Map<Field, String> values;

  Defaults(Map<Field, String> values) {
    this.values = values;
  }

  RawArticle fill(RawArticle raw) {
    if (values.isEmpty()) {
      return raw;
    }
    return new RawArticle(
        raw.origin(),
        raw.id(),
        fill(raw.title(), Field.TITLE),
        fill(raw.body(), Field.BODY),
        raw.dates(),
        fill(raw.dateline(), Field.DATELINE),
        raw.persons(),
        raw.locations(),
        fill(raw.authors(), Field.AUTHOR),
        fill(raw.outlet(), Field.OUTLET),
        fill(raw.section(), Field.SECTION),
        fill(raw.language(), Field.LANG),
        fill(raw.url(), Field.URL),
        fill(raw.topics(), Field.TOPIC),
        fill(raw.defaults()));
  }

  /** The article's own defaults come first. */
  private Map<Field, String> fill(Map<Field, String> own) {
    Map<Field, String> all = new EnumMap<>(Field.class);
    AFTER_READING.forEach(field -> value(field).ifPresent(value -> all.put(field, value)));
    all.putAll(own);
    return all;
  }

  static EntityExtraction.Entities fill(
      EntityExtraction.Entities named, RawArticle raw, EntityOptions options) {
    return raw.defaults().isEmpty()
        ? named
        : new EntityExtraction.Entities(
            named.persons().isEmpty() ? persons(raw) : named.persons(),
            named.locations().isEmpty() ? locations(raw, options) : named.locations(),
            named.mentions());
  }

  private static List<Person> persons(RawArticle raw) {
    String name = raw.defaults().get(Field.PERSON);
    return name == null ? List.of() : List.of(new Person(name, RULE));
  }

  private static List<Location> locations(RawArticle raw, EntityOptions options) {
    String name = raw.defaults().get(Field.LOCATION);
    return name == null ? List.of() : List.of(location(name, options.gazetteer()));
  }

  private static Location location(String name, Gazetteer gazetteer) {
    return gazetteer.find(name).stream()
        .findFirst()
        .map(place -> new Location(place.name(), place.country(), place.within(), RULE))
        .orElseGet(() -> new Location(name, Optional.empty(), List.of(), RULE));
  }

  private String fill(String text, Field field) {
    return text.isBlank() ? value(field).orElse(text) : text;
  }

  private Optional<String> fill(Optional<String> text, Field field) {
    return text.or(() -> value(field));
  }

  private List<String> fill(List<String> texts, Field field) {
    return texts.isEmpty() ? value(field).map(List::of).orElseGet(List::of) : texts;
  }

  private Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field));
  }
}
