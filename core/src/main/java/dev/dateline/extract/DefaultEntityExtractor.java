package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.List;
import java.util.Objects;

/**
 * Finds persons and locations by rules, a gazetteer, what the article says elsewhere, and what the
 * archive tells. English text only. Immutable and thread-safe.
 */
final class DefaultEntityExtractor implements EntityExtractor {
  private static final int VERSION = 1;

  private final Knowledge knowledge;

  DefaultEntityExtractor(Knowledge knowledge) {
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
    Words words = knowledge.words(body);
    PersonRegister register = new PersonRegister(words);
    List<Span> spans = new NameReader(words, knowledge, register).read();
    return new Naming(words, knowledge.gazetteer(), register).mentions(spans);
  }
}
