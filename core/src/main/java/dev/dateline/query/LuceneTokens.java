package dev.dateline.query;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queryparser.charstream.FastCharStream;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserConstants;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParserTokenManager;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;

/**
 * The tokens of a text in Lucene's syntax, cut by Lucene's own lexer. Lucene's tree keeps few
 * offsets; the tokens have them all, in the order in which the tree names their kinds.
 */
final class LuceneTokens implements StandardSyntaxParserConstants {
  /** The kind of {@code @}, to which Lucene gives no name. */
  static final int FEWEST = RANGE_GOOP + 1;

  private final String query;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final Map<Integer, Integer> searched = new HashMap<>();

  /**
   * Cuts a text.
   *
   * @param query as typed
   * @param text what of it is read, with the same offsets
   * @throws QuerySyntaxException when something is no token
   */
  LuceneTokens(String query, String text) {
    this.query = query;
    this.text = text;
    var lexer = new StandardSyntaxParserTokenManager(new FastCharStream(new StringReader(text)));
    try {
      for (Token token = lexer.getNextToken(); token.kind != EOF; token = lexer.getNextToken()) {
        tokens.add(token);
      }
    } catch (TokenMgrError e) {
      throw unreadable(textAfter(tokens));
    }
  }

  private int textAfter(List<Token> read) {
    int offset = read.isEmpty() ? 0 : read.getLast().endColumn;
    while (offset < text.length() - 1 && Characters.isSpace(text.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  private QuerySyntaxException unreadable(int offset) {
    char c = text.charAt(Math.min(offset, text.length() - 1));
    return fault(
        offset,
        switch (c) {
          case '"' -> "a closing quote is missing";
          case '/' -> "a closing slash is missing; a slash that is meant as such is written \\/";
          case '\\' -> "a backslash takes the next character for what it is, but none follows";
          default -> "\"" + c + "\" was not expected here";
        });
  }

  /** Something that cannot be read as Lucene's syntax. */
  QuerySyntaxException fault(int offset, String expected) {
    return new QuerySyntaxException(query, offset, expected);
  }

  List<Token> all() {
    return tokens;
  }

  /** A token by its place, or null behind the last. */
  Token at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
  }

  /** Whether there is a token at a place and of a kind. */
  boolean isAt(int index, int kind) {
    Token token = at(index);
    return token != null && token.kind == kind;
  }

  /** Whether there is a comparison, such as {@code >=}, at a place. */
  boolean isComparison(int index) {
    Token token = at(index);
    return token != null && token.kind >= OP_LESSTHAN && token.kind <= OP_MORETHANEQ;
  }

  /** Whether there is the name of a field at a place. */
  boolean isFieldName(int index) {
    boolean relates =
        isAt(index + 1, OP_COLON) || isAt(index + 1, OP_EQUAL) || isComparison(index + 1);
    return isAt(index, TERM) && relates;
  }

  /** Whether there is a word, a phrase, a range or a regular expression at a place. */
  boolean isLeaf(int index) {
    return switch (tokens.get(index).kind) {
      case QUOTED, REGEXPTERM, RANGEIN_START, RANGEEX_START -> true;
      case TERM -> !isFieldName(index);
      case NUMBER -> !isAt(index - 1, TILDE) && !isAt(index - 1, CARAT) && !isAt(index - 1, FEWEST);
      default -> false;
    };
  }

  /** The place of the first token of a kind that was not asked for before. */
  int next(int kind) {
    int index = searched.getOrDefault(kind, 0);
    while (!isAt(index, kind)) {
      index++;
    }
    searched.put(kind, index + 1);
    return index;
  }

  /** Where the first token of a kind is that was not asked for before. */
  int offsetOfNext(int kind) {
    return tokens.get(next(kind)).beginColumn;
  }

  /** Leaves out the tokens before a place when one of a kind is asked for. */
  void skipTo(int kind, int index) {
    searched.put(kind, index);
  }
}
