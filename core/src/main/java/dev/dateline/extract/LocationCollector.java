package dev.dateline.extract;

import dev.dateline.article.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the locations of one article, and chooses between places of one name at the end. */
final class LocationCollector {
  private final Gazetteer gazetteer;
  private final PlaceChooser chooser = new PlaceChooser();
  private final Map<String, String> rules = new LinkedHashMap<>();
  private final List<Place> peoples = new ArrayList<>();

  LocationCollector(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void add(String name, String rule) {
    List<Place> places = gazetteer.places(name);
    if (rules.putIfAbsent(name, rule) == null && !places.isEmpty()) {
      chooser.add(places);
    }
  }

  /** Adds the countries and regions whose people or adjectives stand in a text. */
  void addPeoples(TokenizedText body) {
    int token = 0;
    while (token < body.size()) {
      PhraseTable.Match<Place> people = gazetteer.matchPeople(body, token);
      PhraseTable.Match<List<Place>> place = gazetteer.match(body, token);
      if (people != null && (place == null || place.end() < people.end())) {
        peoples.add(people.value());
        chooser.addCountry(people.value().country());
      }
      token = Math.max(token + 1, Math.max(endOf(people), endOf(place)));
    }
  }

  private static int endOf(PhraseTable.Match<?> match) {
    return match == null ? 0 : match.end();
  }

  List<Location> locations() {
    Map<String, Location> locations = new LinkedHashMap<>();
    rules.forEach((name, rule) -> put(locations, location(name, rule)));
    peoples.forEach(place -> put(locations, place.location("demonym")));
    return List.copyOf(locations.values());
  }

  private static void put(Map<String, Location> locations, Location location) {
    locations.putIfAbsent(location.name() + "/" + location.country().orElse(""), location);
  }

  private Location location(String name, String rule) {
    List<Place> places = gazetteer.places(name);
    return places.isEmpty()
        ? new Location(name, Optional.empty(), List.of(), rule)
        : chooser.choose(places).location(rule);
  }
}
