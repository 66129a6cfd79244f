package dev.dateline;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import dev.dateline.source.Reading;
import dev.dateline.source.Source;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The code of docs/library.md. */
final class LibraryGuide {
  private final Path index;
  private final Path articles;
  private final PrintStream out;

  LibraryGuide(Path index, Path articles, PrintStream out) {
    this.index = index;
    this.articles = articles;
    this.out = out;
  }

  void index() throws IOException {
    // tag::index[]
    try (Archive archive = Archive.open(index)) {
      IndexReport report = archive.index(Sources.of(articles));
      out.println(report.indexed() + " new, " + report.unchanged() + " unchanged");
      for (IndexReport.Problem failure : report.failures()) {
        out.println(failure.origin() + ": " + failure.reason());
      }
    }
    // end::index[]
  }

  void request(Archive archive) throws IOException {
    // tag::request[]
    SearchRequest typed = SearchRequest.of("\"peace process\" person:rabin date:1993..1995");
    SearchRequest built =
        SearchRequest.builder("\"peace process\"")
            .person("Rabin")
            .since(LocalDate.of(1993, 1, 1))
            .until(LocalDate.of(1995, 12, 31))
            .build();
    out.println(archive.count(typed) + " = " + archive.count(built));
    // end::request[]
  }

  void why(Archive archive) throws IOException {
    // tag::why[]
    SearchRequest request = SearchRequest.builder("talk location:norway").limit(1).build();
    for (Hit hit : archive.search(request).hits()) {
      for (Match match : hit.matches()) {
        String where = match.field().label() + " " + match.start() + ".." + match.end();
        out.println(match.clause() + " met by " + match.text() + ", " + where + ", " + match.via());
      }
    }
    // end::why[]
  }

  void stream(Archive archive) throws IOException {
    // tag::stream[]
    SearchRequest request =
        SearchRequest.builder("peace").sort(SearchRequest.Sort.OLDEST).snippets(0).build();
    List<Integer> years = new ArrayList<>();
    archive.forEach(
        request, hit -> hit.published().ifPresent(span -> years.add(span.start().getYear())));
    out.println(years);
    // end::stream[]
  }

  void counts(Archive archive) throws IOException {
    // tag::counts[]
    SearchRequest request = SearchRequest.of("mentions:1990..1995");
    Facet places = archive.facet(request, Field.LOCATION, 2);
    out.println(places.values() + " of " + places.different());
    Timeline years = archive.timeline(request, Timeline.Unit.YEAR);
    Timeline.Period first = years.periods().getFirst();
    out.println(first.span() + ": " + first.count() + " of " + first.coverage());
    // end::counts[]
  }

  void limits(Archive archive) throws IOException {
    // tag::limits[]
    SearchRequest request =
        SearchRequest.builder("peace").countUpTo(5).timeout(Duration.ofSeconds(2)).build();
    SearchResult.Total total = archive.search(request).total();
    out.println(total.value() + (total.exact() ? " exactly" : " or more"));
    // end::limits[]
  }

  void guidance(Archive archive) throws IOException {
    // tag::guidance[]
    for (Suggestion suggestion : archive.suggest(SearchRequest.of("peece agreemnt"))) {
      out.println(suggestion.text() + ": " + suggestion.count());
    }
    ArticleId id = archive.search(SearchRequest.of("rabin arafat")).hits().getFirst().id();
    SearchRequest related = SearchRequest.builder("").like(id).limit(2).build();
    archive.search(related).hits().forEach(hit -> out.println(hit.title()));
    // end::guidance[]
  }

  void extraction() throws IOException {
    // tag::extraction[]
    Extraction extraction = Extraction.of(ExtractionOptions.standard());
    Sources.of(articles.resolve("wire/geneva-summit.txt"))
        .read(
            reading -> {
              if (reading instanceof Reading.Read read) {
                Article article = extraction.apply(read.article());
                Mention first = article.mentions().getFirst();
                out.println(article.published().orElseThrow().span() + " " + first.value());
              }
            });
    // end::extraction[]
  }

  void ownSource(Archive archive) throws IOException {
    // tag::source[]
    Source desk =
        sink ->
            sink.accept(
                new Reading.Read(
                    RawArticle.builder(Origin.of("desk:4711"))
                        .id("4711")
                        .title("Ferry Service Resumes")
                        .date("desk", "2021-04-07T18:30:00+02:00")
                        .body("The ferry to Bergen left on time.")
                        .build()));
    out.println(archive.index(desk).indexed() + " from the desk");
    // end::source[]
  }
}
