package dev.dateline.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.benchmarks.corpus.ArticleGenerator;
import dev.dateline.benchmarks.corpus.GeneratedArchive;
import dev.dateline.benchmarks.corpus.Lexicon;
import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.Judgments;
import dev.dateline.source.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds Dateline to what was chosen. */
class ChoiceTest {
  private static final Map<String, String> TOPICS =
      Map.of("1", "talks government", "2", "president said talks", "3", "market", "4", "the peace");

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void datelineRanksAsWasChosen(boolean allWords) throws IOException {
    Setting setting =
        new Setting("", new TestCollection(documents(), TOPICS, new Judgments(Map.of())), allWords);
    Variant chosen = Choice.chosen();
    PlainIndex index = new PlainIndex(documents(), chosen.forms());
    Map<String, List<String>> found = ArchiveRun.of(setting).byTopic();
    assertThat(found).isEqualTo(index.run(chosen, setting).byTopic());
    assertThat(found.values()).allSatisfy(ids -> assertThat(ids).hasSizeGreaterThan(1));
  }

  /** In the order of their ids, in which Dateline puts articles of equal score. */
  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    ArticleGenerator generator = new ArticleGenerator(new Lexicon(), GeneratedArchive.SEED);
    new GeneratedArchive(generator, 0, 200)
        .read(
            reading -> {
              var article = ((Reading.Read) reading).article();
              String id = String.format(Locale.ROOT, "%03d", documents.size());
              documents.add(new Document(id, article.title(), article.body()));
            });
    return documents;
  }
}
