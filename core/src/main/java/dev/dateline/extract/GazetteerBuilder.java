package dev.dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects places. Not thread-safe. */
final class GazetteerBuilder {
  private static final String RESOURCE = "gazetteer.tsv";
  static final String BUILT_IN_VERSION = "1";
  private static final List<String> INVARIABLE = List.of("ese", "sh", "ch", "men", "man", "s");
  private static final Comparator<Place> BEST_KNOWN_FIRST = Comparator.comparingInt(Place::rank);

  final PhraseTable<List<Place>> places = new PhraseTable<>();
  final PhraseTable<Place> peoples = new PhraseTable<>();

  /** ISO codes are words too ("IT", "NO"), so they are kept apart from names. */
  final Map<String, Place> codes = new HashMap<>();

  final Set<String> acronyms = new HashSet<>();
  final Set<String> needEvidence = new HashSet<>();
  String version = BUILT_IN_VERSION;
  int size;

  private final Map<String, List<Row>> rows = new HashMap<>();

  /** A line of the resource: name, other names, country, kind, within, rank, peoples. */
  private record Row(
      String name,
      List<String> otherNames,
      String country,
      Place.Kind kind,
      List<String> within,
      int rank,
      List<String> peoples) {
    static Row of(String line) {
      String[] parts = line.split("\t", -1);
      return new Row(
          parts[0],
          list(parts[1]),
          parts[2],
          Place.Kind.valueOf(parts[3].toUpperCase(Locale.ROOT)),
          list(parts[4]),
          Integer.parseInt(parts[5]),
          list(parts[6]));
    }

    private static List<String> list(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
  }

  Gazetteer build() {
    return new Gazetteer(this);
  }

  GazetteerBuilder addBuiltIn() {
    List<Row> all = read();
    all.forEach(row -> rows.computeIfAbsent(row.name, key -> new ArrayList<>(1)).add(row));
    all.forEach(this::add);
    for (String line : WordLists.lines("ambiguous-places")) {
      List.of(line.split("\\|")).forEach(name -> needEvidence.add(Folding.fold(name)));
    }
    rows.clear();
    return this;
  }

  private static List<Row> read() {
    try (InputStream stream = GazetteerBuilder.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private void add(Row row) {
    Set<String> within = new LinkedHashSet<>();
    row.within.forEach(container -> addContainer(within, container, row.country));
    Place place = new Place(row.name, row.kind, row.country, List.copyOf(within), row.rank);
    add(place, row.otherNames);
    row.peoples.forEach(people -> addPeople(people, place));
    if (row.kind == Place.Kind.COUNTRY && !row.country.isEmpty()) {
      codes.put(row.country, place);
    }
  }

  private void addContainer(Set<String> within, String name, String country) {
    if (within.add(name)) {
      rows.getOrDefault(name, List.of()).stream()
          .filter(row -> row.country.equals(country) || row.kind != Place.Kind.CITY)
          .min(Comparator.comparingInt(row -> row.country.equals(country) ? 0 : 1))
          .ifPresent(row -> row.within.forEach(outer -> addContainer(within, outer, row.country)));
    }
  }

  /** Adds a place under its name and others. */
  void add(Place place, List<String> otherNames) {
    size++;
    addName(place.name(), place);
    otherNames.forEach(name -> addName(name, place));
  }

  private void addName(String name, Place place) {
    List<Place> before = places.put(name, List.of(place));
    if (before != null) {
      List<Place> all = new ArrayList<>(before);
      all.add(place);
      all.sort(BEST_KNOWN_FIRST);
      places.put(name, List.copyOf(all));
    }
    if (isAcronym(name)) {
      acronyms.add(Folding.fold(name));
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private void addPeople(String name, Place place) {
    if (peoples.get(name) == null) {
      peoples.put(name, place);
      plural(name).forEach(form -> peoples.put(form, place));
    }
  }

  private static List<String> plural(String name) {
    boolean invariable = INVARIABLE.stream().anyMatch(name::endsWith);
    return invariable ? List.of() : List.of(name + "s");
  }
}
