package dev.dateline.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings names of persons as sources give them into one form: {@code First Last}. */
final class GivenPersons {
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private GivenPersons() {}

  /** "Last, First" turned round, {@code james-miller} and capitals written as names are. */
  static String normalise(String given) {
    String plain = given.replaceAll("\\s+", " ").strip();
    return recased(turned(isCode(plain) ? plain.replace('-', ' ') : plain));
  }

  /** Reuters codes: lower case, words joined by hyphens. */
  private static boolean isCode(String name) {
    return name.equals(name.toLowerCase(Locale.ROOT)) && name.indexOf(' ') < 0;
  }

  private static String turned(String name) {
    List<String> parts = Arrays.stream(name.split(",", -1)).map(String::strip).toList();
    if (parts.size() == 1 || parts.stream().anyMatch(String::isEmpty)) {
      return parts.getFirst();
    }
    if (SUFFIXES.contains(parts.get(1).toLowerCase(Locale.ROOT))) {
      return parts.get(0) + " " + parts.get(1);
    }
    String suffix = parts.size() > 2 ? " " + parts.get(2) : "";
    return parts.get(1) + " " + parts.get(0) + suffix;
  }

  private static String recased(String name) {
    boolean oneCase =
        name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
    return oneCase
        ? Arrays.stream(name.split(" ", -1))
            .map(GivenPersons::capitalised)
            .collect(Collectors.joining(" "))
        : name;
  }

  private static String capitalised(String word) {
    if (word.isEmpty()) {
      return word;
    }
    String rest = word.substring(1);
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + (SUFFIXES.contains(word.toLowerCase(Locale.ROOT)) ? rest : rest.toLowerCase(Locale.ROOT));
  }
}
