package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Hands readings on, with reasons in one line. */
final class Readings {
  private static final int MAX_REASON = 300;

  private final Consumer<? super Reading> sink;

  Readings(Consumer<? super Reading> sink) {
    this.sink = sink;
  }

  /** The same, but articles are changed before they are handed on. */
  Readings changing(UnaryOperator<RawArticle> change) {
    return new Readings(
        reading ->
            sink.accept(
                reading instanceof Reading.Read(RawArticle article)
                    ? new Reading.Read(change.apply(article))
                    : reading));
  }

  /** Hands on an article, or its failure when it has neither title nor body. */
  void article(RawArticle article, String lacking) {
    if (article.title().isEmpty() && article.body().isBlank()) {
      failed(article.origin(), lacking);
    } else {
      sink.accept(new Reading.Read(article));
    }
  }

  void failed(Origin origin, String reason) {
    sink.accept(new Reading.Failed(origin, oneLine(reason)));
  }

  void tooLong(Origin origin) {
    failed(
        origin, "longer than " + (FormatReader.MAX_RECORD >> 20) + " MiB, the most for one record");
  }

  void skipped(Origin origin, String reason) {
    sink.accept(new Reading.Skipped(origin, oneLine(reason)));
  }

  private static String oneLine(String reason) {
    String line = reason.replaceAll("[\\p{Cc}\\s\\u2028\\u2029]+", " ").strip();
    return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON - 1) + "…";
  }
}
