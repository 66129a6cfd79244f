package dev.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    List<String> words = words(phrase);
    Node<V> node = first.computeIfAbsent(words.getFirst(), key -> new Node<>());
    for (String word : words.subList(1, words.size())) {
      node = node.child(word);
    }
    V previous = node.value;
    node.value = value;
    return previous;
  }

  /** The value of a whole phrase, or null. */
  V get(String phrase) {
    List<String> words = words(phrase);
    Node<V> node = first.get(words.getFirst());
    for (int i = 1; i < words.size() && node != null; i++) {
      node = node.next.get(words.get(i));
    }
    return node == null ? null : node.value;
  }

  /** Cuts a phrase as texts are cut; in the short way where there is nothing but letters. */
  private static List<String> words(String phrase) {
    if (isPlain(phrase)) {
      return List.of(Folding.fold(phrase).split(" ", -1));
    }
    TokenizedText text = TokenizedText.of(phrase);
    return text.size() == 0
        ? List.of("")
        : IntStream.range(0, text.size()).mapToObj(text::folded).toList();
  }

  private static boolean isPlain(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean space = c == ' ' && i > 0 && phrase.charAt(i - 1) != ' ' && i + 1 < phrase.length();
      if (!letter && !space) {
        return false;
      }
    }
    return true;
  }

  /** The longest phrase that starts at a token with a capital, and ends at one; or null. */
  Match<V> longest(TokenizedText text, int start) {
    Node<V> node = text.isName(start) ? first.get(text.folded(start)) : null;
    Match<V> longest = null;
    for (int end = start + 1; node != null; end++) {
      if (node.value != null
          && (text.shape(end - 1) != TokenShape.LOWER || text.is(end - 1, "'s"))) {
        longest = new Match<>(node.value, end);
      }
      node = end < text.size() && !node.next.isEmpty() ? node.next.get(text.folded(end)) : null;
    }
    return longest;
  }
}
