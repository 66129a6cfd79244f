package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds extraction at the level it has reached on the project's own annotated articles. */
class EntityGateTest {
  @ParameterizedTest
  @CsvSource({
    "dev, PERSON, 96, 95",
    "dev, LOCATION, 94, 94",
    "judge, PERSON, 92.5, 90.5",
    "judge, LOCATION, 92, 90.5",
  })
  void namesAreFoundAsWellAsBefore(String half, Mention.Kind kind, double spans, double names) {
    Knowledge knowledge = Knowledge.of(Gazetteer.builtIn(), ArchiveStatistics.empty());
    EntityScore score = EntityEvaluation.score(kind, GoldArticles.read(half), knowledge);
    assertThat(score.spans().f1()).isGreaterThan(spans);
    assertThat(score.names().f1()).isGreaterThan(names);
  }
}
