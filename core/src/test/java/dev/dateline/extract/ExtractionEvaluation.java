package dev.dateline.extract;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Prints how well names and dates are found, as docs/extraction.md shows it. No part of the test
 * run, but run by its name: {@code mvn -q -B -pl core test -Dtest=ExtractionEvaluation}
 */
class ExtractionEvaluation {
  @Test
  void print() throws IOException {
    EntityEvaluation.table().forEach(System.out::println);
    System.out.println();
    DateEvaluation.table().forEach(System.out::println);
  }
}
