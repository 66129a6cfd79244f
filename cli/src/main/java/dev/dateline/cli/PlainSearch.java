package dev.dateline.cli;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the arguments of the commonest searches without picocli, whose model of a verb takes longer
 * to make than a search. What it does not know, and what is wrong, it leaves to picocli, which
 * reads everything that is read here alike and has words for what is wrong.
 */
final class PlainSearch {
  private static final Map<String, String> LONG_NAMES =
      Map.of("-i", "--index", "-n", "--limit", "-c", "--count");

  private final SearchCommand search;
  private final Iterator<String> arguments;
  private final Set<String> given = new HashSet<>();

  private PlainSearch(SearchCommand search, Iterator<String> arguments) {
    this.search = search;
    this.arguments = arguments;
  }

  /** The search that arguments ask for; empty where picocli is to read them. */
  static Optional<SearchCommand> read(Console console, String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("search")) {
      return Optional.empty();
    }
    SearchCommand search = new SearchCommand(console);
    Iterator<String> rest = List.of(arguments).listIterator(1);
    return new PlainSearch(search, rest).isUnderstood() ? Optional.of(search) : Optional.empty();
  }

  private boolean isUnderstood() {
    while (arguments.hasNext()) {
      String next = arguments.next();
      if (!next.startsWith("-")) {
        search.add(next);
      } else if (!takes(LONG_NAMES.getOrDefault(next, next))) {
        return false;
      }
    }
    return true;
  }

  /** None that stands twice, as most may not. */
  private boolean takes(String option) {
    return given.add(option)
        && (search.set(option) || (arguments.hasNext() && takes(option, arguments.next())));
  }

  private boolean takes(String option, String value) {
    return !value.startsWith("-") && search.set(option, value);
  }
}
