package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How well persons and locations are found, article by article and with what the articles teach as
 * an archive.
 */
final class EntityEvaluation {
  private static final String HEAD =
      """
      | set | articles | kind | P | R | F1 | sets F1 | names F1 |
      |---|--:|---|--:|--:|--:|--:|--:|""";

  private EntityEvaluation() {}

  /**
   * A row for each set and kind, those beside the checkout last. Only ours are marked with full
   * names.
   */
  static List<String> table() throws IOException {
    List<String> lines = new ArrayList<>(HEAD.lines().toList());
    for (Map.Entry<String, List<AnnotatedArticle>> set : sets().entrySet()) {
      lines.addAll(rows(set.getKey(), set.getValue(), alone()));
      lines.addAll(rows(set.getKey() + ", reextracted", set.getValue(), learnt(set.getValue())));
    }
    return lines;
  }

  private static Map<String, List<AnnotatedArticle>> sets() throws IOException {
    Map<String, List<AnnotatedArticle>> sets = new LinkedHashMap<>();
    sets.put("gold dev", GoldArticles.read("dev"));
    sets.put("gold judge", GoldArticles.read("judge"));
    Optional<Path> data = ColumnCorpus.data();
    if (data.isPresent()) {
      sets.put("wikigold", ColumnCorpus.wikigold(data.get()));
      sets.put("re3d", ColumnCorpus.re3d(data.get()));
    }
    return sets;
  }

  private static Knowledge alone() {
    return Knowledge.of(Gazetteer.builtIn(), ArchiveStatistics.empty());
  }

  /** What the articles themselves teach when they are the archive. */
  private static Knowledge learnt(List<AnnotatedArticle> articles) {
    EntityExtractor extractor = new DefaultEntityExtractor(EntityEvaluation::alone);
    ArchiveCounter counter = new ArchiveCounter();
    for (AnnotatedArticle article : articles) {
      TokenizedText body = TokenizedText.of(article.body());
      counter.addWords(body, extractor.extract(article.title(), body));
    }
    return Knowledge.of(Gazetteer.builtIn(), counter.statistics());
  }

  private static List<String> rows(
      String name, List<AnnotatedArticle> articles, Knowledge knowledge) {
    return List.of(Mention.Kind.PERSON, Mention.Kind.LOCATION).stream()
        .map(kind -> row(name, articles.size(), kind, score(kind, articles, knowledge)))
        .toList();
  }

  private static String row(String name, int articles, Mention.Kind kind, EntityScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %.1f | %.1f | %.1f | %.1f | %s |",
        name,
        articles,
        kind.name().toLowerCase(Locale.ROOT),
        score.spans().precision(),
        score.spans().recall(),
        score.spans().f1(),
        score.sets().f1(),
        name.startsWith("gold ") ? String.format(Locale.ROOT, "%.1f", score.names().f1()) : "-");
  }

  static EntityScore score(
      Mention.Kind kind, List<AnnotatedArticle> articles, Knowledge knowledge) {
    EntityExtractor extractor = new DefaultEntityExtractor(() -> knowledge);
    EntityScore score = new EntityScore(kind);
    for (AnnotatedArticle article : articles) {
      score.add(article, extractor.extract(article.title(), TokenizedText.of(article.body())));
    }
    return score;
  }
}
