package dev.dateline.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses between places of one name by the other places of the article. */
final class PlaceChooser {
  private static final int NAMED_CONTAINER = 6;
  private static final int NAMED_COUNTRY = 3;
  private static final int NAMED_NEIGHBOUR = 2;
  private static final int COUNTRY = 2;

  private final Set<String> names = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> countriesOfParts = new HashSet<>();

  /** Takes note of places that a name in the article may stand for. */
  void add(List<Place> places) {
    Place best = places.getFirst();
    names.add(best.name());
    if (places.size() == 1 || best.rank() < 2) {
      countries.add(best.country());
      if (best.kind() != Place.Kind.COUNTRY && best.rank() > 1) {
        countriesOfParts.add(best.country());
      }
    }
  }

  /** Takes note of a country that is only alluded to. */
  void addCountry(String country) {
    countries.add(country);
  }

  Place choose(List<Place> places) {
    return places.size() == 1
        ? places.getFirst()
        : places.stream().max(Comparator.comparingInt(place -> score(place, places))).orElseThrow();
  }

  private int score(Place place, List<Place> places) {
    int score = Place.LEAST_KNOWN - place.rank();
    score += place.kind() == Place.Kind.COUNTRY ? COUNTRY : 0;
    score += place.equals(places.getFirst()) ? 1 : 0;
    boolean container = place.within().stream().limit(1).anyMatch(this::isNamed);
    score += container && place.kind() != Place.Kind.COUNTRY ? NAMED_CONTAINER : 0;
    if (!place.country().isEmpty() && isEvidence(place, places)) {
      score += NAMED_COUNTRY + (countriesOfParts.contains(place.country()) ? NAMED_NEIGHBOUR : 0);
    }
    return score;
  }

  private boolean isNamed(String name) {
    return names.contains(name);
  }

  /** A country's own name is no evidence for it when its name is what is in question. */
  private boolean isEvidence(Place place, List<Place> places) {
    boolean own = place.kind() == Place.Kind.COUNTRY && places.contains(place);
    return own ? countriesOfParts.contains(place.country()) : countries.contains(place.country());
  }
}
