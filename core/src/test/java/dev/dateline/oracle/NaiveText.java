package dev.dateline.oracle;

import dev.dateline.index.Analyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text of English in ASCII as a list of words, cut by an expression: letters and digits, joined
 * by points, colons and apostrophes between letters and by points and commas between digits;
 * without {@code 's}. For one thread.
 */
final class NaiveText {
  private static final Pattern WORD =
      Pattern.compile("\\w+(?:(?:(?<=[A-Za-z])[:.'](?=[A-Za-z])|(?<=[0-9])[,;.'](?=[0-9]))\\w+)*");

  /** A word in lower case, and where it lies. */
  record Word(String folded, int start, int end) {}

  private final List<Word> words = new ArrayList<>();
  private final List<String> folded;
  private final List<String> stems;

  NaiveText(String text) {
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      int end = word.length() > 2 && word.endsWith("'s") ? matcher.end() - 2 : matcher.end();
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        words.add(
            new Word(
                text.substring(matcher.start(), end).toLowerCase(Locale.ROOT),
                matcher.start(),
                end));
      }
    }
    folded = words.stream().map(Word::folded).toList();
    stems = folded.stream().map(NaiveText::stem).toList();
  }

  List<Word> words() {
    return words;
  }

  List<String> folded() {
    return folded;
  }

  List<String> stems() {
    return stems;
  }

  /** The stem of one word; the stemmer is taken as it is. */
  static String stem(String word) {
    try (TokenStream stream = Analyzers.stemmed().tokenStream("", word)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      String stem = stream.incrementToken() ? term.toString() : "";
      stream.end();
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
