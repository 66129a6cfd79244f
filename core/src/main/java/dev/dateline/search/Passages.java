package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.Snippet;
import dev.dateline.Snippet.Span;
import dev.dateline.article.Article;
import dev.dateline.article.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Cuts the best passages around matches out of a text, on sentence bounds where these are near. The
 * best hold the most different matched words, then the most matches, then come first.
 */
final class Passages {
  /** How far, in UTF-16 units, a passage reaches from a match to a sentence bound. */
  private static final int REACH = 160;

  /** Matches further apart than this do not share a passage. */
  private static final int LONGEST = 320;

  /** A shorter passage takes in the sentences that follow in its paragraph. */
  private static final int SHORTEST = 120;

  private static final Comparator<Snippet> BEST_FIRST =
      Comparator.<Snippet>comparingLong(Passages::different)
          .thenComparingInt(snippet -> snippet.matches().size())
          .reversed()
          .thenComparingInt(Snippet::start);

  private Passages() {}

  /** The headline if it matched, the best passages of the body, or else how the body begins. */
  static List<Snippet> of(Article article, List<Match> matches, int limit) {
    List<Snippet> snippets = new ArrayList<>();
    List<Span> title = disjoint(matches, Field.TITLE);
    if (!title.isEmpty()) {
      snippets.add(new Snippet(Field.TITLE, 0, article.title(), title));
    }
    List<Span> body = disjoint(matches, Field.BODY);
    snippets.addAll(best(article.body(), body, Math.max(0, limit - snippets.size())));
    if (snippets.isEmpty() && !article.body().isBlank()) {
      snippets.add(lead(article.body()));
    }
    return snippets.subList(0, Math.min(limit, snippets.size()));
  }

  /** The spans of a field, those that overlap joined; the matches are ordered by start. */
  private static List<Span> disjoint(List<Match> matches, Field field) {
    List<Span> disjoint = new ArrayList<>();
    for (Match match : matches) {
      if (match.field() == field) {
        Span last = disjoint.isEmpty() ? new Span(-1, -1) : disjoint.getLast();
        if (match.start() < last.end()) {
          disjoint.removeLast();
          disjoint.add(new Span(last.start(), Math.max(last.end(), match.end())));
        } else {
          disjoint.add(new Span(match.start(), match.end()));
        }
      }
    }
    return disjoint;
  }

  private static List<Snippet> best(String text, List<Span> matches, int limit) {
    return passages(text, matches).stream()
        .sorted(BEST_FIRST)
        .limit(limit)
        .sorted(Comparator.comparingInt(Snippet::start))
        .toList();
  }

  private static List<Snippet> passages(String text, List<Span> matches) {
    List<Snippet> passages = new ArrayList<>();
    Sentences sentences = new Sentences(text);
    int next = 0;
    int floor = 0;
    while (next < matches.size()) {
      int first = next;
      int start = Math.max(floor, sentences.start(matches.get(first).start(), REACH));
      int end = start;
      while (next < matches.size() && belongs(matches.get(next), start, end)) {
        end = Math.max(end, end(sentences, start, matches.get(next)));
        next++;
      }
      passages.add(passage(text, start, end, matches.subList(first, next)));
      floor = end;
    }
    return passages;
  }

  private static boolean belongs(Span match, int start, int end) {
    return end == start || match.start() < end || match.end() - start <= LONGEST;
  }

  /** Where a passage ends that takes in a match. */
  private static int end(Sentences sentences, int start, Span match) {
    if (match.end() - start > LONGEST) {
      return match.end();
    }
    int end = sentences.end(match.end(), REACH);
    while (end - start < SHORTEST && !sentences.paragraphEndsAt(end)) {
      end = sentences.end(end + 1, REACH);
    }
    return end;
  }

  private static Snippet passage(String text, int start, int end, List<Span> matches) {
    return new Snippet(
        Field.BODY,
        start,
        text.substring(start, end),
        matches.stream()
            .map(match -> new Span(match.start() - start, match.end() - start))
            .toList());
  }

  private static Snippet lead(String text) {
    int start = text.length() - text.stripLeading().length();
    int end = new Sentences(text).end(start + 1, LONGEST);
    return passage(text, start, end, List.of());
  }

  private static long different(Snippet snippet) {
    return snippet.matches().stream()
        .map(match -> snippet.text().substring(match.start(), match.end()).toLowerCase(Locale.ROOT))
        .distinct()
        .count();
  }
}
