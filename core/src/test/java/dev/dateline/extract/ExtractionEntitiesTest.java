package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionEntitiesTest {
  private static final String BODY =
      "Russian Foreign Minister Sergei Lavrov met General Qamar Javed Bajwa in Rawalpindi. Lavrov left for Moscow.";

  private static RawArticle.Builder raw(String body) {
    return RawArticle.builder(Origin.of("a.txt")).body(body);
  }

  private static Article extract(RawArticle.Builder raw, EntityOptions options) {
    return Extraction.of(ExtractionOptions.standard().withEntities(options)).apply(raw.build());
  }

  private static Article extract(RawArticle.Builder raw) {
    return extract(raw, EntityOptions.standard());
  }

  private static List<String> persons(Article article) {
    return article.persons().stream().map(Person::name).toList();
  }

  private static List<String> locations(Article article) {
    return article.locations().stream().map(Location::name).toList();
  }

  @Test
  void personsAndLocationsAreListedOnceInOrder() {
    Article article = extract(raw(BODY));
    assertThat(persons(article)).containsExactly("Sergei Lavrov", "Qamar Javed Bajwa");
    assertThat(locations(article)).containsExactly("Rawalpindi", "Moscow", "Russia");
    assertThat(article.locations().getFirst().within()).contains("Pakistan");
  }

  @Test
  void aDemonymMakesALocationThatIsNotMentioned() {
    Article article = extract(raw(BODY));
    assertThat(article.locations())
        .filteredOn(place -> place.name().equals("Russia"))
        .extracting(Location::rule)
        .containsExactly("demonym");
    assertThat(article.mentions()).extracting(Mention::value).doesNotContain("Russia");
    Article without = extract(raw(BODY), EntityOptions.standard().withDemonyms(false));
    assertThat(locations(without)).containsExactly("Rawalpindi", "Moscow");
  }

  @Test
  void givenPersonsComeFirstAndNameTheirMentions() {
    Article article = extract(raw(BODY).person("LAVROV, SERGEY").person("james-miller"));
    assertThat(persons(article))
        .containsExactly("Sergey Lavrov", "James Miller", "Sergei Lavrov", "Qamar Javed Bajwa");
    assertThat(article.listedPersons())
        .extracting(Person::name)
        .containsExactly("Sergey Lavrov", "James Miller");
    assertThat(article.mentions())
        .filteredOn(mention -> mention.surface().equals("Lavrov"))
        .extracting(Mention::value)
        .containsExactly("Sergei Lavrov");
    Article same = extract(raw("Lavrov spoke.").person("Lavrov, Sergei"));
    assertThat(persons(same)).containsExactly("Sergei Lavrov");
  }

  @Test
  void givenLocationsAreLookedUpAndUnknownOnesKept() {
    Article article = extract(raw(BODY).location("west-germany").location("Atlantis"));
    assertThat(locations(article))
        .containsExactly("West Germany", "Atlantis", "Rawalpindi", "Moscow", "Russia");
    assertThat(article.listedLocations())
        .extracting(Location::name)
        .containsExactly("West Germany", "Atlantis");
    assertThat(article.locations().getFirst().within()).contains("Germany", "Europe");
  }

  @Test
  void withoutGivenOnesAllAreListed() {
    Article article = extract(raw(BODY));
    assertThat(article.listedPersons()).isEqualTo(article.persons());
    assertThat(article.listedLocations()).isEqualTo(article.locations());
  }

  @Test
  void theArticleDecidesBetweenNamesakes() {
    Article us = extract(raw("The storm hit Alabama. A school in Birmingham lost its roof."));
    Article uk = extract(raw("The storm hit England. A school in Birmingham lost its roof."));
    assertThat(birmingham(us).within()).contains("Alabama");
    assertThat(birmingham(uk).within()).contains("England");
  }

  private static Location birmingham(Article article) {
    return article.locations().stream()
        .filter(place -> place.name().equals("Birmingham"))
        .findAny()
        .orElseThrow();
  }

  @Test
  void aliasesGiveTheCanonicalNameAndAKillListRemovesNames(@TempDir Path folder)
      throws IOException {
    Path aliases =
        Files.writeString(folder.resolve("aliases"), "# people\nBob Marley = Tuff Gong; Nesta\n");
    Path kill = Files.writeString(folder.resolve("kill"), "Rawalpindi\n");
    NameCorrections corrections = NameCorrections.none().withAliases(aliases).withKillList(kill);
    Article article =
        extract(
            raw("In Rawalpindi they played Tuff Gong and nesta all day."),
            EntityOptions.standard().withCorrections(corrections));
    assertThat(article.mentions())
        .extracting(Mention::surface, Mention::value, Mention::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Tuff Gong", "Bob Marley", "alias"));
  }

  @Test
  void noneFindsNothing() {
    Article article =
        Extraction.of(ExtractionOptions.standard().withExtractors("none"))
            .apply(raw(BODY).location("PK").build());
    assertThat(article.persons()).isEmpty();
    assertThat(article.mentions()).isEmpty();
    assertThat(locations(article)).containsExactly("Pakistan");
  }
}
