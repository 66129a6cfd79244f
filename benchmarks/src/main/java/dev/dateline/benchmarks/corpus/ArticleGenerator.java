package dev.dateline.benchmarks.corpus;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes articles. An article depends on the seed and its number only, so that any slice of an
 * archive can be made without the rest, on any machine. Immutable and thread-safe.
 *
 * <p>Words, phrases, persons and places are skewed as in news; an article keeps coming back to a
 * few words, persons and places of its own; what is given as metadata stands in the text.
 */
public final class ArticleGenerator {
  private final Lexicon lexicon;
  private final long seed;

  /**
   * A generator.
   *
   * @param lexicon what articles are made of
   * @param seed another one makes other articles
   */
  public ArticleGenerator(Lexicon lexicon, long seed) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.seed = seed;
  }

  /**
   * Names an article.
   *
   * @param number from 0
   * @return its id
   */
  public static ArticleId id(int number) {
    return ArticleId.given(String.format(Locale.ROOT, "generated-%07d", number));
  }

  /**
   * Writes an article.
   *
   * @param number from 0; another one makes another article
   * @return the article
   */
  public RawArticle article(int number) {
    Random64 random = Random64.of(seed, number);
    Story story = Story.draw(lexicon, random);
    StoryWriter writer = new StoryWriter(lexicon, story, random);
    RawArticle.Builder article =
        RawArticle.builder(new Origin("generated", "", number + 1))
            .id(id(number).value())
            .body(writer.body())
            .title(writer.title())
            .date("given", story.published() + ":00Z")
            .outlet(story.outlet())
            .section(story.section())
            .language("en");
    writer.persons().forEach(person -> article.person(person.name()));
    writer.places().forEach(place -> article.location(place.city()).location(place.country()));
    story.topics().forEach(article::topic);
    return article.build();
  }
}
