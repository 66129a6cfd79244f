package dev.dateline.cli;

import dev.dateline.ArchiveStats;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;

/**
 * The head of a page on what a query found.
 *
 * @param request what was asked
 * @param found what it came to, without hits
 * @param stats the archive that was asked
 */
record QueryHeading(SearchRequest request, SearchResult found, ArchiveStats stats) {
  /** The query as typed, or else what is asked for. */
  String title() {
    if (!request.text().isBlank()) {
      return request.text().strip();
    }
    return request.filters().isEmpty() ? "All articles" : reading();
  }

  /** The query as typed, how it was read, what was found. */
  void write(Html html, String subject) {
    html.element("p", subject, "class", "subject").line();
    html.element("h1", title()).line();
    if (!request.text().isBlank()) {
      html.open("p", "class", "reading").text("Read as ").element("code", reading()).close().line();
    }
    html.element("p", extent(), "class", "extent").line();
  }

  /** With the filters beside the query. */
  private String reading() {
    return found.query().readAs();
  }

  private String extent() {
    long total = found.total().value();
    if (total == 0) {
      return "No article matches.";
    }
    double share = Figures.share(total, stats.articles());
    return "%s of %s, %s."
        .formatted(
            Figures.number(total),
            Figures.number(stats.articles(), "article"),
            Figures.percent(share));
  }
}
