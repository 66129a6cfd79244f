package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Prints how well persons and locations are found, article by article and with what the articles
 * teach as an archive. In the folder {@code core}, after {@code mvn test-compile}, with Java 21:
 *
 * <pre>
 * java -cp target/classes:target/test-classes dev.dateline.extract.EntityEvaluation
 * </pre>
 */
final class EntityEvaluation {
  private final Knowledge alone = Knowledge.of(Gazetteer.builtIn(), ArchiveStatistics.empty());

  private EntityEvaluation() {}

  public static void main(String[] arguments) throws IOException {
    new EntityEvaluation().print(System.out);
  }

  private void print(PrintStream out) throws IOException {
    out.printf("%-24s %-9s %17s   %6s %6s%n", "", "", "strict spans", "sets", "names");
    out.printf("%-24s %-9s %5s %5s %5s   %6s %6s%n", "set", "kind", "P", "R", "F1", "F1", "F1");
    for (Map.Entry<String, List<AnnotatedArticle>> set : sets().entrySet()) {
      print(out, set.getKey(), set.getValue(), alone);
      print(out, set.getKey() + " + archive", set.getValue(), learnt(set.getValue()));
    }
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

  /** What the articles themselves teach when they are the archive. */
  private Knowledge learnt(List<AnnotatedArticle> articles) {
    EntityExtractor extractor = new DefaultEntityExtractor(alone);
    ArchiveCounter counter = new ArchiveCounter();
    for (AnnotatedArticle article : articles) {
      TokenizedText body = TokenizedText.of(article.body());
      counter.add(body, extractor.extract(article.title(), body));
    }
    return Knowledge.of(Gazetteer.builtIn(), counter.statistics());
  }

  private static void print(
      PrintStream out, String name, List<AnnotatedArticle> articles, Knowledge knowledge) {
    for (Mention.Kind kind : List.of(Mention.Kind.PERSON, Mention.Kind.LOCATION)) {
      EntityScore score = score(kind, articles, knowledge);
      out.printf(
          Locale.ROOT,
          "%-24s %-9s %5.1f %5.1f %5.1f   %6.1f %6.1f%n",
          name,
          kind.name().toLowerCase(Locale.ROOT),
          score.spans().precision(),
          score.spans().recall(),
          score.spans().f1(),
          score.sets().f1(),
          score.names().f1());
    }
  }

  static EntityScore score(
      Mention.Kind kind, List<AnnotatedArticle> articles, Knowledge knowledge) {
    EntityExtractor extractor = new DefaultEntityExtractor(knowledge);
    EntityScore score = new EntityScore(kind);
    for (AnnotatedArticle article : articles) {
      score.add(article, extractor.extract(article.title(), TokenizedText.of(article.body())));
    }
    return score;
  }
}
