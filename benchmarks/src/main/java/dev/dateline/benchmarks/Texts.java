package dev.dateline.benchmarks;

import dev.dateline.article.RawArticle;
import dev.dateline.benchmarks.corpus.CorpusSize;
import dev.dateline.benchmarks.corpus.GeneratedArchive;
import dev.dateline.benchmarks.part.OnlyDates;
import dev.dateline.benchmarks.part.OnlyNames;
import dev.dateline.extract.EntityOptions;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.extract.TokenizedText;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Articles ready to be extracted, one after the other and round again, and what extracts them. */
@State(Scope.Thread)
public class Texts {
  /** Where articles come from. */
  public enum Origin {
    /** A thousand generated ones: names and dates as in news, words as a machine makes them. */
    GENERATED,
    /** The examples of the project: few, short, written by people. */
    EXAMPLES;

    private Source source() throws IOException {
      return switch (this) {
        case GENERATED -> GeneratedArchive.of(CorpusSize.K1);
        case EXAMPLES -> Sources.of(Corpus.project().resolve("examples"));
      };
    }
  }

  /**
   * An article and its size.
   *
   * @param article as its source gave it
   * @param tokens of the body
   * @param bytes of the body, as UTF-8
   */
  record Text(RawArticle article, int tokens, int bytes) {
    private static Text of(RawArticle article) {
      return new Text(
          article,
          TokenizedText.of(article.body()).size(),
          article.body().getBytes(StandardCharsets.UTF_8).length);
    }
  }

  /** Where articles come from. */
  @Param public Origin origin;

  private final List<Text> texts = new ArrayList<>();
  private Extraction everything;
  private Extraction dates;
  private Extraction names;
  private int next;

  /**
   * Reads the articles.
   *
   * @throws IOException when they cannot be read
   */
  @Setup
  public void read() throws IOException {
    origin
        .source()
        .read(
            reading -> {
              if (reading instanceof Reading.Read read) {
                texts.add(Text.of(read.article()));
              }
            });
    ExtractionOptions options = ExtractionOptions.standard();
    everything = Extraction.of(options);
    names = Extraction.of(options.withExtractors(OnlyNames.NAME));
    dates =
        Extraction.of(
            options
                .withExtractors(OnlyDates.NAME)
                .withEntities(EntityOptions.standard().withDemonyms(false)));
  }

  Text next() {
    Text text = texts.get(next);
    next = (next + 1) % texts.size();
    return text;
  }

  Extraction everything() {
    return everything;
  }

  Extraction dates() {
    return dates;
  }

  Extraction names() {
    return names;
  }
}
