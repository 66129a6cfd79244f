package dev.dateline.extract;

import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.RawArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of an article that is about persons and locations. Thread-safe. */
final class EntityExtraction {
  private static final String GIVEN = "given";

  private final EntityOptions options;
  private final EntityExtractor extractor;

  private EntityExtraction(EntityOptions options, EntityExtractor extractor) {
    this.options = options;
    this.extractor = extractor;
  }

  static EntityExtraction of(ExtractionOptions options) {
    EntityOptions entities = options.entities();
    return new EntityExtraction(
        entities,
        Extractors.named(
            EntityExtractor.class,
            EntityExtractor::name,
            options.extractors(),
            List.of(
                new DefaultEntityExtractor(
                    () -> Knowledge.of(entities.gazetteer(), options.statistics())),
                new NoEntities())));
  }

  boolean finds() {
    return !(extractor instanceof NoEntities);
  }

  void describe(ExtractionVersion.Builder version) {
    version
        .part("entities", extractor.name(), extractor.version())
        .part("gazetteer", options.gazetteerVersion())
        .part("corrections", options.corrections().version())
        .part("demonyms", options.demonyms() ? "yes" : "no");
  }

  /**
   * What was found.
   *
   * @param persons of the article, each once
   * @param locations of the article, each once
   * @param mentions in its body, ordered by start, not overlapping
   */
  record Entities(List<Person> persons, List<Location> locations, List<Mention> mentions) {}

  Entities apply(RawArticle raw, TokenizedText body) {
    GivenNames given = new GivenNames(raw.persons(), options.corrections());
    List<Mention> mentions =
        new MentionCorrector(options.corrections(), given)
            .correct(body, extractor.extract(raw.title(), body));
    Entities found =
        new Entities(persons(given, mentions), locations(raw, body, mentions), mentions);
    return Defaults.fill(found, raw, options);
  }

  private static List<Person> persons(GivenNames given, List<Mention> mentions) {
    Map<String, Person> persons = new LinkedHashMap<>();
    given.names().forEach(name -> persons.put(name, new Person(name, GIVEN)));
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON) {
        persons.putIfAbsent(mention.value(), new Person(mention.value(), mention.rule()));
      }
    }
    return List.copyOf(persons.values());
  }

  private List<Location> locations(RawArticle raw, TokenizedText body, List<Mention> mentions) {
    if (!finds() && raw.locations().isEmpty()) {
      return List.of();
    }
    LocationCollector collector = new LocationCollector(options.gazetteer());
    raw.locations().forEach(name -> collector.add(name, GIVEN));
    mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.LOCATION)
        .forEach(mention -> collector.add(mention.value(), mention.rule()));
    if (options.demonyms() && finds()) {
      collector.addPeoples(body);
    }
    return collector.locations();
  }
}
