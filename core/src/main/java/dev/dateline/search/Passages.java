package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.Snippet;
import dev.dateline.Snippet.Span;
import dev.dateline.article.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts the best passages around matches out of a text, on sentence bounds where these are near. The
 * best is the one that shows most clauses of the query, the next the one that adds most; between
 * equals the one with more matches, then the earlier.
 */
final class Passages {
  /** How far, in UTF-16 units, a passage reaches from a match to a sentence bound. */
  private static final int REACH = 160;

  /** Matches further apart than this do not share a passage. */
  private static final int LONGEST = 320;

  /** A shorter passage takes in the sentences that follow in its paragraph. */
  private static final int SHORTEST = 120;

  private Passages() {}

  /** The headline if it matched, the best passages of the body, or else how the body begins. */
  static List<Snippet> of(String headline, String text, List<Match> matches, int limit) {
    List<Snippet> snippets = new ArrayList<>();
    List<Span> title = disjoint(matches, Field.TITLE);
    if (!title.isEmpty()) {
      snippets.add(new Snippet(Field.TITLE, 0, headline, title));
    }
    List<Match> body = matches.stream().filter(match -> match.field() == Field.BODY).toList();
    snippets.addAll(best(passages(text, body), limit - snippets.size()));
    if (snippets.isEmpty() && !text.isBlank()) {
      snippets.add(lead(text));
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

  private static List<Snippet> best(List<Passage> passages, int limit) {
    List<Passage> left = new ArrayList<>(passages);
    List<Passage> best = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    while (best.size() < limit && !left.isEmpty()) {
      Passage next =
          Collections.max(
              left,
              Comparator.<Passage>comparingInt(passage -> passage.adds(shown))
                  .thenComparingInt(passage -> passage.snippet.matches().size())
                  .thenComparingInt(passage -> -passage.snippet.start()));
      left.remove(next);
      best.add(next);
      shown.addAll(next.clauses);
    }
    return best.stream()
        .map(Passage::snippet)
        .sorted(Comparator.comparingInt(Snippet::start))
        .toList();
  }

  private record Passage(Snippet snippet, Set<String> clauses) {
    int adds(Set<String> shown) {
      return (int) clauses.stream().filter(clause -> !shown.contains(clause)).count();
    }
  }

  private static List<Passage> passages(String text, List<Match> matches) {
    List<Passage> passages = new ArrayList<>();
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

  private static boolean belongs(Match match, int start, int end) {
    return end == start || match.start() < end || match.end() - start <= LONGEST;
  }

  /** Where a passage ends that takes in a match. */
  private static int end(Sentences sentences, int start, Match match) {
    if (match.end() - start > LONGEST) {
      return match.end();
    }
    int end = sentences.end(match.end(), REACH);
    while (end - start < SHORTEST && !sentences.paragraphEndsAt(end)) {
      end = sentences.end(end + 1, REACH);
    }
    return end;
  }

  private static Passage passage(String text, int start, int end, List<Match> matches) {
    List<Span> spans =
        disjoint(matches, Field.BODY).stream()
            .map(span -> new Span(span.start() - start, span.end() - start))
            .toList();
    return new Passage(
        new Snippet(Field.BODY, start, text.substring(start, end), spans),
        matches.stream().map(Match::clause).collect(Collectors.toSet()));
  }

  private static Snippet lead(String text) {
    int start = text.length() - text.stripLeading().length();
    int end = new Sentences(text).end(start + 1, LONGEST);
    return new Snippet(Field.BODY, start, text.substring(start, end), List.of());
  }
}
