package dev.dateline.benchmarks.report;

import dev.dateline.benchmarks.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * A page with plots of a result: in one file, without scripts, light or dark as the reader's system
 * is.
 */
final class HtmlReport {
  private static final String EXPLANATION =
      """
      Dateline beside the same work done by hand with plain Lucene. Dots are medians of single \
      operations, tails reach to the 99th percentile, the figure is how many times as long \
      Dateline takes at the median. Each benchmark has one logarithmic scale for all its cases \
      and sizes.""";

  private final Html html = new Html();

  private HtmlReport() {}

  static String of(RunResult result) {
    HtmlReport report = new HtmlReport();
    report.page(result);
    return "<!DOCTYPE html>\n" + report.html;
  }

  private void page(RunResult result) {
    html.open("html", "lang", "en");
    head();
    html.open("body").open("main");
    html.element("h1", "Dateline benchmarks").element("p", EXPLANATION);
    legend();
    result.times().forEach((suite, cases) -> new TimeSection(html, suite, cases).write());
    result.rates().forEach((suite, rates) -> new RateSection(html, suite, rates).write());
    html.close().close().close();
  }

  private void head() {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", "Dateline benchmarks").style(style()).close();
  }

  private static String style() {
    try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void legend() {
    html.open("p", "class", "legend");
    Stream.of(Engine.values()).forEach(this::legend);
    html.close();
  }

  private void legend(Engine engine) {
    html.open("span").open("svg", "width", "14", "height", "14");
    html.open("g", "class", EngineNames.style(engine));
    html.empty("circle", "cx", "7", "cy", "8", "r", "4").close().close();
    html.element("span", EngineNames.of(engine)).close();
  }
}
