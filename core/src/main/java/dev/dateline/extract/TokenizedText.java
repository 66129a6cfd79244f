package dev.dateline.extract;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text cut once into tokens and sentences, shared by all extractors. Immutable and thread-safe.
 *
 * <p>Tokens are words, numbers and punctuation, numbered from 0. A name is one token with its
 * hyphens and apostrophes ({@code Al-Sabah}, {@code O'Neill}), an abbreviation with its full stops
 * ({@code U.S.}, {@code Dec.}); a possessive {@code 's} is a token of its own. Compounds whose last
 * part is a participle are cut: {@code U.S.-backed} is three tokens. A date such as {@code
 * 2021-04-07} is five.
 *
 * <p>A paragraph ends at a blank line and before an indented line; a sentence ends there at the
 * latest. Offsets are UTF-16 units. Cutting takes time linear in the text.
 */
public final class TokenizedText {
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final TokenShape[] shapes;
  private final int[] sentences;
  private final int[] paragraphs;
  private volatile String[] folded;

  TokenizedText(
      String text,
      int[] starts,
      int[] ends,
      TokenShape[] shapes,
      int[] sentences,
      int[] paragraphs) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.shapes = shapes;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  /**
   * Cuts a text.
   *
   * @param text any text
   * @return the text with its tokens
   */
  public static TokenizedText of(String text) {
    return new Tokenizer(Objects.requireNonNull(text, "text")).cut();
  }

  /**
   * The text itself.
   *
   * @return as given
   */
  public String text() {
    return text;
  }

  /**
   * The number of tokens.
   *
   * @return 0 for a text of white space
   */
  public int size() {
    return starts.length;
  }

  /**
   * Where a token starts.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return its first UTF-16 unit in the text
   */
  public int start(int token) {
    return starts[token];
  }

  /**
   * Where a token ends.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return one past its last UTF-16 unit
   */
  public int end(int token) {
    return ends[token];
  }

  /**
   * A token as written.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return its text
   */
  public String token(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** A token in lower case without accents; all are folded when the first is asked for. */
  String folded(int token) {
    String[] all = folded;
    if (all == null) {
      all = new String[starts.length];
      for (int i = 0; i < all.length; i++) {
        all[i] = Folding.fold(token(i));
      }
      folded = all;
    }
    return all[token];
  }

  /** Whether a token lies in the text and starts with a capital or holds one. */
  boolean isName(int token) {
    if (token < 0 || token >= starts.length) {
      return false;
    }
    TokenShape shape = shapes[token];
    return shape == TokenShape.CAPITALISED
        || shape == TokenShape.CAPITALS
        || shape == TokenShape.MIXED;
  }

  /**
   * Several tokens as written, with what lies between them.
   *
   * @param first the first token
   * @param end one past the last
   * @return their text
   */
  public String span(int first, int end) {
    return text.substring(starts[first], ends[end - 1]);
  }

  /**
   * What a token looks like.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return its shape
   */
  public TokenShape shape(int token) {
    return shapes[token];
  }

  /**
   * Compares a token with a word, ignoring case.
   *
   * @param token any number; outside the text nothing equals it
   * @param word the word
   * @return whether they are equal
   */
  public boolean is(int token, String word) {
    return token >= 0
        && token < starts.length
        && ends[token] - starts[token] == word.length()
        && text.regionMatches(true, starts[token], word, 0, word.length());
  }

  /**
   * The number of sentences.
   *
   * @return 0 for a text of white space
   */
  public int sentences() {
    return sentences.length;
  }

  /**
   * The first token of a sentence.
   *
   * @param sentence from 0 to {@link #sentences()}, inclusive: there is {@link #size()}
   * @return a token
   */
  public int sentenceStart(int sentence) {
    return sentence == sentences.length ? starts.length : sentences[sentence];
  }

  /**
   * The sentence that a token lies in.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return from 0 to {@link #sentences()}, exclusive
   */
  public int sentenceOf(int token) {
    return interval(sentences, token);
  }

  /**
   * The number of paragraphs.
   *
   * @return 0 for a text of white space
   */
  public int paragraphs() {
    return paragraphs.length;
  }

  /**
   * The first token of a paragraph.
   *
   * @param paragraph from 0 to {@link #paragraphs()}, inclusive: there is {@link #size()}
   * @return a token
   */
  public int paragraphStart(int paragraph) {
    return paragraph == paragraphs.length ? starts.length : paragraphs[paragraph];
  }

  /**
   * The paragraph that a token lies in.
   *
   * @param token from 0 to {@link #size()}, exclusive
   * @return from 0 to {@link #paragraphs()}, exclusive
   */
  public int paragraphOf(int token) {
    return interval(paragraphs, token);
  }

  private static int interval(int[] firsts, int token) {
    int found = Arrays.binarySearch(firsts, token);
    return found >= 0 ? found : -found - 2;
  }
}
