package dev.dateline.search;

import dev.dateline.Match;
import dev.dateline.Match.Via;
import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.article.Mention;
import dev.dateline.article.PublishedDate;
import dev.dateline.query.Query.DateRange;
import dev.dateline.query.QueryPrinter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the dates that the query asks for: the published one, and those that the text mentions. */
final class DateMatches {
  private final List<DateRange> ranges;

  DateMatches(List<LuceneClause> clauses) {
    this.ranges =
        clauses.stream()
            .map(clause -> clause.leaf() instanceof DateRange range ? range : null)
            .filter(Objects::nonNull)
            .toList();
  }

  /** Whether nothing is asked for that could be found. */
  boolean isEmpty() {
    return ranges.isEmpty();
  }

  void find(Article article, List<Match> found) {
    for (DateRange range : ranges) {
      if (range.field() == Field.DATE) {
        published(range, article.published().map(PublishedDate::span), found);
      } else {
        article.mentions().forEach(mention -> mention(range, mention, found));
      }
    }
  }

  private static void published(DateRange range, Optional<DateSpan> span, List<Match> found) {
    span.filter(days -> overlaps(range, days))
        .map(DateSpan::toString)
        .ifPresent(text -> found.add(match(range, Field.DATE, 0, text)));
  }

  private static void mention(DateRange range, Mention mention, List<Match> found) {
    if (mention.kind() == Mention.Kind.DATE && overlaps(range, mention.dateSpan())) {
      found.add(match(range, Field.BODY, mention.start(), mention.surface()));
    }
  }

  private static Match match(DateRange range, Field field, int start, String text) {
    String asked = QueryPrinter.print(range);
    return new Match(asked, field, start, start + text.length(), text, Via.DATE_OVERLAP);
  }

  private static boolean overlaps(DateRange range, DateSpan span) {
    return range.from().stream().noneMatch(from -> span.end().isBefore(from))
        && range.to().stream().noneMatch(to -> span.start().isAfter(to));
  }
}
