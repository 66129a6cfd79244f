package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenPersonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lavrov, Sergei | Sergei Lavrov",
        "LAVROV, SERGEI | Sergei Lavrov",
        "james-miller | James Miller",
        "Sergei  Lavrov | Sergei Lavrov",
        "King, Martin Luther, Jr. | Martin Luther King Jr.",
        "Martin Luther King, Jr. | Martin Luther King Jr.",
        "Sergei McDonald | Sergei McDonald",
        "Madonna | Madonna",
      })
  void namesAreBroughtIntoOneForm(String given, String normal) {
    assertThat(GivenPersons.normalise(given)).isEqualTo(normal);
  }
}
