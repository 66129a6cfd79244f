package dev.dateline.query;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;

/** Says in a line what Lucene's parser did not expect. */
final class LuceneFaults {
  private final LuceneTokens tokens;
  private final Deque<Token> open = new ArrayDeque<>();

  private LuceneFaults(LuceneTokens tokens, Token next) {
    this.tokens = tokens;
    for (Token token : tokens.all()) {
      if (next.kind == LuceneTokens.EOF || token.beginColumn < next.beginColumn) {
        track(token);
      }
    }
  }

  /** What is open before the place of the fault. */
  private void track(Token token) {
    switch (token.kind) {
      case LuceneTokens.LPAREN, LuceneTokens.RANGEIN_START, LuceneTokens.RANGEEX_START ->
          open.push(token);
      case LuceneTokens.RPAREN, LuceneTokens.RANGEIN_END, LuceneTokens.RANGEEX_END -> open.poll();
      default -> {}
    }
  }

  /**
   * The fault that Lucene's parser met.
   *
   * @param e what it threw
   * @param last the last token that it took
   */
  static QuerySyntaxException fault(ParseException e, Token last, LuceneTokens tokens) {
    if (e.currentToken == null) {
      return badToken(last, tokens);
    }
    Token next = e.currentToken.next;
    return new LuceneFaults(tokens, next).between(e.currentToken, next);
  }

  private static QuerySyntaxException badToken(Token token, LuceneTokens tokens) {
    return tokens.fault(
        token.beginColumn,
        token.kind == LuceneTokens.NUMBER
            ? "~1 or ~2 was expected"
            : "a backslash before u needs four hexadecimal digits");
  }

  private QuerySyntaxException between(Token last, Token next) {
    if (!open.isEmpty() && open.peek().kind != LuceneTokens.LPAREN) {
      return tokens.fault(
          open.peek().beginColumn, "a range is not complete; [a TO b] was expected");
    }
    return switch (next.kind) {
      case LuceneTokens.EOF -> atEnd(last);
      case LuceneTokens.RPAREN -> atClosing(last, next);
      case LuceneTokens.AND, LuceneTokens.OR ->
          tokens.fault(next.beginColumn, next.image + " needs something on both sides");
      default -> unexpected(next);
    };
  }

  private QuerySyntaxException atEnd(Token last) {
    if (isComplete(last) && !open.isEmpty()) {
      return tokens.fault(open.peek().beginColumn, "a closing parenthesis is missing");
    }
    return needsMore(last);
  }

  private QuerySyntaxException atClosing(Token last, Token next) {
    if (last.kind == LuceneTokens.LPAREN) {
      return tokens.fault(last.beginColumn, "there is no word between the parentheses");
    }
    if (!isComplete(last)) {
      return needsMore(last);
    }
    return open.isEmpty()
        ? tokens.fault(next.beginColumn, "no parenthesis is open here")
        : unexpected(next);
  }

  /** Whether a part may end with a token. */
  private static boolean isComplete(Token last) {
    return switch (last.kind) {
      case LuceneTokens.TERM,
          LuceneTokens.NUMBER,
          LuceneTokens.QUOTED,
          LuceneTokens.REGEXPTERM,
          LuceneTokens.TILDE,
          LuceneTokens.RPAREN,
          LuceneTokens.RANGEIN_END,
          LuceneTokens.RANGEEX_END ->
          true;
      default -> false;
    };
  }

  private QuerySyntaxException needsMore(Token last) {
    return tokens.fault(last.beginColumn, "\"" + last.image + "\" needs something behind it");
  }

  private QuerySyntaxException unexpected(Token token) {
    return tokens.fault(token.beginColumn, "\"" + token.image + "\" was not expected here");
  }
}
