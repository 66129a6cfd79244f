package dev.dateline.source;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The entities that a document type declares. They are not expanded: they may grow without end. */
final class DeclaredEntities {
  private static final Pattern DECLARATION = Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s");
  private static final Pattern REFERENCE = Pattern.compile("&([\\w.:-]+);");
  private final Set<String> names;

  DeclaredEntities(String head) {
    names =
        DECLARATION
            .matcher(head)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What keeps a record from being read: that it refers to one of them. */
  Optional<String> fault(String record) {
    return names.isEmpty()
        ? Optional.empty()
        : REFERENCE
            .matcher(record)
            .results()
            .map(MatchResult::group)
            .filter(reference -> names.contains(reference.substring(1, reference.length() - 1)))
            .findFirst()
            .map(reference -> "the entity " + reference + " is declared in the file: not expanded");
  }
}
