package dev.dateline.cli;

import dev.dateline.Match;
import dev.dateline.Snippet;
import dev.dateline.Snippet.Span;
import dev.dateline.article.Article;
import dev.dateline.article.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * An article and where it meets a query.
 *
 * @param article the article
 * @param matches all of them; they may overlap
 */
record MatchedArticle(Article article, List<Match> matches) {
  MatchedArticle {
    matches = List.copyOf(matches);
  }

  /** The headline, or words that say there is none. */
  Snippet title() {
    return Printable.line(article.title()).isEmpty()
        ? new Snippet(Field.TITLE, 0, "(no title)", List.of())
        : whole(Field.TITLE, article.title());
  }

  Snippet body() {
    return whole(Field.BODY, article.body());
  }

  private Snippet whole(Field field, String text) {
    return new Snippet(field, 0, text, spans(field));
  }

  /** What the matches cover. */
  private List<Span> spans(Field field) {
    BitSet covered = new BitSet();
    matches.stream()
        .filter(match -> match.field() == field)
        .forEach(match -> covered.set(match.start(), match.end()));
    List<Span> spans = new ArrayList<>();
    int start = covered.nextSetBit(0);
    while (start >= 0) {
      int end = covered.nextClearBit(start);
      spans.add(new Span(start, end));
      start = covered.nextSetBit(end);
    }
    return spans;
  }
}
