package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shipped {@link DateExtractor}: a scanner of English date expressions by rules.
 *
 * <p>A mention is the expression as a reader would underline it, without a preposition: "April 6",
 * "early February", "two weeks ago", "the 1980s". Its value is all days of what it names: "last
 * week" is Monday to Sunday, "nine years ago" the calendar year, seasons are three whole months
 * (spring from March), "early 2014" is all of 2014. Lengths of time are no dates unless they are
 * counted from somewhere, and nothing is ever counted from the clock.
 */
final class DefaultDateExtractor implements DateExtractor {
  private final Optional<NumericOrder> order;

  /** Refuses 03/04/2021. */
  DefaultDateExtractor() {
    this(Optional.empty());
  }

  /**
   * @param order how 03/04/2021 is read
   */
  DefaultDateExtractor(Optional<NumericOrder> order) {
    this.order = order;
  }

  @Override
  public String name() {
    return "default";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public List<Mention> extract(TokenizedText text, Optional<DateSpan> published) {
    CalendarTokens tokens = CalendarLexer.tokens(text.text());
    List<ParsedDate> dates = new CalendarGrammar(tokens, order).all();
    TenseReader tenses = new TenseReader(tokens);
    boolean narrative = Narrative.is(tokens, dates, published);
    DateContext context = DateContext.opening(published, narrative);
    List<Mention> mentions = new ArrayList<>(dates.size());
    int last = -1;
    for (ParsedDate date : dates) {
      if (!isListed(tokens, last, date.from())) {
        context = context.withTense(tenses.at(date.from(), date.to()));
      }
      Optional<DateSpan> span = date.expression().resolve(context);
      if (span.isPresent()) {
        mentions.add(mention(tokens, date, span.get()));
        context = context.after(date.expression(), span.get());
      }
      last = date.to();
    }
    return mentions;
  }

  /** "late March or early April": the second looks where the first looks. */
  private static boolean isListed(CalendarTokens tokens, int last, int from) {
    return last == from - 1
        && tokens.isAny(last, CalendarToken.AND, CalendarToken.OR, CalendarToken.COMMA);
  }

  private static Mention mention(CalendarTokens tokens, ParsedDate date, DateSpan span) {
    int start = tokens.start(date.from());
    int end = tokens.end(date.to() - 1);
    String surface = tokens.text().substring(start, end);
    return new Mention(Mention.Kind.DATE, start, end, surface, span.toString(), date.rule());
  }
}
