package dev.dateline.query;

import dev.dateline.query.Run.Clause;
import dev.dateline.query.Run.Role;
import dev.dateline.query.Token.Operation;
import dev.dateline.query.Token.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a tree of tokens by recursive descent. From loose to tight:
 *
 * <pre>
 * preference  = disjunction { PREFER disjunction }
 * disjunction = run { OR run }
 * run         = clause { clause }
 * clause      = unary { AND unary }
 * unary       = { NOT | + | - } proximity
 * proximity   = primary { w/n primary }
 * primary     = ( preference ) [^n] | value { , value }
 * </pre>
 *
 * <p>Recursion is as deep as parentheses are nested, which the lexer bounds.
 */
final class Grammar {
  private static final String BOTH = " needs something on both sides";

  private final List<Token> tokens;
  private final LeafReader leaves;
  private final boolean any;
  private final Faults faults;
  private int at;

  Grammar(List<Token> tokens, LeafReader leaves, boolean any, Faults faults) {
    this.tokens = tokens;
    this.leaves = leaves;
    this.any = any;
    this.faults = faults;
  }

  /** The tree, or empty when there is nothing to look for. */
  Optional<Query> query() {
    return preference();
  }

  private Optional<Query> preference() {
    Optional<Query> left = disjunction();
    int depth = 0;
    while (isOperator(Operation.PREFER)) {
      int offset = take().offset();
      left = prefer(offset, left, disjunction(), ++depth);
    }
    return left;
  }

  private Optional<Query> prefer(
      int offset, Optional<Query> left, Optional<Query> right, int depth) {
    if (left.isEmpty() || right.isEmpty()) {
      faults.report(offset, "PREFER" + BOTH, "ignored");
      return left.or(() -> right);
    }
    if (depth > QueryParser.MAX_NESTING) {
      faults.report(offset, tooMany("PREFER"), "what follows is not preferred");
      return left;
    }
    return Optional.of(new Query.Prefer(left.get(), right.get()));
  }

  private static String tooMany(String operator) {
    return "at most " + QueryParser.MAX_NESTING + " " + operator + " may follow each other";
  }

  private Optional<Query> disjunction() {
    List<Query> parts = new ArrayList<>();
    Run run = run();
    boolean alone = !isOperator(Operation.OR);
    addAlternative(run, alone, parts);
    while (isOperator(Operation.OR)) {
      int offset = take().offset();
      boolean dangling = parts.isEmpty();
      dangling |= !addAlternative(run(), false, parts);
      if (dangling) {
        faults.report(offset, "OR" + BOTH, "ignored");
      }
    }
    return Trees.or(parts);
  }

  private boolean addAlternative(Run run, boolean alone, List<Query> parts) {
    if (!alone) {
      run.soleRequired().ifPresent(this::reportIdlePlus);
    }
    Optional<Query> query = any ? run.any() : run.all();
    query.ifPresent(parts::add);
    return query.isPresent();
  }

  private void reportIdlePlus(Clause clause) {
    faults.report(
        clause.offset(), "+ has no effect beside OR, where either side suffices", "ignored");
  }

  private Run run() {
    Run run = new Run();
    while (!endsRun()) {
      clause().ifPresent(run::add);
    }
    return run;
  }

  private boolean endsRun() {
    return peek() instanceof Token.End
        || peek() instanceof Token.Close
        || isOperator(Operation.OR)
        || isOperator(Operation.PREFER);
  }

  private Optional<Clause> clause() {
    List<Clause> parts = new ArrayList<>();
    unary().ifPresent(parts::add);
    while (isOperator(Operation.AND)) {
      int offset = take().offset();
      boolean dangling = parts.isEmpty();
      Optional<Clause> next = unary();
      next.ifPresent(parts::add);
      if (dangling || next.isEmpty()) {
        faults.report(offset, "AND" + BOTH, "ignored");
      }
    }
    return together(parts);
  }

  private static Optional<Clause> together(List<Clause> parts) {
    if (parts.size() < 2) {
      return parts.stream().findFirst();
    }
    boolean required = parts.stream().anyMatch(part -> part.role() == Role.REQUIRED);
    return Trees.and(parts.stream().map(Clause::query).toList())
        .map(
            query ->
                new Clause(parts.getFirst().offset(), query, required ? Role.REQUIRED : Role.BARE));
  }

  private Optional<Clause> unary() {
    int offset = peek().offset();
    boolean negated = false;
    boolean required = false;
    boolean prefixed = false;
    while (isPrefix()) {
      prefixed = true;
      boolean plus = take() instanceof Token.Sign sign && sign.plus();
      negated ^= !plus;
      required |= plus;
    }
    boolean named = isNamed();
    Optional<Query> part = proximity();
    if (prefixed && part.isEmpty()) {
      faults.report(offset, "nothing follows that could be needed or excluded", "ignored");
    }
    Role role = required && !negated ? Role.REQUIRED : named || negated ? Role.NEEDED : Role.BARE;
    boolean not = negated;
    return part.map(query -> new Clause(offset, not ? Trees.not(query) : query, role));
  }

  private boolean isPrefix() {
    return isOperator(Operation.NOT) || peek() instanceof Token.Sign;
  }

  private boolean isNamed() {
    return switch (peek()) {
      case Token.Open open -> open.named();
      case Token.Leaf leaf -> leaf.named();
      default -> false;
    };
  }

  private Optional<Query> proximity() {
    Optional<Query> left = primary();
    int depth = 0;
    while (peek() instanceof Token.Nearness nearness) {
      take();
      left = near(nearness, left, operand(), ++depth);
    }
    return left;
  }

  /** What stands right of {@code w/n}: a primary, or an exclusion, which will be refused. */
  private Optional<Query> operand() {
    if (!isPrefix()) {
      return primary();
    }
    boolean negated = false;
    while (isPrefix()) {
      negated ^= !(take() instanceof Token.Sign sign && sign.plus());
    }
    Optional<Query> part = primary();
    return negated ? part.map(Trees::not) : part;
  }

  private Optional<Query> near(
      Token.Nearness nearness, Optional<Query> left, Optional<Query> right, int depth) {
    int offset = nearness.offset();
    if (left.isEmpty() || right.isEmpty()) {
      faults.report(offset, nearness.raw() + BOTH, "ignored");
      return left.or(() -> right);
    }
    if (depth > QueryParser.MAX_NESTING) {
      faults.report(offset, tooMany("w/n"), "read as AND");
    } else if (!Proximity.joins(left.get(), right.get())) {
      faults.report(
          offset,
          nearness.raw() + " joins words, phrases and OR groups of them, in one text field",
          "read as AND");
    } else {
      int distance = distance(nearness);
      return Optional.of(new Query.Near(left.get(), right.get(), distance, nearness.ordered()));
    }
    return Trees.and(List.of(left.get(), right.get()));
  }

  private int distance(Token.Nearness nearness) {
    int distance = Math.clamp(nearness.distance(), 1, QueryParser.MAX_DISTANCE);
    if (distance != nearness.distance()) {
      faults.report(
          nearness.offset(),
          "a distance lies between 1 and " + QueryParser.MAX_DISTANCE,
          "read as " + distance);
    }
    return distance;
  }

  private Optional<Query> primary() {
    skipStray();
    return switch (peek()) {
      case Token.Open open -> group(open);
      case Token.Leaf leaf -> values();
      default -> Optional.empty();
    };
  }

  /** Suffixes of parentheses that were nested too deep to be kept. */
  private void skipStray() {
    while (isSuffix() || peek() instanceof Token.Comma) {
      take();
    }
  }

  private boolean isSuffix() {
    return peek() instanceof Token.Tilde || peek() instanceof Token.Caret;
  }

  private Optional<Query> group(Token.Open open) {
    take();
    Optional<Query> inner = preference();
    take();
    if (inner.isEmpty()) {
      faults.report(open.offset(), "there is no word between the parentheses", "ignored");
    }
    return suffixed(inner);
  }

  private Optional<Query> values() {
    List<Query> alternatives = new ArrayList<>();
    value().ifPresent(alternatives::add);
    while (peek() instanceof Token.Comma) {
      take();
      value().ifPresent(alternatives::add);
    }
    return Trees.or(alternatives);
  }

  private Optional<Query> value() {
    if (!(take() instanceof Token.Leaf leaf)) {
      throw new IllegalStateException("a comma is always followed by a value");
    }
    boolean fuzzy = peek() instanceof Token.Tilde && LeafReader.takesTilde(leaf);
    Optional<Token.Tilde> tilde =
        fuzzy && take() instanceof Token.Tilde taken ? Optional.of(taken) : Optional.empty();
    return suffixed(leaves.read(leaf, tilde));
  }

  private Optional<Query> suffixed(Optional<Query> part) {
    Optional<Query> result = part;
    while (isSuffix()) {
      switch (take()) {
        case Token.Caret caret -> result = result.map(query -> boosted(query, caret));
        case Token token ->
            faults.report(token.offset(), "~ follows a word or a quoted phrase", "ignored");
      }
    }
    return result;
  }

  private Query boosted(Query part, Token.Caret caret) {
    float factor = Float.parseFloat(caret.number());
    if (factor > 0 && factor <= QueryParser.MAX_BOOST) {
      return new Query.Boost(part, factor);
    }
    faults.report(
        caret.offset(), "a boost lies above 0 and is at most " + QueryParser.MAX_BOOST, "ignored");
    return part;
  }

  private boolean isOperator(Operation operation) {
    return peek() instanceof Operator operator && operator.operation() == operation;
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }
}
