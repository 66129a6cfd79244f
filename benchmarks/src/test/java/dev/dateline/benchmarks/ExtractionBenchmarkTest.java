package dev.dateline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Mention;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExtractionBenchmarkTest {
  @Test
  void aPartFindsItsOwnAndNothingElse() throws IOException {
    Texts texts = new Texts();
    texts.origin = Texts.Origin.EXAMPLES;
    texts.read();
    Texts.Text text = texts.next();
    Article all = texts.everything().apply(text.article());
    Article dates = texts.dates().apply(text.article());
    Article names = texts.names().apply(text.article());
    assertThat(dates.published()).isEqualTo(all.published());
    assertThat(dates.mentions())
        .isNotEmpty()
        .allMatch(mention -> mention.kind() == Mention.Kind.DATE);
    assertThat(names.published()).isEmpty();
    assertThat(names.persons()).isEqualTo(all.persons());
  }
}
