package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import dev.dateline.article.PublishedDate;
import dev.dateline.article.PublishedDate.Candidate;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.OpeningLines.OpeningDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what speaks for a day of publication, strongest first, and decides. */
final class PublishedEvidence {
  private static final String BYLINE = "byline-text";
  private static final String FILE_TIME = "file-time";
  private static final String ARCHIVE_ORDER = "/archive-order";
  private static final int FIRST_YEAR = 1600;

  private final ExtractionOptions options;
  private final WrittenDates dates;
  private final Optional<WrittenDates> learnt;
  private final LocalDate lastDay;
  private final List<Candidate> candidates = new ArrayList<>();
  private Optional<Candidate> chosen = Optional.empty();
  private Optional<OffsetDateTime> time = Optional.empty();

  PublishedEvidence(ExtractionOptions options) {
    this.options = options;
    this.dates = WrittenDates.of(options);
    this.learnt = WrittenDates.learnt(options);
    this.lastDay = LocalDate.now(options.clock()).plusDays(1);
  }

  void addGiven(RawArticle article) {
    article.dates().stream().filter(date -> !isWeak(date)).forEach(this::addGiven);
  }

  void addBylines(RawArticle article) {
    addGiven(article, BYLINE);
  }

  void addFileTimes(RawArticle article) {
    addGiven(article, FILE_TIME);
  }

  private static boolean isWeak(RawArticle.DateEvidence date) {
    return date.rule().equals(BYLINE) || date.rule().equals(FILE_TIME);
  }

  private void addGiven(RawArticle article, String rule) {
    article.dates().stream().filter(date -> date.rule().equals(rule)).forEach(this::addGiven);
  }

  private void addGiven(RawArticle.DateEvidence date) {
    add(
        date.rule(),
        reader -> Optional.of(new OpeningDate(date.text(), GivenDates.read(date.text(), reader))));
  }

  void addPaths(RawArticle article) {
    article.url().ifPresent(url -> addPath("url", url));
    Origin origin = article.origin();
    String name = origin.fileName();
    String path = origin.entry().isEmpty() ? origin.container() : origin.entry();
    addPath("file-name", name);
    String folders = path.substring(0, path.length() - name.length());
    PathDates.inNearest(folders)
        .ifPresent(date -> add("path", date.text(), Optional.of(date.span())));
  }

  void addContainer(Origin origin) {
    if (!origin.entry().isEmpty()) {
      addPath("container-name", Origin.of(origin.container()).fileName());
    }
  }

  private void addPath(String rule, String path) {
    PathDates.in(path).ifPresent(date -> add(rule, date.text(), Optional.of(date.span())));
  }

  void addOpening(String body, Optional<Dateline> dateline) {
    OpeningLines lines = new OpeningLines(body);
    add("published-line", lines::published);
    dateline.ifPresent(
        line -> line.date().ifPresent(day -> add("dateline", line.text(), Optional.of(day))));
    add("date-mark", reader -> OpeningLines.marked(body, reader));
    add("date-line", lines::alone);
    add("updated-line", lines::updated);
  }

  void addDefault(RawArticle article) {
    Optional.ofNullable(article.defaults().get(Field.DATE))
        .ifPresent(text -> addGiven(new RawArticle.DateEvidence("default", text)));
  }

  /** What is refused as ambiguous is read once more as the archive writes its dates. */
  private void add(String rule, Function<WrittenDates, Optional<OpeningDate>> reader) {
    Optional<OpeningDate> found = reader.apply(dates);
    Optional<OpeningDate> better =
        found.filter(date -> date.date().span().isEmpty()).flatMap(date -> learnt).flatMap(reader);
    if (better.filter(date -> date.date().span().isPresent()).isPresent()) {
      add(rule + ARCHIVE_ORDER, better.get().text(), better.get().date());
    } else {
      found.ifPresent(date -> add(rule, date.text(), date.date()));
    }
  }

  private void add(String rule, String text, WrittenDate date) {
    boolean decided = chosen.isPresent();
    add(rule, text, date.days(options.zone()));
    if (!decided && chosen.isPresent()) {
      time = date.instant(options.zone());
    }
  }

  private void add(String rule, String text, Optional<DateSpan> span) {
    Candidate candidate = new Candidate(rule, text, span.filter(this::isPlausible));
    candidates.add(candidate);
    if (chosen.isEmpty() && candidate.span().isPresent()) {
      chosen = Optional.of(candidate);
    }
  }

  private boolean isPlausible(DateSpan span) {
    return span.start().getYear() >= FIRST_YEAR && !span.start().isAfter(lastDay);
  }

  Optional<PublishedDate> decide() {
    return chosen.map(
        best -> new PublishedDate(best.span().orElseThrow(), time, best.rule(), candidates));
  }
}
