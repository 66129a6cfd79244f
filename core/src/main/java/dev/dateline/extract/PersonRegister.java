package dev.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The persons whom an article names, found again by parts of their names.
 *
 * <p>A part stands for the one person named before it in the article; when there are several, for
 * nobody; when there is none, for the one person named after it.
 */
final class PersonRegister {
  private final Words words;
  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, List<Person>> byLast = new LinkedHashMap<>();
  private final Map<String, List<Person>> byFirst = new LinkedHashMap<>();

  /**
   * A person.
   *
   * @param parts the folded words of the name, without Jr. and the like
   * @param name the name as first written
   * @param token where it was first written
   */
  private record Person(List<String> parts, String name, int token) {}

  PersonRegister(Words words) {
    this.words = words;
  }

  /** Adds a name: a full one, or a family name alone. */
  void add(int first, int end) {
    List<String> parts = parts(first, end);
    String name = plain(words.text().span(first, end));
    Person known = byName.get(Folding.fold(name));
    if (!parts.isEmpty() && (known == null || known.token > first)) {
      Person person = new Person(parts, name, first);
      byName.put(Folding.fold(name), person);
      put(byLast, parts.getLast(), known, person);
      put(byFirst, parts.getFirst(), known, person);
      String last = parts.getLast();
      int hyphen = last.indexOf('-');
      if (hyphen > 0 && words.isNamePrefix(last.substring(0, hyphen))) {
        put(byLast, last.substring(hyphen + 1), known, person);
      }
    }
  }

  private static void put(
      Map<String, List<Person>> index, String part, Person replaced, Person person) {
    List<Person> persons = index.computeIfAbsent(part, key -> new ArrayList<>(1));
    persons.remove(replaced);
    persons.add(person);
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }

  private List<String> parts(int first, int end) {
    List<String> parts = new ArrayList<>(end - first);
    for (int i = first; i < end; i++) {
      boolean suffix = i > first && words.has(i, Lexicon.SUFFIX);
      if (!suffix && words.text().shape(i) != TokenShape.PUNCTUATION) {
        parts.add(words.folded(i));
      }
    }
    return parts;
  }

  /** Whether a word ends the name of a person. */
  boolean isFamilyName(int token) {
    return byLast.containsKey(words.folded(token));
  }

  /** Whether a word begins the name of a person. */
  boolean isFirstName(int token) {
    return byFirst.containsKey(words.folded(token));
  }

  /** The full name that a mention stands for, or the mention itself. */
  String resolve(int first, int end) {
    List<String> parts = parts(first, end);
    String own = plain(words.text().span(first, end));
    Person found = parts.size() > 1 ? longer(parts, own, first) : only(parts.getFirst(), first);
    return found == null ? own : found.name;
  }

  private Person only(String part, int token) {
    List<Person> last = fullNames(byLast.getOrDefault(part, List.of()));
    List<Person> candidates =
        last.isEmpty() ? fullNames(byFirst.getOrDefault(part, List.of())) : last;
    return onlyOne(candidates, token);
  }

  private static Person onlyOne(List<Person> candidates, int token) {
    List<Person> before = candidates.stream().filter(person -> person.token < token).toList();
    List<Person> persons = before.isEmpty() ? candidates : before;
    return persons.size() == 1 ? persons.getFirst() : null;
  }

  /** Leaves out names of one word, and names that are part of a longer one. */
  private static List<Person> fullNames(List<Person> persons) {
    return persons.stream()
        .filter(one -> one.parts.size() > 1)
        .filter(one -> persons.stream().noneMatch(other -> isPart(one.parts, other.parts)))
        .toList();
  }

  private Person longer(List<String> parts, String own, int token) {
    Person exact = byName.get(Folding.fold(own));
    List<Person> longer =
        fullNames(byName.values().stream().filter(person -> isPart(parts, person.parts)).toList());
    Person found = onlyOne(longer, token);
    return found == null ? exact : found;
  }

  /** Whether the words of one name stand in another, longer one, in order and with its last. */
  private static boolean isPart(List<String> parts, List<String> whole) {
    if (parts.size() >= whole.size() || !parts.getLast().equals(whole.getLast())) {
      return false;
    }
    int at = 0;
    for (String word : whole) {
      if (at < parts.size() && parts.get(at).equals(word)) {
        at++;
      }
    }
    return at == parts.size();
  }
}
