package dev.dateline.query;

import dev.dateline.article.Field;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the query language, which {@code docs/query-language.md} shows by examples, and Lucene's.
 * Immutable and thread-safe.
 *
 * <p>Time and memory grow linearly with the length of the text, and the depth of the tree is
 * bounded, so that any text can be read. In lenient mode what is not as expected becomes a warning
 * and is ignored or read as text; in strict mode it is refused.
 */
public final class QueryParser {
  /** The longest query, in UTF-16 units. */
  public static final int MAX_LENGTH = 65_536;

  /** How many parentheses may be open at once, and how many {@code w/n} or PREFER may follow. */
  public static final int MAX_NESTING = 100;

  /** How many words, phrases, ranges and other leaves a query may have. */
  public static final int MAX_CLAUSES = 1_024;

  /** How many words, between white space, a phrase may have. */
  public static final int MAX_PHRASE_WORDS = 256;

  /** How many UTF-16 units a word, a pattern or a regular expression may have. */
  public static final int MAX_WORD_LENGTH = 2_048;

  /** The greatest distance of {@code w/n} and the greatest slop of a phrase. */
  public static final int MAX_DISTANCE = 1_000;

  /** The greatest boost. */
  public static final int MAX_BOOST = 1_000;

  private final QueryOptions options;

  /**
   * A parser.
   *
   * @param options how texts are read
   */
  public QueryParser(QueryOptions options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * Reads a query. A blank one finds every article.
   *
   * @param text as typed
   * @return the tree, with warnings unless strict
   * @throws QuerySyntaxException when strict and the text breaks the syntax
   */
  public ParsedQuery parse(String text) {
    Faults faults = new Faults(text, options.strict());
    return switch (options.syntax()) {
      case DATELINE -> dateline(text, options.any(), faults);
      case LUCENE -> lucene(text, faults);
    };
  }

  /**
   * What Lucene's syntax does not cover is read in ours, where any word suffices as in Lucene's.
   */
  private ParsedQuery lucene(String text, Faults faults) {
    try {
      Query query = new LuceneSyntax(dates(), faults).read(text, bounded(text, faults));
      return new ParsedQuery(text, query, faults.warnings());
    } catch (QuerySyntaxException refused) {
      if (options.strict()) {
        throw refused;
      }
      Faults lenient = new Faults(text, false);
      lenient.report(refused.offset(), refused.expected(), "read in Dateline's own syntax");
      return dateline(text, true, lenient);
    }
  }

  private ParsedQuery dateline(String text, boolean any, Faults faults) {
    String bounded = bounded(text, faults);
    List<Token> tokens = new Lexer(bounded, faults).tokens();
    if (!options.strict()) {
      QuestionMark.readAsPunctuation(tokens, faults);
    }
    LeafReader leaves = new LeafReader(dates(), faults);
    Optional<Query> query = new Grammar(tokens, leaves, any, faults).query();
    Query tree = query.orElseGet(() -> nothingRead(bounded, tokens, faults));
    return new ParsedQuery(text, tree, faults.warnings());
  }

  /** Dates of one moment, so that all of a query mean the same today. */
  private DateResolver dates() {
    Clock now = Clock.fixed(options.clock().instant(), options.clock().getZone());
    return new DateResolver(now, options.dateOrder());
  }

  /** Leaves out what is too much, from the last white space on if there is one. */
  private static String bounded(String text, Faults faults) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = MAX_LENGTH;
    while (end > 0 && !Characters.isSpace(text.charAt(end))) {
      end--;
    }
    end = end == 0 ? MAX_LENGTH : end;
    faults.report(end, "a query may have " + MAX_LENGTH + " characters", "the rest is left out");
    return text.substring(0, end);
  }

  /** A blank query asks for everything; operators alone are words; punctuation finds nothing. */
  private static Query nothingRead(String text, List<Token> tokens, Faults faults) {
    if (Characters.isBlank(text)) {
      return new Query.Everything();
    }
    Optional<Query> words = Trees.and(operatorsAsWords(tokens));
    faults.report(
        0, "there is no word to look for", words.isPresent() ? "read as words" : "finds nothing");
    return words.orElseGet(Query.Nothing::new);
  }

  private static List<Query> operatorsAsWords(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> operatorText(token).stream())
        .limit(MAX_CLAUSES)
        .<Query>map(word -> new Query.Word(Field.TEXT, word))
        .toList();
  }

  private static Optional<String> operatorText(Token token) {
    return switch (token) {
      case Token.Operator operator -> Optional.of(operator.operation().name());
      case Token.Nearness nearness -> Optional.of(nearness.raw());
      default -> Optional.empty();
    };
  }
}
