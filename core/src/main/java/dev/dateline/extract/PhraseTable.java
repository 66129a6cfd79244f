package dev.dateline.extract;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of one or more words, found in a text by their longest match. Case and accents are ignored.
 * Thread-safe once filled.
 */
final class PhraseTable<V> {
  /** A value and one past the last token that names it. */
  record Match<V>(V value, int end) {}

  private static final class Node<V> {
    private V value;
    private Map<String, Node<V>> next = Map.of();

    Node<V> child(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(4);
      }
      return next.computeIfAbsent(word, key -> new Node<>());
    }
  }

  private final Map<String, Node<V>> first = new HashMap<>();

  /** Sets the value of a phrase, and returns what it was before, or null. */
  V put(String phrase, V value) {
    Node<V> node = node(phrase);
    V previous = node.value;
    node.value = value;
    return previous;
  }

  private Node<V> node(String phrase) {
    TokenizedText words = TokenizedText.of(phrase);
    Node<V> node = first.computeIfAbsent(word(words, 0), key -> new Node<>());
    for (int i = 1; i < words.size(); i++) {
      node = node.child(word(words, i));
    }
    return node;
  }

  private static String word(TokenizedText words, int token) {
    return token < words.size() ? Folding.fold(words.token(token)) : "";
  }

  /** The value of a whole phrase, or null. */
  V get(String phrase) {
    TokenizedText words = TokenizedText.of(phrase);
    Node<V> node = first.get(word(words, 0));
    for (int i = 1; i < words.size() && node != null; i++) {
      node = node.next.get(word(words, i));
    }
    return node == null ? null : node.value;
  }

  /** The longest phrase that starts at a token with a capital, and ends at one; or null. */
  Match<V> longest(TokenizedText text, int start) {
    Node<V> node = text.isName(start) ? first.get(text.folded(start)) : null;
    Match<V> longest = null;
    for (int end = start + 1; node != null; end++) {
      if (node.value != null && (text.shape(end - 1) != TokenShape.LOWER || text.is(end - 1, "'s"))) {
        longest = new Match<>(node.value, end);
      }
      node = end < text.size() && !node.next.isEmpty() ? node.next.get(text.folded(end)) : null;
    }
    return longest;
  }
}
