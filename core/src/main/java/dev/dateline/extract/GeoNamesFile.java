package dev.dateline.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads places from a file of GeoNames (the columns are described in the {@code readme.txt} of its
 * export).
 */
final class GeoNamesFile {
  private static final int COLUMNS = 19;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int FEATURE_CLASS = 6;
  private static final int COUNTRY = 8;
  private static final int POPULATION = 14;
  private static final long WELL_KNOWN = 500_000;

  private final Path file;
  private final long minimumPopulation;

  GeoNamesFile(Path file, long minimumPopulation) {
    this.file = file;
    this.minimumPopulation = minimumPopulation;
  }

  void addTo(GazetteerBuilder builder) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        addZip(stream, builder);
      } else {
        addLines(stream, builder);
      }
    }
    builder.version += "+" + file.getFileName() + ":" + minimumPopulation + ":" + builder.size;
  }

  private void addZip(InputStream stream, GazetteerBuilder builder) throws IOException {
    ZipInputStream zip = new ZipInputStream(stream, StandardCharsets.UTF_8);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".txt") && !entry.getName().contains("readme")) {
        addLines(zip, builder);
        return;
      }
    }
    throw new IOException(file + " holds no .txt file; give a GeoNames export such as cities15000");
  }

  private void addLines(InputStream stream, GazetteerBuilder builder) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        addLine(line, number, builder);
      }
    }
  }

  private void addLine(String line, int number, GazetteerBuilder builder) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "%s, line %d: %d columns, expected the %d of a GeoNames export",
              file,
              number,
              columns.length,
              COLUMNS));
    }
    long population = population(columns[POPULATION], number);
    if (population >= minimumPopulation && columns[FEATURE_CLASS].equals("P")) {
      add(columns, population, builder);
    }
  }

  private long population(String text, int number) throws IOException {
    try {
      return text.isEmpty() ? 0 : Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IOException(
          String.format(
              Locale.ROOT, "%s, line %d: population \"%s\" is no number", file, number, text),
          e);
    }
  }

  private static void add(String[] columns, long population, GazetteerBuilder builder) {
    String country = columns[COUNTRY];
    boolean known = isKnown(columns[NAME], country, builder);
    if (known || isKnown(columns[ASCII_NAME], country, builder)) {
      return;
    }
    int rank = population >= WELL_KNOWN ? Place.LEAST_KNOWN - 1 : Place.LEAST_KNOWN;
    List<String> within = within(country, builder);
    Place place = new Place(columns[NAME], Place.Kind.CITY, country, within, rank);
    String ascii = columns[ASCII_NAME];
    boolean needsAscii = !Folding.fold(ascii).equals(Folding.fold(columns[NAME]));
    builder.add(place, needsAscii && !ascii.isBlank() ? List.of(ascii) : List.of());
  }

  private static boolean isKnown(String name, String country, GazetteerBuilder builder) {
    List<Place> places = builder.places.get(name);
    return places != null && places.stream().anyMatch(place -> place.country().equals(country));
  }

  private static List<String> within(String country, GazetteerBuilder builder) {
    Place found = builder.codes.get(country);
    if (found == null) {
      return List.of();
    }
    List<String> within = new ArrayList<>();
    within.add(found.name());
    within.addAll(found.within());
    return within;
  }
}
