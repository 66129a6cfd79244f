package dev.dateline.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The persons that a source gave for an article. */
final class GivenNames {
  private final List<String> names;

  GivenNames(List<String> given, NameCorrections corrections) {
    Set<String> distinct = new LinkedHashSet<>();
    given.stream()
        .map(GivenPersons::normalise)
        .map(corrections::canonical)
        .filter(name -> !name.isEmpty() && !corrections.isKilled(name))
        .forEach(distinct::add);
    this.names = List.copyOf(distinct);
  }

  List<String> names() {
    return names;
  }

  /** The given person whom an extracted name means, or that name when it is nobody or several. */
  String resolve(String name) {
    List<String> meant = names.stream().filter(given -> mayMean(name, given)).toList();
    return meant.size() == 1 ? meant.getFirst() : name;
  }

  private static boolean mayMean(String name, String given) {
    String[] parts = Folding.fold(name).split(" ", -1);
    String[] whole = Folding.fold(given).split(" ", -1);
    boolean sameLast = parts[parts.length - 1].equals(whole[whole.length - 1]);
    return sameLast && (parts.length == 1 || parts[0].equals(whole[0]));
  }
}
