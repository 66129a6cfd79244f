package dev.dateline.cli;

import dev.dateline.ArchiveStats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An HTML page in one file: nothing is loaded, no script is run, and it follows the reader's choice
 * of light or dark.
 *
 * @param title what a browser calls it
 * @param content what it shows
 * @param stats the archive that it is drawn from
 */
record Page(String title, Html content, ArchiveStats stats) {
  /**
   * Writes the page.
   *
   * @throws IOException when the file cannot be written; the message says which and why
   */
  void write(Path file) throws IOException {
    try {
      Files.writeString(file, text());
    } catch (IOException e) {
      throw new IOException("cannot write the page: " + Failures.describe(e), e);
    }
  }

  String text() {
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>%s</title>
      <style>
      %s</style>
      </head>
      <body>
      <main>
      %s</main>
      <footer>%s</footer>
      </body>
      </html>
      """
        .formatted(Html.escaped(Printable.line(title)), style(), content, Html.escaped(footer()));
  }

  private String footer() {
    String days = stats.published().map(span -> ", " + PeriodName.range(span)).orElse("");
    return "Made by %s from an archive of %s%s."
        .formatted(Version.program(), Figures.number(stats.articles(), "article"), days);
  }

  private static String style() {
    try (InputStream style = Page.class.getResourceAsStream("page.css")) {
      return new String(style.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
