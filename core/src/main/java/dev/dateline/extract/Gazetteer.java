package dev.dateline.extract;

import dev.dateline.article.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Places by name, each with its country and the places that contain it.
 *
 * <p>Names are compared without regard to case and accents. Immutable and thread-safe.
 */
public final class Gazetteer {
  private final PhraseTable<List<Place>> places;
  private final PhraseTable<Place> peoples;
  private final Map<String, Place> codes;
  private final Set<String> acronyms;
  private final Set<String> needEvidence;
  private final String version;
  private final int size;

  Gazetteer(GazetteerBuilder builder) {
    this.places = builder.places;
    this.peoples = builder.peoples;
    this.codes = Map.copyOf(builder.codes);
    this.acronyms = Set.copyOf(builder.acronyms);
    this.needEvidence = Set.copyOf(builder.needEvidence);
    this.version = builder.version;
    this.size = builder.size;
  }

  /** Loaded at first use. */
  private static final class BuiltIn {
    private static final Gazetteer INSTANCE = new GazetteerBuilder().addBuiltIn().build();
  }

  /**
   * The gazetteer that comes with the library: countries, their larger parts, seas, rivers, and the
   * cities that are in the news.
   *
   * @return always the same
   */
  public static Gazetteer builtIn() {
    return BuiltIn.INSTANCE;
  }

  /**
   * The built-in gazetteer with the places of a GeoNames file added, such as {@code
   * cities15000.txt} or {@code cities15000.zip}. Where both know a place, the built-in one counts.
   *
   * @param file tab-separated as GeoNames documents it, or a zip that holds such a file
   * @param minimumPopulation places with fewer people are left out
   * @return a new gazetteer
   * @throws IOException when the file cannot be read, or is no GeoNames file
   */
  public static Gazetteer withGeoNames(Path file, long minimumPopulation) throws IOException {
    Objects.requireNonNull(file, "file");
    GazetteerBuilder builder = new GazetteerBuilder().addBuiltIn();
    new GeoNamesFile(file, minimumPopulation).addTo(builder);
    return builder.build();
  }

  /**
   * Finds the places of a name, in English or another common spelling, an ISO 3166-1 alpha-2 code
   * in capitals, or the code of a Reuters place such as {@code west-germany} or {@code usa}.
   *
   * @param name the name
   * @return the places, best known first, with the rule {@code gazetteer}; empty when unknown
   */
  public List<Location> find(String name) {
    return places(name).stream().map(place -> place.location("gazetteer")).toList();
  }

  /**
   * Finds the country or region that a people or adjective belongs to.
   *
   * @param demonym such as {@code Pakistani}
   * @return the place, with the rule {@code demonym}; empty when unknown
   */
  public Optional<Location> findByDemonym(String demonym) {
    return Optional.ofNullable(peoples.get(demonym)).map(place -> place.location("demonym"));
  }

  /**
   * Tells gazetteers apart: it differs when places differ.
   *
   * @return a short text
   */
  public String version() {
    return version;
  }

  /**
   * The number of places.
   *
   * @return more than 0
   */
  public int size() {
    return size;
  }

  List<Place> places(String name) {
    List<Place> found = places.get(name);
    if (found == null && name.indexOf('-') > 0) {
      found = places.get(name.replace('-', ' '));
    }
    return found == null ? coded(name) : found;
  }

  private List<Place> coded(String code) {
    Place place = codes.get(code);
    return place == null ? List.of() : List.of(place);
  }

  /** The places that the longest name at a token may mean, best known first; or null. */
  PhraseTable.Match<List<Place>> match(TokenizedText text, int token) {
    PhraseTable.Match<List<Place>> match = places.longest(text, token);
    return match != null && isMiswrittenAcronym(text, token, match.end()) ? null : match;
  }

  private boolean isMiswrittenAcronym(TokenizedText text, int token, int end) {
    return end == token + 1
        && acronyms.contains(text.folded(token))
        && text.shape(token) != TokenShape.CAPITALS;
  }

  /** The place of the longest demonym at a token; or null. */
  PhraseTable.Match<Place> matchPeople(TokenizedText text, int token) {
    return peoples.longest(text, token);
  }

  /** Whether a folded name is more often a word or a surname than a place. */
  boolean needsEvidence(String folded) {
    return needEvidence.contains(folded);
  }
}
