package dev.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of single words, as a set of flags. */
final class Lexicon {
  /** Given to people. */
  static final int GIVEN = 1;

  /** A family name of a language that puts it first. */
  static final int FAMILY_FIRST = 1 << 1;

  /** Stands before a name: President, Mr. */
  static final int TITLE = 1 << 2;

  /** Stands within a title: Prime, Foreign. */
  static final int TITLE_PART = 1 << 3;

  /** A role in lower case that stands before a name: striker. */
  static final int ROLE = 1 << 4;

  /** Part of the name of an organisation, building, event or work. */
  static final int ORGANISATION = 1 << 5;

  /** An English word that is written in lower case. */
  static final int COMMON = 1 << 6;

  /** A day or month. */
  static final int CALENDAR = 1 << 7;

  /** Within a family name: van, bin. */
  static final int PARTICLE = 1 << 8;

  /** Never part of a name: the, he, but. */
  static final int FUNCTION = 1 << 9;

  /** A family name that is also a word. */
  static final int WORD_SURNAME = 1 << 10;

  /** Makes a place of the name before it: River. */
  static final int PLACE_AFTER = 1 << 11;

  /** Makes a place of the name after it: Lake. */
  static final int PLACE_BEFORE = 1 << 12;

  /** A preposition that stands before places. */
  static final int PLACE_PREPOSITION = 1 << 13;

  /** In lower case after a name, it makes that name a place: province. */
  static final int PLACE_NOUN = 1 << 14;

  /** In lower case after a name, it makes that name no person: shares, helicopter. */
  static final int THING_NOUN = 1 << 15;

  /** Told of games. */
  static final int SPORT = 1 << 16;

  /** Mr., Mrs. and the like: what follows is a person whatever it looks like. */
  static final int FORM_OF_ADDRESS = 1 << 17;

  /** Jr., III. */
  static final int SUFFIX = 1 << 18;

  /** Between teams: beat, against. */
  static final int CONTEST = 1 << 19;

  /** A month that people are called by too: April, May. */
  static final int NAME_MONTH = 1 << 22;

  /** Joined by a hyphen it starts a name in lower case: al-Assad. */
  static final int NAME_PREFIX = 1 << 23;

  /** With "for" it stands before a place: left for. */
  static final int LEAVING = 1 << 24;

  /** In lower case after a name, it makes that name a building: airport. */
  static final int BUILDING = 1 << 25;

  /** An article of another language that starts names of papers and firms: El. */
  static final int ARTICLE = 1 << 26;

  /** North, greater: not part of the place it stands before. */
  static final int DIRECTION = 1 << 27;

  private static final int SHORTEST_INFLECTED = 3;

  private final Map<String, Integer> flags = new HashMap<>(1 << 16);

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lexicon.add("given-names", GIVEN);
    lexicon.add("family-names-first", FAMILY_FIRST);
    lexicon.addMarked("titles", "part:", TITLE, TITLE_PART);
    lexicon.add("roles", ROLE);
    lexicon.add("organisation-words", ORGANISATION);
    lexicon.add("surnames-that-are-words", WORD_SURNAME);
    lexicon.addMarked("place-words", "before:", PLACE_AFTER, PLACE_BEFORE);
    lexicon.addSections("word-classes");
    WordLists.words("common-words").forEach(lexicon::addCommon);
    return lexicon;
  }

  /** What is known of a folded word; 0 for nothing. */
  int flags(String word) {
    return flags.getOrDefault(word, 0);
  }

  private void add(String list, int flag) {
    WordLists.words(list).forEach(word -> add(flag, word));
  }

  private void add(int flag, String word) {
    flags.merge(Folding.fold(word), flag, (a, b) -> a | b);
  }

  private void addMarked(String list, String mark, int unmarked, int marked) {
    for (String line : WordLists.lines(list)) {
      boolean hasMark = line.startsWith(mark);
      int flag = hasMark ? marked : unmarked;
      for (String word : line.substring(hasMark ? mark.length() : 0).strip().split("\\s+", -1)) {
        add(flag, word);
      }
    }
  }

  /** Lines such as {@code particle: van bin}. */
  private void addSections(String list) {
    for (String line : WordLists.lines(list)) {
      int colon = line.indexOf(':');
      int flag = section(line.substring(0, colon));
      for (String word : line.substring(colon + 1).strip().split("\\s+", -1)) {
        add(flag, word);
      }
    }
  }

  private static int section(String name) {
    return switch (name) {
      case "calendar" -> CALENDAR;
      case "particle" -> PARTICLE;
      case "function" -> FUNCTION;
      case "preposition" -> PLACE_PREPOSITION;
      case "place" -> PLACE_NOUN;
      case "thing" -> THING_NOUN;
      case "sport" -> SPORT;
      case "address" -> FORM_OF_ADDRESS;
      case "suffix" -> SUFFIX;
      case "contest" -> CONTEST;
      case "direction" -> DIRECTION;
      case "building" -> BUILDING;
      case "article" -> ARTICLE;
      case "month" -> NAME_MONTH;
      case "mixed" -> NAME_PREFIX;
      case "before-for" -> LEAVING;
      default -> throw new IllegalArgumentException("no class of words: " + name);
    };
  }

  private void addCommon(String word) {
    add(COMMON, word);
    if (word.length() >= SHORTEST_INFLECTED) {
      inflections(word).forEach(form -> add(COMMON, form));
    }
  }

  private static List<String> inflections(String word) {
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("e")) {
      return List.of(word + "s", word + "d", stem + "ing", word + "ly");
    }
    if (word.endsWith("y") && !isVowel(word.charAt(word.length() - 2))) {
      return List.of(stem + "ies", stem + "ied", word + "ing", stem + "ily");
    }
    return List.of(word + "s", word + "es", word + "ed", word + "ing", word + "ly", doubled(word));
  }

  private static String doubled(String word) {
    return word + word.charAt(word.length() - 1) + "ed";
  }

  private static boolean isVowel(char c) {
    return Set.of('a', 'e', 'i', 'o', 'u').contains(c);
  }
}
