package dev.dateline.query;

import dev.dateline.article.Field;
import dev.dateline.query.Token.Leaf;
import dev.dateline.query.Token.Quoted;
import dev.dateline.query.Token.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/**
 * Reads Lucene's interval functions, such as {@code fn:maxgaps(3 fn:ordered(a b))}, as words and
 * phrases near each other. From the tokens, as Lucene's tree does not show what is in a function;
 * its parser has made sure that they are complete.
 */
final class LuceneFunctions implements StandardSyntaxParserConstants {
  private static final String KNOWN =
      "fn:ordered, fn:unordered, fn:unorderedNoOverlaps, fn:maxgaps, fn:phrase, fn:or and"
          + " fn:wildcard";

  private final LuceneTokens tokens;
  private final LeafReader leaves;
  private final Faults faults;
  private Field field;
  private int at;

  LuceneFunctions(LuceneTokens tokens, LeafReader leaves, Faults faults) {
    this.tokens = tokens;
    this.leaves = leaves;
    this.faults = faults;
  }

  /** The next function of the text. */
  Optional<Query> read(Field field) {
    this.field = field;
    at = tokens.next(FN_PREFIX);
    if (field.kind() != Field.Kind.TEXT) {
      throw tokens.fault(tokens.at(at).beginColumn, "functions look in text, title and body only");
    }
    Query query = function(OptionalInt.empty());
    tokens.skipTo(FN_PREFIX, at);
    return Optional.of(query);
  }

  private Token take() {
    return tokens.at(at++);
  }

  /**
   * A word, a phrase or a function.
   *
   * @param gaps words that may lie between the parts, where a function around this says so
   */
  private Query function(OptionalInt gaps) {
    Token first = take();
    if (first.kind != FN_PREFIX) {
      return text(first);
    }
    Token name = take();
    take();
    Query query =
        switch (name.kind) {
          case MAXGAPS -> function(OptionalInt.of(Operators.number(take().image)));
          case ORDERED -> near(first, arguments(), gaps, true);
          case UNORDERED, UNORDERED_NO_OVERLAPS -> near(first, arguments(), gaps, false);
          case FN_OR -> Trees.or(arguments(gaps)).orElseThrow();
          case PHRASE -> phrase(first, arguments());
          case WILDCARD -> wildcard(take());
          default ->
              throw tokens.fault(
                  first.beginColumn, "fn:" + name.image + " is not known here; known are " + KNOWN);
        };
    take();
    return query;
  }

  private List<Query> arguments() {
    return arguments(OptionalInt.empty());
  }

  private List<Query> arguments(OptionalInt gaps) {
    List<Query> arguments = new ArrayList<>();
    while (!tokens.isAt(at, RPAREN)) {
      arguments.add(function(gaps));
    }
    return arguments;
  }

  private Query text(Token token) {
    if (token.kind == QUOTED) {
      String words = token.image.substring(1, token.image.length() - 1);
      return part(token, new Quoted(token.beginColumn, field, true, words));
    }
    String raw = ValueLexer.trimmed(field, Escapes.literalPattern(token.image));
    return word(token, raw);
  }

  private Query wildcard(Token token) {
    String raw =
        token.kind == QUOTED ? token.image.substring(1, token.image.length() - 1) : token.image;
    return word(token, raw);
  }

  private Query word(Token token, String raw) {
    boolean oneWord = raw.chars().noneMatch(c -> Characters.isSpace((char) c));
    if (!oneWord || !ValueLexer.isWord(raw)) {
      throw tokens.fault(token.beginColumn, "a word was expected");
    }
    return part(token, new Text(token.beginColumn, field, true, raw));
  }

  private Query part(Token token, Leaf leaf) {
    return leaves
        .read(leaf, Optional.empty())
        .orElseThrow(() -> tokens.fault(token.beginColumn, "a word was expected"));
  }

  private Query near(Token function, List<Query> parts, OptionalInt gaps, boolean ordered) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    if (parts.size() > 2 && !(ordered && gaps.orElse(1) == 0)) {
      throw tokens.fault(
          function.beginColumn, "two words or phrases can be near each other, not more");
    }
    return chain(function, parts, distance(function, gaps), ordered);
  }

  private int distance(Token function, OptionalInt gaps) {
    if (gaps.orElse(QueryParser.MAX_DISTANCE) < QueryParser.MAX_DISTANCE) {
      return gaps.getAsInt() + 1;
    }
    faults.note(
        function.beginColumn,
        String.format(
            Locale.ROOT,
            "words may be %,d apart: read as within that distance",
            QueryParser.MAX_DISTANCE));
    return QueryParser.MAX_DISTANCE;
  }

  private Query chain(Token function, List<Query> parts, int distance, boolean ordered) {
    Query chain = parts.getFirst();
    for (Query next : parts.subList(1, parts.size())) {
      if (!Proximity.joins(chain, next)) {
        throw tokens.fault(function.beginColumn, "this can be near nothing");
      }
      chain = new Query.Near(chain, next, distance, ordered);
    }
    return chain;
  }

  /** Plain words are a phrase as if between quotes; others follow each other at once. */
  private Query phrase(Token function, List<Query> parts) {
    if (!parts.stream().allMatch(Query.Word.class::isInstance)) {
      return chain(function, parts, 1, true);
    }
    String words =
        parts.stream()
            .map(part -> part instanceof Query.Word word ? word.text() : "")
            .collect(Collectors.joining(" "));
    return part(function, new Quoted(function.beginColumn, field, true, words));
  }
}
