package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final String MURREE =
      "1169605\tExampletown Ä\tExampletown A\t\t33.9\t73.3\tP\tPPL\tPK\t\t04\t\t\t\t25816\t\t2291\tAsia/Karachi\t2019-11-21\n";

  private final Gazetteer gazetteer = Gazetteer.builtIn();

  @ParameterizedTest
  @CsvSource({
    "Rawalpindi, Rawalpindi, PK",
    "rawalpindi, Rawalpindi, PK",
    "PK, Pakistan, PK",
    "usa, United States, US",
    "U.S., United States, US",
    "west-germany, West Germany, DE",
    "el-salvador, El Salvador, SV",
    "ussr, Soviet Union, RU",
    "uk, United Kingdom, GB",
    "uae, United Arab Emirates, AE",
    "Holland, Netherlands, NL",
    "Burma, Burma, MM",
    "Medellin, Medellín, CO",
    "SÃO PAULO, São Paulo, BR",
    "Duesseldorf, Düsseldorf, DE",
    "Łódź, Lodz, PL",
    "Kiev, Kyiv, UA",
    "Washington, Washington, US",
    "Georgia, Georgia, GE",
    "IN, India, IN",
  })
  void aPlaceIsFoundByItsNamesAndCodes(String name, String canonical, String country) {
    Location best = gazetteer.find(name).getFirst();
    assertThat(best.name()).isEqualTo(canonical);
    assertThat(best.country()).contains(country);
  }

  @Test
  void aCityBringsThePlacesThatContainIt() {
    assertThat(gazetteer.find("Rawalpindi").getFirst().within())
        .containsExactly("Punjab", "Pakistan", "South Asia", "Asia");
    assertThat(gazetteer.find("Tyre").getFirst().within())
        .startsWith("Lebanon")
        .contains("Middle East", "Asia");
  }

  @Test
  void namesakesAreFoundBestKnownFirst() {
    assertThat(gazetteer.find("Georgia"))
        .extracting(place -> place.country().orElseThrow())
        .containsExactly("GE", "US");
    assertThat(gazetteer.find("Birmingham"))
        .extracting(place -> place.country().orElseThrow())
        .containsExactly("GB", "US");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Nowhereland", "xx"})
  void anUnknownNameFindsNothing(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Pakistani, Pakistan",
    "South Koreans, South Korea",
    "Costa Rican, Costa Rica",
    "Dutch, Netherlands",
    "Latin American, Latin America",
    "Scottish, Scotland",
  })
  void aPeopleTellsItsPlace(String demonym, String place) {
    assertThat(gazetteer.findByDemonym(demonym).orElseThrow().name()).isEqualTo(place);
  }

  @Test
  void everyContainerIsAPlaceItself() {
    assertThat(gazetteer.size()).isGreaterThan(1_500);
    assertThat(gazetteer.find("Peshawar").getFirst().within())
        .allSatisfy(container -> assertThat(gazetteer.find(container)).isNotEmpty());
  }

  @Test
  void geoNamesAddsPlacesAboveAPopulation(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cities15000.txt"), MURREE);
    Location added = Gazetteer.withGeoNames(file, 20_000).find("exampletown a").getFirst();
    assertThat(added.within()).containsExactly("Pakistan", "South Asia", "Asia");
    assertThat(Gazetteer.withGeoNames(file, 30_000).find("Exampletown A")).isEmpty();
    assertThat(Gazetteer.withGeoNames(file, 20_000).version()).isNotEqualTo(gazetteer.version());
  }

  @Test
  void geoNamesIsReadFromAZip(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cities.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("cities.txt"));
      zip.write(MURREE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(Gazetteer.withGeoNames(file, 0).find("Exampletown Ä")).hasSize(1);
  }

  @Test
  void aFileThatIsNoGeoNamesExportIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("places.txt"), "Paris\tFrance\n");
    assertThatThrownBy(() -> Gazetteer.withGeoNames(file, 0))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("places.txt, line 1: 2 columns, expected the 19");
  }
}
