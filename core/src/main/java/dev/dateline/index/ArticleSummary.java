package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Location;
import dev.dateline.article.Origin;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * What a list of hits shows of an article. Kept apart from the text and the rest, so that a hit
 * without snippets is read without unpacking them.
 *
 * @param id stable and unique
 * @param origin where it lay
 * @param title the headline
 * @param published when it was published
 * @param dateline the opening place
 * @param persons the names listed
 * @param locations the names listed
 * @param outlet who published it
 */
public record ArticleSummary(
    ArticleId id,
    Origin origin,
    String title,
    Optional<DateSpan> published,
    Optional<Dateline> dateline,
    List<String> persons,
    List<String> locations,
    Optional<String> outlet) {

  /**
   * The summary of an article.
   *
   * @param article the article
   * @return what a list of hits shows of it
   */
  public static ArticleSummary of(Article article) {
    return new ArticleSummary(
        article.id(),
        article.origin(),
        article.title(),
        article.published().map(PublishedDate::span),
        article.dateline(),
        article.listedPersons().stream().map(Person::name).toList(),
        article.listedLocations().stream().map(Location::name).toList(),
        article.outlet());
  }

  void write(PackedWriter out) throws IOException {
    out.text(id.value());
    out.text(origin.container());
    out.text(origin.entry());
    out.number(origin.ordinal());
    out.text(title);
    out.optional(published, out::span);
    out.optional(dateline, line -> write(line, out));
    out.texts(persons);
    out.texts(locations);
    out.optional(outlet);
  }

  private static void write(Dateline dateline, PackedWriter out) throws IOException {
    out.text(dateline.text());
    out.text(dateline.place());
    out.optional(dateline.date(), out::span);
    out.optional(dateline.source());
  }

  /**
   * Reads a summary.
   *
   * @param bytes the doc value of {@link IndexFields#SUMMARY}
   * @return what it holds
   * @throws IOException when the bytes are not those of a summary
   */
  public static ArticleSummary read(BytesRef bytes) throws IOException {
    return read(new PackedReader(bytes));
  }

  static ArticleSummary read(PackedReader in) throws IOException {
    return new ArticleSummary(
        new ArticleId(in.text()),
        new Origin(in.text(), in.text(), in.number()),
        in.text(),
        in.optional(in::span),
        in.optional(() -> dateline(in)),
        in.texts(),
        in.texts(),
        in.optional());
  }

  private static Dateline dateline(PackedReader in) throws IOException {
    return new Dateline(in.text(), in.text(), in.optional(in::span), in.optional());
  }
}
