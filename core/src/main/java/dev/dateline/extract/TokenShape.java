package dev.dateline.extract;

/** What a token looks like. */
public enum TokenShape {
  /** Lower-case letters, or letters of a script without case. */
  LOWER,
  /**
   * A capital first and lower case after it, {@code McDonald}, {@code Al-Sabah}; or one capital.
   */
  CAPITALISED,
  /** Two capitals or more and no lower case: {@code NATO}, {@code U.S.}. */
  CAPITALS,
  /** Lower case first and a capital after it: {@code al-Assad}, {@code eBay}. */
  MIXED,
  /** Digits, with their thousands and decimals: {@code 1,984}. */
  NUMBER,
  /** Digits and letters: {@code 1980s}, {@code 7th}, {@code COVID-19}. */
  ALPHANUMERIC,
  /** Neither letter nor digit; dashes and ellipses are one token. */
  PUNCTUATION
}
