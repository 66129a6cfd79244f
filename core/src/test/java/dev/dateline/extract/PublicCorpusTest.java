package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs where the public corpora lie beside the checkout. */
class PublicCorpusTest {
  @ParameterizedTest
  @CsvSource({"PERSON, 87", "LOCATION, 73"})
  void namesInWikipediaAreFoundAsWellAsBefore(Mention.Kind kind, double spans) throws IOException {
    Optional<Path> data = ColumnCorpus.data();
    assumeTrue(data.isPresent(), "no shared/data beside the checkout");
    Knowledge knowledge = Knowledge.of(Gazetteer.builtIn(), ArchiveStatistics.empty());
    EntityScore score =
        EntityEvaluation.score(kind, ColumnCorpus.wikigold(data.orElseThrow()), knowledge);
    assertThat(score.spans().f1()).isGreaterThan(spans);
  }
}
