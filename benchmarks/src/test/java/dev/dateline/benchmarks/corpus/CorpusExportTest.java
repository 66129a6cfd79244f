package dev.dateline.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.source.Reading;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusExportTest {
  @Test
  void whatIsWrittenIsReadAsItWasGenerated(@TempDir Path directory) throws IOException {
    ArticleGenerator generator = new ArticleGenerator(new Lexicon(), GeneratedArchive.SEED);
    Path file = directory.resolve("generated.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      CorpusExport.write(new GeneratedArchive(generator, 0, 5), out);
    }
    List<RawArticle> read = new ArrayList<>();
    Sources.of(file).read(reading -> read.add(((Reading.Read) reading).article()));
    assertThat(read).hasSize(5);
    for (int i = 0; i < 5; i++) {
      RawArticle generated = generator.article(i);
      assertThat(read.get(i))
          .returns(generated.id(), RawArticle::id)
          .returns(generated.title(), RawArticle::title)
          .returns(generated.body(), RawArticle::body)
          .returns(generated.outlet(), RawArticle::outlet)
          .returns(generated.persons(), RawArticle::persons)
          .returns(generated.locations(), RawArticle::locations);
    }
  }
}
