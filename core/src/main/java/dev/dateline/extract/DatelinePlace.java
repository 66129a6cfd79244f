package dev.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells datelines from first sentences. A place in capitals is enough, but for the words of {@code
 * no-places.txt}; a place in mixed case needs a date, a known agency ({@code agencies.txt}) or,
 * where the gazetteer knows the place, any agency beside it.
 */
final class DatelinePlace {
  private static final int MAX_WORDS = 6;
  private static final int MAX_MIXED_WORDS = 4;

  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:St\\.?|Mc|Mac|[dD][aeou]s?|La|Le)?[\\p{Lu}\\p{M}'\u2019.\\-]*"
              + "\\p{Lu}[\\p{Lu}\\p{M}'\u2019.\\-]*|[dD][aeou]s?|del|the|and|of");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019.\\-]*|d[aeou]s?|del|la|le|el|al|upon|of|the");

  private static final Set<String> NO_PLACES = WordLists.words("no-places");
  private static final Set<String> AGENCIES = WordLists.words("agencies");

  private DatelinePlace() {}

  static boolean isConvincing(OpeningDateline line) {
    if (!line.regions().stream()
        .allMatch(region -> isWritten(region, CAPITALISED, MAX_MIXED_WORDS))) {
      return false;
    }
    if (isWritten(line.place(), CAPITALS, MAX_WORDS)) {
      return line.place().length() > 2 && words(line.place()).noneMatch(NO_PLACES::contains);
    }
    return (line.date().isPresent() || isAgency(line.source()) || isKnownPlace(line))
        && isWritten(line.place(), CAPITALISED, MAX_MIXED_WORDS);
  }

  /** An unknown agency beside a known place: "Kuwait City (KNA) -". */
  private static boolean isKnownPlace(OpeningDateline line) {
    return line.source().isPresent() && !Gazetteer.builtIn().places(line.place()).isEmpty();
  }

  private static boolean isAgency(Optional<String> source) {
    return source.map(name -> name.toUpperCase(Locale.ROOT)).filter(AGENCIES::contains).isPresent();
  }

  private static boolean isWritten(String text, Pattern word, int most) {
    List<String> words = words(text).toList();
    return !words.isEmpty()
        && words.size() <= most
        && words.stream().allMatch(part -> word.matcher(part).matches())
        && Character.isUpperCase(text.codePointAt(0));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[\\s/]+", -1));
  }
}
