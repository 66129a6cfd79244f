package dev.dateline;

import dev.dateline.source.Sources;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** The library use that the README shows. */
final class LibraryExample {
  private LibraryExample() {}

  static void run(Path index, Path articles, PrintStream out) throws IOException {
    // tag::readme[]
    try (Archive archive = Archive.open(index)) {
      IndexReport report = archive.index(Sources.of(articles));
      out.println(report.indexed() + " articles");

      SearchRequest request = SearchRequest.of("\"peace process\" person:rabin date:1993");
      for (Hit hit : archive.search(request).hits()) {
        out.println(hit.title());
        for (Snippet snippet : hit.snippets()) {
          out.println("  " + snippet.format(Markup.of("[", "]")));
        }
      }
    }
    // end::readme[]
  }
}
