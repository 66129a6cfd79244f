package dev.dateline.extract;

/**
 * An expression found in a text.
 *
 * @param from its first token
 * @param to one past its last token
 * @param expression what it says
 * @param rule the rule that found it
 */
record ParsedDate(int from, int to, DateExpression expression, String rule) {
  ParsedDate startingAt(int position) {
    return new ParsedDate(position, to, expression, rule);
  }

  /** Whether it is a whole year, said or told from another. */
  boolean isYear() {
    return rule.equals("year")
        || (expression instanceof DateExpression.Shifted shifted
            && shifted.unit() == CalendarUnit.YEAR
            && shifted.anchor() == DateExpression.Anchor.PUBLISHED);
  }
}
