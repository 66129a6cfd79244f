package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Finds persons and locations by rules, a gazetteer, what the article says elsewhere, and what the
 * archive tells. English text only. Immutable and thread-safe.
 */
final class DefaultEntityExtractor implements EntityExtractor {
  private static final int VERSION = 1;

  private final Supplier<Knowledge> knowledge;

  /**
   * Does not ask for what it knows before it reads an article: lists of words take time to load, in
   * vain where no file has changed.
   */
  DefaultEntityExtractor(Supplier<Knowledge> knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
  }

  @Override
  public String name() {
    return "default";
  }

  @Override
  public int version() {
    return VERSION;
  }

  @Override
  public List<Mention> extract(String title, TokenizedText body) {
    Knowledge known = knowledge.get();
    Words words = known.words(body);
    PersonRegister register = new PersonRegister(words);
    List<Span> spans = new NameReader(words, known, register).read();
    return new Naming(words, known.gazetteer(), register).mentions(spans);
  }
}
