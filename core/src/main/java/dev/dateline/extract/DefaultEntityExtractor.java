package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
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
    NameReader reader = new NameReader(words, knowledge, register);
    List<Span> spans = new ArrayList<>(reader.read(new RunParser(words, knowledge).runs()));
    spans.addAll(
        new CapitalsReader(words, knowledge.gazetteer(), reader.places(), reader.sports(), register).read());
    spans.sort(Comparator.comparingInt(Span::first));
    return new Naming(words, knowledge.gazetteer(), register).mentions(spans);
  }
}
