package dev.dateline.query;

import dev.dateline.article.Field;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.config.StandardQueryConfigHandler;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.Token;
import org.apache.lucene.queryparser.flexible.standard.processors.BooleanQuery2ModifierNodeProcessor;

/**
 * Reads Lucene's standard syntax: Lucene's parser and its rules of AND and OR make a tree, which
 * becomes ours. Serves one query.
 *
 * <p>Beyond that syntax it takes curly quotes for straight ones, and {@code date:>=2014} as
 * Elasticsearch does.
 */
final class LuceneSyntax {
  /** Each parenthesis may stand for two in our own language. */
  private static final int MAX_NESTING = QueryParser.MAX_NESTING / 2;

  private final DateResolver resolver;
  private final Faults faults;

  LuceneSyntax(DateResolver resolver, Faults faults) {
    this.resolver = resolver;
    this.faults = faults;
  }

  /**
   * Reads a query.
   *
   * @param query as typed
   * @param bounded the start of it that is read
   * @throws QuerySyntaxException when it is not in this syntax, or says what our tree cannot
   */
  Query read(String query, String bounded) {
    if (Characters.isBlank(bounded)) {
      return new Query.Everything();
    }
    String straight = straightQuotes(bounded);
    String text = withoutColons(straight, new LuceneTokens(query, straight));
    LuceneTokens tokens = new LuceneTokens(query, text);
    requireFewClauses(tokens);
    requireShallow(tokens);
    return read(nodes(text, tokens), tokens);
  }

  private Query read(QueryNode nodes, LuceneTokens tokens) {
    reportUnknownFields(tokens);
    LeafReader reader = new LeafReader(resolver, faults);
    LuceneLeaves leaves = new LuceneLeaves(tokens, reader, resolver.clock(), faults);
    Query tree = new LuceneTree(tokens, leaves, faults).read(nodes).orElseGet(this::nothingRead);
    if (Trees.leaves(tree) > QueryParser.MAX_CLAUSES) {
      throw tooMany(0, tokens);
    }
    return tree;
  }

  /** Before Lucene's parser sees it, as its time grows faster than the number of clauses. */
  private static void requireFewClauses(LuceneTokens tokens) {
    int clauses = 0;
    for (int i = 0; tokens.at(i) != null; i++) {
      clauses += tokens.isLeaf(i) ? 1 : 0;
      if (clauses > QueryParser.MAX_CLAUSES) {
        throw tooMany(tokens.at(i).beginColumn, tokens);
      }
    }
  }

  private static QuerySyntaxException tooMany(int offset, LuceneTokens tokens) {
    return tokens.fault(
        offset, "a query may have " + QueryParser.MAX_CLAUSES + " words and other parts");
  }

  private Query nothingRead() {
    faults.report(0, "there is no word to look for", "finds nothing");
    return new Query.Nothing();
  }

  private static String straightQuotes(String text) {
    StringBuilder straight = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isQuote(text.charAt(i))) {
        straight.setCharAt(i, '"');
      }
    }
    return straight.toString();
  }

  /** Leaves out the colon of {@code date:>=2014}. */
  private static String withoutColons(String text, LuceneTokens tokens) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; tokens.at(i) != null; i++) {
      if (tokens.isAt(i, LuceneTokens.OP_COLON) && tokens.isComparison(i + 1)) {
        plain.setCharAt(tokens.at(i).beginColumn, ' ');
      }
    }
    return plain.toString();
  }

  /** Lucene's parser recurses. */
  private static void requireShallow(LuceneTokens tokens) {
    int depth = 0;
    for (Token token : tokens.all()) {
      depth += token.kind == LuceneTokens.LPAREN ? 1 : token.kind == LuceneTokens.RPAREN ? -1 : 0;
      if (depth > MAX_NESTING) {
        throw tokens.fault(token.beginColumn, "parentheses may be nested " + MAX_NESTING + " deep");
      }
    }
  }

  private QueryNode nodes(String text, LuceneTokens tokens) {
    StandardSyntaxParser parser = new StandardSyntaxParser();
    try {
      QueryNode nodes = parser.parse(text, Field.TEXT.label());
      noteMixture(nodes, tokens);
      return withModifiers(nodes);
    } catch (ParseException e) {
      throw LuceneFaults.fault(e, parser.token, tokens);
    } catch (QueryNodeException e) {
      throw tokens.fault(0, "this is not Lucene's syntax");
    } catch (NumberFormatException e) {
      throw tokens.fault(
          parser.token.beginColumn, "a whole number below 2,147,483,648 was expected");
    }
  }

  /** Which clauses are needed, with Lucene's rules of precedence. */
  private static QueryNode withModifiers(QueryNode nodes) throws QueryNodeException {
    BooleanQuery2ModifierNodeProcessor processor = new BooleanQuery2ModifierNodeProcessor();
    processor.setQueryConfigHandler(new StandardQueryConfigHandler());
    return processor.process(nodes);
  }

  private void noteMixture(QueryNode nodes, LuceneTokens tokens) {
    if (isMixed(nodes)) {
      faults.note(
          tokens.at(tokens.next(LuceneTokens.OR)).beginColumn,
          "OR beside AND or NOT: as in Lucene, what AND joins is needed, what NOT marks is excluded,"
              + " and the rest only adds to the rank; parentheses say otherwise");
    }
  }

  private static boolean isMixed(QueryNode node) {
    List<QueryNode> parts = node.getChildren() == null ? List.of() : node.getChildren();
    boolean here = node instanceof OrQueryNode && parts.stream().anyMatch(LuceneSyntax::surprises);
    return here || parts.stream().anyMatch(LuceneSyntax::isMixed);
  }

  private static boolean surprises(QueryNode alternative) {
    return alternative instanceof AndQueryNode
        || (alternative instanceof ModifierQueryNode modifier
            && modifier.getModifier() == Modifier.MOD_NOT);
  }

  private void reportUnknownFields(LuceneTokens tokens) {
    for (int i = 0; tokens.at(i) != null; i++) {
      if (tokens.isFieldName(i)) {
        String name = Escapes.unescape(tokens.at(i).image);
        if (Field.named(name).isEmpty() && !LuceneLeaves.isSpecial(name)) {
          faults.report(
              tokens.at(i).beginColumn, FieldNames.unknown(name), "its value is read as text");
        }
      }
    }
  }
}
