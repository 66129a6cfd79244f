package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Mention;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.RawArticle;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Everything of an article that is about time. Thread-safe. */
final class DateExtraction {
  private final ExtractionOptions options;
  private final PublishedDateDetector detector;
  private final DateExtractor extractor;

  private DateExtraction(
      ExtractionOptions options, PublishedDateDetector detector, DateExtractor extractor) {
    this.options = options;
    this.detector = detector;
    this.extractor = extractor;
  }

  static DateExtraction of(ExtractionOptions options) {
    String name = options.extractors();
    return new DateExtraction(
        options,
        Extractors.named(
            PublishedDateDetector.class,
            PublishedDateDetector::name,
            name,
            List.of(new DefaultPublishedDateDetector(), new GivenPublishedDate())),
        Extractors.named(
            DateExtractor.class,
            DateExtractor::name,
            name,
            List.of(new DefaultDateExtractor(NumericOrder.of(options)), new NoDates())));
  }

  void describe(ExtractionVersion.Builder version) {
    version
        .part("published", detector.name(), detector.version())
        .part("dates", extractor.name(), extractor.version())
        .part("zone", options.zone().map(ZoneId::getId).orElse("as written"))
        .part("date-order", options.dateOrder().map(DateOrder::name).orElse("none"));
  }

  /**
   * What was found.
   *
   * @param published the article's own date
   * @param dateline its opening
   * @param mentions dates in its body, ordered by start, not overlapping
   */
  record Dates(
      Optional<PublishedDate> published, Optional<Dateline> dateline, List<Mention> mentions) {}

  /** The dateline comes first, as evidence of the day; that day then tells the dateline's year. */
  Dates apply(RawArticle raw, TokenizedText body) {
    String opening = extractor instanceof NoDates ? "" : raw.body();
    Optional<OpeningDateline> dateline = DatelineParser.parse(raw.dateline(), opening);
    Optional<PublishedDate> published =
        detector.detect(raw, dateline.map(line -> line.resolve(Optional.empty())), options);
    Optional<DateSpan> day = published.map(PublishedDate::span);
    return new Dates(
        published, dateline.map(line -> line.resolve(day)), extractor.extract(body, day));
  }
}
