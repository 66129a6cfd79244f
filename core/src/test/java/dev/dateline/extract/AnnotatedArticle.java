package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.List;

/** An article whose persons and locations are known. */
record AnnotatedArticle(String name, String title, String body, List<Gold> gold) {
  /** A marked span of the body, and what it names. */
  record Gold(Mention.Kind kind, int start, int end, String value) {}

  AnnotatedArticle {
    gold = List.copyOf(gold);
  }

  /** Collects text and marks as they are read. */
  static final class Builder {
    private final StringBuilder body = new StringBuilder();
    private final java.util.ArrayList<Gold> gold = new java.util.ArrayList<>();

    Builder text(String text) {
      body.append(text);
      return this;
    }

    Builder marked(Mention.Kind kind, String surface, String value) {
      gold.add(new Gold(kind, body.length(), body.length() + surface.length(), value));
      return text(surface);
    }

    int length() {
      return body.length();
    }

    AnnotatedArticle build(String name, String title) {
      return new AnnotatedArticle(name, title, body.toString(), gold);
    }
  }
}
