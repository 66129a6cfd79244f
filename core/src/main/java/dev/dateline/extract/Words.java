package dev.dateline.extract;

/** The tokens of one article with what the lexicon knows of them. */
final class Words {
  private static final int FEWEST_IN_HEADLINE = 4;
  private static final double HEADLINE_SHARE = 0.75;
  private static final int SHORTEST_TELLING = 4;

  /** How a sentence uses capitals. */
  enum Style {
    /** For names and first words. */
    SENTENCE,
    /** For every word of weight. */
    TITLE,
    /** For every letter. */
    CAPITALS
  }

  private final TokenizedText text;
  private final Lexicon lexicon;
  private final int[] flags;
  private final Style[] styles;
  private final int[] sentences;

  Words(TokenizedText text, Lexicon lexicon, ArchiveStatistics statistics) {
    this.text = text;
    this.lexicon = lexicon;
    this.flags = new int[text.size()];
    for (int token = 0; token < text.size(); token++) {
      if (text.shape(token) != TokenShape.PUNCTUATION) {
        String folded = text.folded(token);
        flags[token] = flags(lexicon.flags(folded), statistics.flags(folded));
      }
    }
    this.sentences = new int[text.size()];
    this.styles = new Style[text.sentences()];
    for (int sentence = 0; sentence < styles.length; sentence++) {
      styles[sentence] = style(sentence);
    }
  }

  /** Particles are written in lower case everywhere, and are no plain words for that. */
  private static int flags(int known, int learnt) {
    return (known & Lexicon.PARTICLE) == 0 ? known | learnt : known;
  }

  private Style style(int sentence) {
    int words = 0;
    int capitalised = 0;
    int capitals = 0;
    int telling = 0;
    for (int i = text.sentenceStart(sentence); i < text.sentenceStart(sentence + 1); i++) {
      sentences[i] = sentence;
      int length = text.end(i) - text.start(i);
      TokenShape shape = text.shape(i);
      if (shape.compareTo(TokenShape.NUMBER) < 0 && length > 1) {
        words++;
        capitals += shape == TokenShape.CAPITALS ? 1 : 0;
        telling += length >= SHORTEST_TELLING ? 1 : 0;
        capitalised += length >= SHORTEST_TELLING && shape != TokenShape.LOWER ? 1 : 0;
      }
    }
    if (words > 1 && capitals >= words * HEADLINE_SHARE) {
      return Style.CAPITALS;
    }
    boolean headline = words >= FEWEST_IN_HEADLINE && capitalised >= telling * HEADLINE_SHARE;
    return headline && !endsWithStop(sentence) ? Style.TITLE : Style.SENTENCE;
  }

  private boolean endsWithStop(int sentence) {
    return text.is(text.sentenceStart(sentence + 1) - 1, ".");
  }

  TokenizedText text() {
    return text;
  }

  int size() {
    return flags.length;
  }

  /** The word, folded; empty outside the text. */
  String folded(int token) {
    return token >= 0 && token < flags.length ? text.folded(token) : "";
  }

  boolean is(int token, String word) {
    return folded(token).equals(word);
  }

  boolean has(int token, int anyOf) {
    return token >= 0 && token < flags.length && (flags[token] & anyOf) != 0;
  }

  Style styleAt(int token) {
    return styles[sentences[token]];
  }

  int sentence(int token) {
    return sentences[token];
  }

  boolean startsSentence(int token) {
    int first = text.sentenceStart(sentences[token]);
    while (first < token && text.shape(first) == TokenShape.PUNCTUATION) {
      first++;
    }
    return first == token;
  }

  boolean isLower(int token) {
    return token >= 0 && token < flags.length && text.shape(token) == TokenShape.LOWER;
  }

  /** Whether a token is written as names are: "Assad" and "al-Assad", but not "mid-March". */
  boolean isName(int token) {
    return text.isName(token)
        && (text.shape(token) != TokenShape.MIXED || hasNamePrefix(text.folded(token)));
  }

  private boolean hasNamePrefix(String folded) {
    int hyphen = folded.indexOf('-');
    int apostrophe = folded.indexOf('\'');
    int end = hyphen < 0 ? apostrophe : hyphen;
    return end > 0 && isNamePrefix(folded.substring(0, end));
  }

  /** Whether a folded word starts names when a hyphen follows: "al" in "al-Assad". */
  boolean isNamePrefix(String folded) {
    return (lexicon.flags(folded) & Lexicon.NAME_PREFIX) != 0;
  }

  boolean isNumber(int token) {
    return token >= 0
        && token < flags.length
        && (text.shape(token) == TokenShape.NUMBER || text.shape(token) == TokenShape.ALPHANUMERIC);
  }

  /** An initial such as {@code J.}, or several as in {@code J.R.}. */
  boolean isInitial(int token) {
    return isName(token)
        && text.text().charAt(text.end(token) - 1) == '.'
        && (text.end(token) - text.start(token)) <= 2 + 2 * dots(token) - 2;
  }

  private int dots(int token) {
    return (int) text.token(token).chars().filter(c -> c == '.').count();
  }

  /** Two capitals or more, no full stop, where other words are in lower case. */
  boolean isAcronym(int token) {
    return isName(token)
        && text.shape(token) == TokenShape.CAPITALS
        && styles[sentences[token]] != Style.CAPITALS
        && text.text().charAt(text.end(token) - 1) != '.';
  }
}
