package dev.dateline.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlets of the TREC news collections, which their documents name in their numbers only. */
final class TrecCollections {
  private static final Pattern PREFIX = Pattern.compile("(\\p{Lu}+)(?:_ENG_)?\\d.*");
  private static final Map<String, String> OUTLETS =
      Map.ofEntries(
          Map.entry("AFP", "Agence France-Presse"),
          Map.entry("AP", "Associated Press"),
          Map.entry("APW", "Associated Press"),
          Map.entry("CNA", "Central News Agency of Taiwan"),
          Map.entry("FBIS", "Foreign Broadcast Information Service"),
          Map.entry("FT", "Financial Times"),
          Map.entry("LA", "Los Angeles Times"),
          Map.entry("LTW", "Los Angeles Times-Washington Post"),
          Map.entry("NYT", "New York Times"),
          Map.entry("SJMN", "San Jose Mercury News"),
          Map.entry("WSJ", "Wall Street Journal"),
          Map.entry("XIE", "Xinhua"),
          Map.entry("XIN", "Xinhua"));

  private TrecCollections() {}

  /** The outlet of a document by its number; empty when it is not known. */
  static String outlet(String number) {
    Matcher prefix = PREFIX.matcher(number);
    return prefix.matches() ? OUTLETS.getOrDefault(prefix.group(1), "") : "";
  }
}
