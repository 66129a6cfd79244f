package dev.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;

/**
 * Makes our tree of Lucene's, whose boolean nodes say by modifiers which clauses are needed and
 * which are excluded. Recursion is as deep as parentheses are nested.
 */
final class LuceneTree {
  private final LuceneTokens tokens;
  private final LuceneLeaves leaves;
  private final Faults faults;

  LuceneTree(LuceneTokens tokens, LuceneLeaves leaves, Faults faults) {
    this.tokens = tokens;
    this.leaves = leaves;
    this.faults = faults;
  }

  /** The query of a node, or empty when it asks nothing. */
  Optional<Query> read(QueryNode node) {
    return switch (node) {
      case BooleanQueryNode all -> clauses(all).query();
      case ModifierQueryNode modifier -> modified(modifier);
      case GroupQueryNode group -> read(group.getChild());
      case MinShouldMatchNode choice -> choice(choice);
      case BoostQueryNode boost -> boosted(read(boost.getChild()), boost.getValue());
      default -> leaves.read(node);
    };
  }

  private Optional<Query> modified(ModifierQueryNode node) {
    Optional<Query> part = read(node.getChild());
    return node.getModifier() == Modifier.MOD_NOT ? part.map(Trees::not) : part;
  }

  private LuceneClauses clauses(QueryNode node) {
    LuceneClauses clauses = new LuceneClauses();
    List<QueryNode> parts = node instanceof BooleanQueryNode ? node.getChildren() : List.of(node);
    parts.forEach(part -> add(part, clauses));
    return clauses;
  }

  private void add(QueryNode node, LuceneClauses clauses) {
    if (node instanceof ModifierQueryNode modifier) {
      Optional<Query> part = read(modifier.getChild());
      switch (modifier.getModifier()) {
        case MOD_REQ -> part.ifPresent(clauses::need);
        case MOD_NOT -> part.ifPresent(clauses::exclude);
        case MOD_NONE -> part.ifPresent(clauses::allow);
      }
    } else {
      read(node).ifPresent(clauses::allow);
    }
  }

  private Optional<Query> choice(MinShouldMatchNode node) {
    QueryNode group = node.groupQueryNode.getChild();
    return group instanceof BoostQueryNode boost
        ? boosted(chosen(boost.getChild(), node.minShouldMatch), boost.getValue())
        : chosen(group, node.minShouldMatch);
  }

  private Optional<Query> chosen(QueryNode group, int fewest) {
    LuceneClauses clauses = clauses(group);
    int offset = tokens.offsetOfNext(LuceneTokens.FEWEST);
    if (clauses.size(fewest) > QueryParser.MAX_CLAUSES) {
      throw tokens.fault(
          offset,
          String.format(
              Locale.ROOT,
              "@%d stands for more than %,d words and other parts",
              fewest,
              QueryParser.MAX_CLAUSES));
    }
    return clauses.query(fewest);
  }

  private Optional<Query> boosted(Optional<Query> part, float factor) {
    int offset = tokens.offsetOfNext(LuceneTokens.CARAT);
    if (factor > 0 && factor <= QueryParser.MAX_BOOST) {
      return part.map(query -> new Query.Boost(query, factor));
    }
    faults.report(
        offset, "a boost lies above 0 and is at most " + QueryParser.MAX_BOOST, "ignored");
    return part;
  }
}
