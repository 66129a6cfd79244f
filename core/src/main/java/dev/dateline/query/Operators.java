package dev.dateline.query;

import dev.dateline.query.Token.Operation;
import java.util.Locale;
import java.util.Optional;

/** Words that are operators rather than something to look for. */
final class Operators {
  private static final int LONGEST = 24;

  private Operators() {}

  /** Whether an unprefixed word would be read as an operator. */
  static boolean isOperator(String word) {
    return operation(word).isPresent() || nearness(0, word).isPresent();
  }

  /** In capitals only, as lower-case ones are words. */
  static Optional<Operation> operation(String word) {
    return switch (word) {
      case "AND", "&&" -> Optional.of(Operation.AND);
      case "OR", "||" -> Optional.of(Operation.OR);
      case "NOT" -> Optional.of(Operation.NOT);
      case "PREFER" -> Optional.of(Operation.PREFER);
      default -> Optional.empty();
    };
  }

  /** {@code w/5}, {@code near/5} or {@code pre/5} in any case. */
  static Optional<Token.Nearness> nearness(int offset, String word) {
    int slash = word.indexOf('/');
    if (slash < 1 || word.length() > LONGEST || !isNumber(word, slash + 1)) {
      return Optional.empty();
    }
    int distance = number(word.substring(slash + 1));
    return switch (word.substring(0, slash).toLowerCase(Locale.ROOT)) {
      case "w", "near" -> Optional.of(new Token.Nearness(offset, distance, false, word));
      case "pre" -> Optional.of(new Token.Nearness(offset, distance, true, word));
      default -> Optional.empty();
    };
  }

  private static boolean isNumber(String word, int start) {
    return start < word.length() && word.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Reads digits; beyond nine of them it is a large number anyway. */
  static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
