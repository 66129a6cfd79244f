package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Token.Bounds;
import dev.dateline.query.Token.Leaf;
import dev.dateline.query.Token.Tilde;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/**
 * Makes nodes of Lucene's leaves: each becomes the token that says the same in our own language, so
 * that words, dates and their limits are read alike.
 */
final class LuceneLeaves {
  private static final String EXISTS = "_exists_";
  private static final String EVERY = "*";
  private static final int MOST_EDITS = 2;

  private final LuceneTokens tokens;
  private final LeafReader leaves;
  private final DateMath dates;
  private final Faults faults;

  LuceneLeaves(LuceneTokens tokens, LeafReader leaves, Clock clock, Faults faults) {
    this.tokens = tokens;
    this.leaves = leaves;
    this.dates = new DateMath(clock);
    this.faults = faults;
  }

  /** The field of a name; the text where there is none, as its name was reported before. */
  static Field field(CharSequence name) {
    return Field.named(name.toString()).orElse(Field.TEXT);
  }

  /** Whether a name stands for something although no field has it. */
  static boolean isSpecial(String name) {
    return name.equals(EXISTS) || name.equals(EVERY);
  }

  /** The query of a leaf, or empty when it asks nothing. */
  Optional<Query> read(QueryNode leaf) {
    return switch (leaf) {
      case FuzzyQueryNode fuzzy -> fuzzy(fuzzy);
      case QuotedFieldQueryNode quoted -> quoted(quoted, Optional.empty());
      case FieldQueryNode word -> word(word);
      case SlopQueryNode slop -> sloppy(slop);
      case TermRangeQueryNode range -> range(range);
      case RegexpQueryNode expression -> expression(expression);
      case IntervalQueryNode function ->
          new LuceneFunctions(tokens, leaves, faults).read(field(function.getField()));
      default -> throw new IllegalStateException("not known to Lucene's syntax: " + leaf);
    };
  }

  private Optional<Query> word(FieldQueryNode node) {
    if (node.getFieldAsString().equals(EXISTS)) {
      return present(node);
    }
    return moment(node).or(() -> leaf(node).flatMap(leaf -> leaves.read(leaf, Optional.empty())));
  }

  private Optional<Query> present(FieldQueryNode node) {
    String name = node.getTextAsString();
    if (Field.named(name).isEmpty()) {
      faults.report(node.getBegin(), FieldNames.unknown(name), "finds nothing");
      return Optional.of(new Query.Nothing());
    }
    return leaves.read(new Token.Text(node.getBegin(), field(name), true, EVERY), Optional.empty());
  }

  /** The days of date math. */
  private Optional<Query> moment(FieldQueryNode node) {
    Field field = field(node.getField());
    return field.kind() == Field.Kind.DATE
        ? dates.read(node.getTextAsString()).map(at -> Query.DateRange.of(field, at.days()))
        : Optional.empty();
  }

  /** A word; several, where white space was escaped. */
  private Optional<Leaf> leaf(FieldQueryNode node) {
    Field field = field(node.getField());
    String text = node.getTextAsString();
    String raw = raw(node.getText());
    if (text.chars().anyMatch(c -> Characters.isSpace((char) c))) {
      return Optional.of(severalWords(node, field, raw));
    }
    String word = ValueLexer.trimmed(field, raw);
    if (!ValueLexer.isWord(field, word)) {
      faults.report(node.getBegin(), "there is no word to look for", "ignored");
      return Optional.empty();
    }
    return Optional.of(new Token.Text(node.getBegin(), field, true, word));
  }

  private Leaf severalWords(FieldQueryNode node, Field field, String raw) {
    if (LeafReader.isWild(field, raw)) {
      throw tokens.fault(node.getBegin(), "a word with * or ? cannot have white space");
    }
    return new Token.Quoted(node.getBegin(), field, true, node.getTextAsString());
  }

  /** The text with a backslash before each character that had one. */
  private static String raw(CharSequence text) {
    StringBuilder raw = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean escaped = UnescapedCharSequence.wasEscaped(text, i) || text.charAt(i) == '\\';
      raw.append(escaped ? "\\" : "").append(text.charAt(i));
    }
    return raw.toString();
  }

  private Optional<Query> fuzzy(FuzzyQueryNode node) {
    int offset = tokens.offsetOfNext(LuceneTokens.TILDE);
    Tilde tilde = new Tilde(offset, edits(node.getSimilarity(), node.getTextAsString()));
    return leaf(node).flatMap(leaf -> leaves.read(leaf, taken(leaf, tilde)));
  }

  /** Edits, also from a similarity below 1 as before Lucene 4: a share of the word's length. */
  private static String edits(float similarity, String text) {
    int length = text.codePointCount(0, text.length());
    boolean share = similarity > 0 && similarity < 1;
    return Integer.toString(
        share ? Math.min((int) ((1 - similarity) * length), MOST_EDITS) : (int) similarity);
  }

  private Optional<Tilde> taken(Leaf leaf, Tilde tilde) {
    boolean word = leaf instanceof Token.Text text && !ValueLexer.isVerbatim(text.field());
    return taken(word && LeafReader.takesTilde(leaf), tilde);
  }

  private Optional<Tilde> taken(boolean means, Tilde tilde) {
    if (!means) {
      faults.report(tilde.offset(), "~ follows a word or a quoted phrase", "ignored");
    }
    return Optional.of(tilde).filter(any -> means);
  }

  private Optional<Query> sloppy(SlopQueryNode node) {
    int offset = tokens.offsetOfNext(LuceneTokens.TILDE);
    Tilde tilde = new Tilde(offset, Integer.toString(node.getValue()));
    return quoted((QuotedFieldQueryNode) node.getChild(), Optional.of(tilde));
  }

  private Optional<Query> quoted(QuotedFieldQueryNode node, Optional<Tilde> slop) {
    if (node.getFieldAsString().equals(EXISTS)) {
      return present(node);
    }
    Leaf leaf =
        new Token.Quoted(node.getBegin() - 1, field(node.getField()), true, node.getTextAsString());
    Optional<Tilde> tilde = slop.flatMap(given -> taken(LeafReader.takesTilde(leaf), given));
    return moment(node).or(() -> leaves.read(leaf, tilde));
  }

  private Optional<Query> range(TermRangeQueryNode node) {
    Field field = field(node.getField());
    int offset = Math.min(node.getLowerBound().getBegin(), node.getUpperBound().getBegin());
    if (ValueLexer.isVerbatim(field)) {
      throw tokens.fault(offset, "there are no ranges of " + field.label());
    }
    Bounds bounds = bounds(node);
    String raw = bounds.from().orElse(EVERY) + " TO " + bounds.to().orElse(EVERY);
    return leaves.read(
        new Token.Interval(offset, field, true, days(field, bounds), raw), Optional.empty());
  }

  private static Bounds bounds(TermRangeQueryNode node) {
    return new Bounds(
        bound(node.getLowerBound()),
        node.isLowerInclusive(),
        bound(node.getUpperBound()),
        node.isUpperInclusive());
  }

  private static Optional<String> bound(FieldQueryNode node) {
    boolean open =
        raw(node.getText()).equals(EVERY) || Characters.isBlank(node.getText().toString());
    return open ? Optional.empty() : Optional.of(node.getTextAsString());
  }

  /** Bounds with days in place of date math. */
  private Bounds days(Field field, Bounds bounds) {
    if (field.kind() != Field.Kind.DATE) {
      return bounds;
    }
    Optional<DateMath.Bound> from =
        bounds.from().flatMap(dates::read).map(at -> at.from(bounds.fromInclusive()));
    Optional<DateMath.Bound> to =
        bounds.to().flatMap(dates::read).map(at -> at.to(bounds.toInclusive()));
    return new Bounds(
        from.map(bound -> bound.day().toString()).or(bounds::from),
        from.map(DateMath.Bound::inclusive).orElse(bounds.fromInclusive()),
        to.map(bound -> bound.day().toString()).or(bounds::to),
        to.map(DateMath.Bound::inclusive).orElse(bounds.toInclusive()));
  }

  private Optional<Query> expression(RegexpQueryNode node) {
    int offset = tokens.offsetOfNext(LuceneTokens.REGEXPTERM);
    String expression = node.getText().toString();
    if (!isExpression(expression)) {
      throw tokens.fault(
          offset, "a regular expression has no white space, and a backslash before each slash");
    }
    return leaves.read(
        new Token.Expression(offset, field(node.getField()), true, expression), Optional.empty());
  }

  /** Whether our own language can say it. */
  private static boolean isExpression(String text) {
    int end = text.length() + 1;
    return new Cursor("/" + text + "/").closingSlash().equals(OptionalInt.of(end));
  }
}
