package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Query.Fuzzy;
import dev.dateline.query.Query.Missing;
import dev.dateline.query.Query.Not;
import dev.dateline.query.Query.Phrase;
import dev.dateline.query.Query.Regex;
import dev.dateline.query.Query.Wildcard;
import dev.dateline.query.Query.Word;
import dev.dateline.query.Query.WordRange;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes nodes of single tokens: what a word, a phrase or a range asks in its field. */
final class LeafReader {
  private static final int DEFAULT_EDITS = 2;
  private static final String UNKNOWN = "unknown";

  /** What ends a sentence, which no pattern does. */
  static final String SENTENCE_END = ".!";

  private final DateResolver dates;
  private final Faults faults;

  LeafReader(DateResolver dates, Faults faults) {
    this.dates = dates;
    this.faults = faults;
  }

  /** Whether {@code ~} behind a token means something. */
  static boolean takesTilde(Token.Leaf leaf) {
    return switch (leaf) {
      case Token.Text text ->
          text.field().kind() != Field.Kind.DATE && !isWild(text.field(), text.raw());
      case Token.Quoted quoted ->
          quoted.field().kind() == Field.Kind.TEXT || quoted.field().kind() == Field.Kind.NAME;
      case Token.Expression expression -> false;
      case Token.Interval interval -> false;
    };
  }

  /** The node of a token, or empty when it asks nothing. */
  Optional<Query> read(Token.Leaf leaf, Optional<Token.Tilde> tilde) {
    return switch (leaf) {
      case Token.Text text when isDate(text) ->
          Optional.of(date(text, Escapes.unescape(text.raw())));
      case Token.Quoted quoted when isDate(quoted) -> Optional.of(date(quoted, quoted.text()));
      case Token.Text text -> word(text, tilde);
      case Token.Quoted quoted -> quoted(quoted, tilde);
      case Token.Expression expression -> expression(expression);
      case Token.Interval interval -> interval(interval);
    };
  }

  private static boolean isDate(Token.Leaf leaf) {
    return leaf.field().kind() == Field.Kind.DATE;
  }

  private Query date(Token.Leaf leaf, String text) {
    Field field = leaf.field();
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "*" -> new Not(new Missing(field));
      case UNKNOWN -> new Missing(field);
      default -> orText(leaf, text, () -> dates.range(field, text));
    };
  }

  /** What cannot be a date is looked for as text, which widens nothing. */
  private Query orText(Token.Leaf leaf, String text, Supplier<Query> date) {
    try {
      return date.get();
    } catch (DateTimeParseException e) {
      faults.report(leaf.offset(), e.getMessage(), "read as text");
      return text(leaf, Characters.normalizeSpaces(text));
    }
  }

  private Query text(Token.Leaf leaf, String words) {
    if (!Characters.hasContent(words) || words.length() > QueryParser.MAX_WORD_LENGTH) {
      return new Query.Nothing();
    }
    return words.indexOf(' ') < 0
        ? new Word(Field.TEXT, words)
        : new Phrase(Field.TEXT, firstWords(leaf, words), 0);
  }

  private Optional<Query> word(Token.Text token, Optional<Token.Tilde> tilde) {
    Field field = token.field();
    String raw = token.raw();
    if (isTooLong(token, raw)) {
      return Optional.empty();
    }
    if (isWild(field, raw)) {
      return Optional.of(wildcard(field, raw));
    }
    String text = Escapes.unescape(raw);
    int edits = tilde.map(this::edits).orElse(0);
    return Optional.of(edits == 0 ? new Word(field, text) : new Fuzzy(field, text, edits));
  }

  private boolean isTooLong(Token.Leaf leaf, String text) {
    if (text.length() <= QueryParser.MAX_WORD_LENGTH) {
      return false;
    }
    faults.report(
        leaf.offset(),
        "a word may have " + QueryParser.MAX_WORD_LENGTH + " characters",
        "a longer one is left out");
    return true;
  }

  /** Whether a raw word is a pattern. */
  static boolean isWild(Field field, String raw) {
    return Escapes.lastIndexOf(raw, '*') >= 0
        || (!ValueLexer.isVerbatim(field) && Escapes.lastIndexOf(raw, '?') >= 0);
  }

  private static Query wildcard(Field field, String raw) {
    if (isAnything(field, raw)) {
      return field == Field.TEXT ? new Query.Everything() : new Not(new Missing(field));
    }
    String word = field.kind() == Field.Kind.KEYWORD ? raw : withoutSentenceEnd(raw);
    return new Wildcard(field, Escapes.toPattern(word, ValueLexer.isVerbatim(field)));
  }

  /** A star and no character that a word could have. */
  private static boolean isAnything(Field field, String raw) {
    return field.kind() == Field.Kind.KEYWORD
        ? raw.chars().allMatch(c -> c == '*')
        : !ValueLexer.isWord(raw);
  }

  private static String withoutSentenceEnd(String raw) {
    int end = raw.length();
    while (SENTENCE_END.indexOf(raw.charAt(end - 1)) >= 0 && !Escapes.isEscaped(raw, end - 1)) {
      end--;
    }
    return raw.substring(0, end);
  }

  private int edits(Token.Tilde tilde) {
    return switch (tilde.number()) {
      case "" -> DEFAULT_EDITS;
      case "0" -> 0;
      case "1" -> 1;
      case "2" -> 2;
      default -> {
        faults.report(tilde.offset(), "~1 or ~2 was expected", "read as ~2");
        yield DEFAULT_EDITS;
      }
    };
  }

  private Optional<Query> quoted(Token.Quoted token, Optional<Token.Tilde> tilde) {
    Field field = token.field();
    if (field.kind() == Field.Kind.KEYWORD) {
      return keyword(token);
    }
    String words = Characters.normalizeSpaces(token.text());
    if (!Characters.hasContent(words)) {
      return emptyQuotes(token);
    }
    int slop = tilde.map(this::slop).orElse(0);
    return Optional.of(new Phrase(field, firstWords(token, words), slop));
  }

  private Optional<Query> keyword(Token.Quoted token) {
    if (Characters.isBlank(token.text())) {
      return emptyQuotes(token);
    }
    return isTooLong(token, token.text())
        ? Optional.empty()
        : Optional.of(new Word(token.field(), token.text()));
  }

  private Optional<Query> emptyQuotes(Token.Quoted token) {
    faults.report(token.offset(), "there is no word between the quotes", "ignored");
    return Optional.empty();
  }

  private String firstWords(Token.Leaf token, String words) {
    int end = -1;
    for (int count = 0; count < QueryParser.MAX_PHRASE_WORDS; count++) {
      end = words.indexOf(' ', end + 1);
      if (end < 0) {
        return words;
      }
    }
    faults.report(
        token.offset(),
        "a phrase may have " + QueryParser.MAX_PHRASE_WORDS + " words",
        "the rest is left out");
    return words.substring(0, end);
  }

  private int slop(Token.Tilde tilde) {
    if (tilde.number().isEmpty() || tilde.number().indexOf('.') >= 0) {
      faults.report(tilde.offset(), "a whole number was expected after ~", "ignored");
      return 0;
    }
    int slop = Operators.number(tilde.number());
    if (slop <= QueryParser.MAX_DISTANCE) {
      return slop;
    }
    faults.report(
        tilde.offset(),
        "words may be " + QueryParser.MAX_DISTANCE + " apart",
        "read as ~" + QueryParser.MAX_DISTANCE);
    return QueryParser.MAX_DISTANCE;
  }

  private Optional<Query> expression(Token.Expression token) {
    if (isTooLong(token, token.expression())) {
      return Optional.empty();
    }
    return Optional.of(
        isDate(token)
            ? date(token, "/" + token.expression() + "/")
            : new Regex(token.field(), token.expression()));
  }

  private Optional<Query> interval(Token.Interval token) {
    Token.Bounds bounds = token.bounds();
    Field field = token.field();
    if (isTooLong(token, token.raw())) {
      return Optional.empty();
    }
    if (bounds.from().isEmpty() && bounds.to().isEmpty()) {
      return Optional.of(
          field == Field.TEXT ? new Query.Everything() : new Not(new Missing(field)));
    }
    return Optional.of(
        isDate(token)
            ? orText(token, token.raw(), () -> dates.range(field, bounds))
            : new WordRange(
                field, bounds.from(), bounds.fromInclusive(), bounds.to(), bounds.toInclusive()));
  }
}
