package dev.dateline.extract;

import dev.dateline.article.Dateline;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.util.Optional;

/**
 * The shipped {@link PublishedDateDetector}. The first of these that names a date decides; all are
 * kept as candidates:
 *
 * <ol>
 *   <li>what the source gives, in its order, but for text and file times;
 *   <li>{@code url}: a day in the address;
 *   <li>{@code file-name}, {@code path}: a day in the name of the file or entry, or its folders;
 *   <li>{@code byline-text} that the source saw on a page;
 *   <li>{@code published-line}: "Published on April 7, 2021" in the first lines;
 *   <li>{@code dateline}: the opening of a wire story, where it says a year;
 *   <li>{@code date-mark}: a text that opens with "date 2021-04-07";
 *   <li>{@code date-line}: a first line that is a date and nothing else;
 *   <li>{@code updated-line}: "Updated April 8, 2021" in the first lines;
 *   <li>{@code container-name}: a day in the name of the archive the entry lay in;
 *   <li>{@code file-time} that the source gives;
 *   <li>{@code default}: what the user says for articles without a date.
 * </ol>
 *
 * <p>The day is the one written beside the time, in the time's own offset, unless the options name
 * a zone: a story of 11 pm in New York keeps its day. Dates before 1600, more than a day after the
 * clock, or ambiguous (03/04/2021 without an order) are refused and kept as candidates without a
 * span. Where the archive tells the order, the rule of a date that needed it ends in {@code
 * /archive-order}. A day without a year dates nothing.
 */
final class DefaultPublishedDateDetector implements PublishedDateDetector {
  @Override
  public String name() {
    return "default";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Optional<PublishedDate> detect(
      RawArticle article, Optional<Dateline> dateline, ExtractionOptions options) {
    PublishedEvidence evidence = new PublishedEvidence(options);
    evidence.addGiven(article);
    evidence.addPaths(article);
    evidence.addBylines(article);
    evidence.addOpening(article.body(), dateline);
    evidence.addContainer(article.origin());
    evidence.addFileTimes(article);
    evidence.addDefault(article);
    return evidence.decide();
  }
}
