package dev.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The persons whose full names an article gives, found again by parts of their names. */
final class PersonRegister {
  private final Words words;
  private final Map<String, Person> byName = new LinkedHashMap<>();
  private final Map<String, List<Person>> byLast = new LinkedHashMap<>();
  private final Map<String, List<Person>> byFirst = new LinkedHashMap<>();

  /** A person: the folded words of the full name, and the name as first written. */
  private record Person(List<String> parts, String name) {}

  PersonRegister(Words words) {
    this.words = words;
  }

  /** Adds a name: a full one, or a family name alone. */
  void add(int first, int end) {
    List<String> parts = parts(first, end);
    String key = String.join(" ", parts);
    if (!parts.isEmpty() && !byName.containsKey(key)) {
      Person person = new Person(parts, plain(words.text().span(first, end)));
      byName.put(key, person);
      byLast.computeIfAbsent(parts.getLast(), k -> new ArrayList<>(1)).add(person);
      byFirst.computeIfAbsent(parts.getFirst(), k -> new ArrayList<>(1)).add(person);
    }
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", " ");
  }

  /** The words of a name without Jr., III and the like. */
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
    Person found = parts.size() > 1 ? longest(parts) : only(parts.getFirst());
    return found == null ? plain(words.text().span(first, end)) : found.name;
  }

  private Person only(String part) {
    List<Person> last = whole(byLast.getOrDefault(part, List.of()));
    if (!last.isEmpty()) {
      return last.size() == 1 ? last.getFirst() : null;
    }
    List<Person> first = whole(byFirst.getOrDefault(part, List.of()));
    return first.size() == 1 ? first.getFirst() : null;
  }

  /** Leaves out names that are part of a longer one: "Joe Smith" beside "Joe B. Smith". */
  private static List<Person> whole(List<Person> persons) {
    return persons.stream()
        .filter(one -> persons.stream().noneMatch(other -> isPart(one.parts, other.parts)))
        .toList();
  }

  private Person longest(List<String> parts) {
    List<Person> longer =
        whole(byName.values().stream().filter(person -> isPart(parts, person.parts)).toList());
    return longer.size() == 1 ? longer.getFirst() : byName.get(String.join(" ", parts));
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
