package dev.dateline.extract;

import dev.dateline.article.Mention;

/** Tokens that name somebody or some place. */
record Span(Mention.Kind kind, int first, int end, String value, String rule) {
  static Span person(int first, int end, String rule) {
    return new Span(Mention.Kind.PERSON, first, end, "", rule);
  }

  Span named(String newValue) {
    return new Span(kind, first, end, newValue, rule);
  }

  Mention mention(TokenizedText text) {
    return new Mention(
        kind, text.start(first), text.end(end - 1), text.span(first, end), value, rule);
  }

  int length() {
    return end - first;
  }
}
