package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractionDatesTest {
  private static final String WIRE =
      "ISLAMABAD, April 6 (AP) - The minister arrived on Tuesday. He left in February 2020.";

  @Test
  void theDatelineTakesItsYearFromTheDayOfPublication() {
    Article article = apply(raw().body(WIRE).date("given", "2021-04-07").build());
    assertThat(article.dateline().flatMap(Dateline::date)).isEqualTo(DateSpan.parse("2021-04-06"));
    assertThat(values(article)).containsExactly("2021-04-06", "2021-04-06", "2020-02");
  }

  @Test
  void aDatelineWithAYearIsTheDayOfPublication() {
    Article article = apply(raw().body("GENEVA, Nov. 19, 1985 (AP) - They met today.").build());
    assertThat(article.published().orElseThrow().rule()).isEqualTo("dateline");
    assertThat(values(article)).containsExactly("1985-11-19", "1985-11-19");
  }

  @Test
  void anArticleWithoutAYearStaysUndated() {
    Article article = apply(raw().body(WIRE).build());
    assertThat(article.published()).isEmpty();
    assertThat(values(article)).containsExactly("2020-02");
  }

  @Test
  void aDefaultDateIsWhatTheTextIsReadAgainst() {
    ExtractionOptions options =
        ExtractionOptions.standard().withDefaults(Map.of(Field.DATE, "2021-04-06"));
    Article article = Extraction.of(options).apply(raw().body(WIRE).build());
    assertThat(article.published().orElseThrow().rule()).isEqualTo("default");
    assertThat(values(article)).containsExactly("2021-04-06", "2021-04-06", "2020-02");
  }

  @Test
  void withoutExtractorsOnlyWhatIsGivenCounts() {
    ExtractionOptions options = ExtractionOptions.standard().withExtractors("none");
    Article given =
        Extraction.of(options).apply(raw().body(WIRE).date("given", "2021-04-07").build());
    assertThat(given.published().orElseThrow().span()).hasToString("2021-04-07");
    assertThat(given.dateline()).isEmpty();
    assertThat(given.mentions()).isEmpty();
    Article marked = Extraction.of(options).apply(raw().body("date 2021-04-07 It rained.").build());
    assertThat(marked.published()).isEmpty();
  }

  @Test
  void anUnknownExtractorIsRefusedByName() {
    assertThatThrownBy(() -> Extraction.of(ExtractionOptions.standard().withExtractors("best")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"best\"")
        .hasMessageContaining("default");
  }

  private static Article apply(RawArticle raw) {
    return Extraction.of(ExtractionOptions.standard()).apply(raw);
  }

  private static RawArticle.Builder raw() {
    return RawArticle.builder(Origin.of("a.txt"));
  }

  private static List<String> values(Article article) {
    return article.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.DATE)
        .map(Mention::value)
        .toList();
  }
}
