package dev.dateline.extract;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of {@code calendar-words.txt}, found without making strings. Immutable. */
final class CalendarWords {
  /** Longer words are in no list. */
  static final int MAX_LENGTH = 13;

  private static final int SLOTS = 2048;

  /** Of two meanings of a word with a capital the one that needs the capital counts. */
  private static final Comparator<Entry> CAPITALS_FIRST =
      Comparator.comparing(entry -> !entry.capital());

  private static final CalendarWords SHIPPED = read();

  private final Entry[] slots = new Entry[SLOTS];

  private CalendarWords() {}

  /**
   * A word.
   *
   * @param letters in lower case
   * @param capital whether it counts only with a capital
   * @param kind what it means
   * @param value which of its kind
   */
  record Entry(String letters, boolean capital, CalendarToken kind, int value) {}

  static CalendarWords shipped() {
    return SHIPPED;
  }

  /** Goes on with the hash of a word by one more letter; the hash of no letters is 0. */
  static int hash(int hash, char letter) {
    return hash * 31 + (letter | 0x20);
  }

  /**
   * Looks a word up, ignoring case.
   *
   * @param text holds the word
   * @param start its first letter
   * @param end one past its last letter
   * @param hash of its letters
   * @return the entry, or null when the word is in no list
   */
  Entry find(String text, int start, int end, int hash) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    for (int slot = slot(hash); slots[slot] != null; slot = (slot + 1) % SLOTS) {
      Entry entry = slots[slot];
      if (entry.letters.length() == end - start
          && (capital || !entry.capital)
          && text.regionMatches(true, start, entry.letters, 0, end - start)) {
        return entry;
      }
    }
    return null;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 11)) & (SLOTS - 1);
  }

  private static CalendarWords read() {
    CalendarWords words = new CalendarWords();
    WordLists.lines("calendar-words").stream()
        .flatMap(CalendarWords::entries)
        .sorted(CAPITALS_FIRST)
        .forEach(words::add);
    return words;
  }

  private static Stream<Entry> entries(String line) {
    String[] fields = line.split(" ", -1);
    CalendarToken kind = CalendarToken.valueOf(fields[0]);
    int value = Integer.parseInt(fields[1]);
    return Arrays.stream(fields, 2, fields.length)
        .map(
            word ->
                new Entry(
                    word.toLowerCase(Locale.ROOT),
                    Character.isUpperCase(word.charAt(0)),
                    kind,
                    value));
  }

  private void add(Entry entry) {
    int hash = 0;
    for (char letter : entry.letters.toCharArray()) {
      hash = hash(hash, letter);
    }
    int slot = slot(hash);
    while (slots[slot] != null) {
      slot = (slot + 1) % SLOTS;
    }
    slots[slot] = entry;
  }
}
