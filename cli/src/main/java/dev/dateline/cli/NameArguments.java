package dev.dateline.cli;

import dev.dateline.extract.EntityOptions;
import dev.dateline.extract.Gazetteer;
import dev.dateline.extract.NameCorrections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What the user knows better of persons and places. */
final class NameArguments {
  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "Names of persons, a line each: Sergei Lavrov = S. Lavrov; Lawrow.")
  private Path aliases;

  @Option(
      names = "--kill-list",
      paramLabel = "FILE",
      description = "Names that are no persons or places, one a line.")
  private Path killList;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "More places: a GeoNames file such as cities15000.txt or .zip.")
  private Path gazetteer;

  @Option(
      names = "--min-population",
      paramLabel = "N",
      description =
          "Leave out places of the gazetteer with fewer people; without it, ${DEFAULT-VALUE}.")
  private long minPopulation = 100_000;

  @Option(
      names = "--no-demonyms",
      description = "\"Pakistani\" does not make Pakistan a location of the article.")
  private boolean noDemonyms;

  EntityOptions options() {
    try {
      EntityOptions options =
          EntityOptions.standard().withCorrections(corrections()).withDemonyms(!noDemonyms);
      return gazetteer == null
          ? options
          : options.withGazetteer(Gazetteer.withGeoNames(gazetteer, minPopulation));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private NameCorrections corrections() throws IOException {
    NameCorrections corrections = NameCorrections.none();
    if (aliases != null) {
      corrections = corrections.withAliases(aliases);
    }
    return killList == null ? corrections : corrections.withKillList(killList);
  }
}
