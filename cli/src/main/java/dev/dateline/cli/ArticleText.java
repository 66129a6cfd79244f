package dev.dateline.cli;

import dev.dateline.Snippet;
import java.io.PrintWriter;

/** An article for people: headline, what is known of it, text. */
final class ArticleText {
  private static final int LABEL = 11;

  private final PrintWriter out;
  private final Style style;

  ArticleText(PrintWriter out, Style style) {
    this.out = out;
    this.style = style;
  }

  void write(MatchedArticle article) {
    out.println(title(article.title()));
    out.println();
    ArticleFacts.of(article.article()).forEach(this::fact);
    String body = body(article.body());
    if (!body.isEmpty()) {
      out.println();
      out.println(body);
    }
  }

  private String title(Snippet title) {
    String line = MarkedText.of(title).line(style);
    return title.matches().isEmpty() ? style.title(line) : line;
  }

  private void fact(String label, String value) {
    out.println(style.aside(DisplayWidth.pad(label, LABEL)) + value);
  }

  /** With its line breaks. */
  private String body(Snippet body) {
    StringBuilder marked = new StringBuilder();
    int last = 0;
    for (Snippet.Span match : body.matches()) {
      marked.append(Printable.lines(body.text().substring(last, match.start())));
      String text = Printable.lines(body.text().substring(match.start(), match.end()));
      marked.append(style.match(text));
      last = match.end();
    }
    return marked.append(Printable.lines(body.text().substring(last))).toString().strip();
  }
}
