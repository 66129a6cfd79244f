package dev.dateline.extract;

import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.article.RawArticle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values for what articles lack. Persons and locations are put in where neither the source nor the
 * text names any; the date is {@link PublishedEvidence}'s.
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
        fill(raw.topics(), Field.TOPIC));
  }

  EntityExtraction.Entities fill(EntityExtraction.Entities named) {
    return new EntityExtraction.Entities(
        named.persons().isEmpty() ? persons() : named.persons(),
        named.locations().isEmpty() ? locations() : named.locations(),
        named.mentions());
  }

  private List<Person> persons() {
    return value(Field.PERSON).map(name -> List.of(new Person(name, RULE))).orElseGet(List::of);
  }

  private List<Location> locations() {
    return value(Field.LOCATION).map(name -> List.of(location(name))).orElseGet(List::of);
  }

  private static Location location(String name) {
    return Gazetteer.builtIn().find(name).stream()
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
