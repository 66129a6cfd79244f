package dev.dateline.opensearch;

import dev.dateline.index.Analyzers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that come apart into words in ways that are easily got wrong; the same in each run. */
final class NastyTexts {
  private static final int RANDOM = 300;
  private static final int WORDS = 12;

  private static final List<String> BY_HAND =
      List.of(
          "",
          " ",
          "'s",
          "\u2019s",
          "a's",
          "Lavrov's Lavrov\u2019s LAVROV\uFF07S Lavrov\u02BCs",
          "the 's of 's' it's's",
          "James' boss's bosses'",
          "O'Brien's d'Estaing's rock'n'roll's",
          "s's S'S ss's",
          "U.S.'s u.s. U.N.-backed 1,000.50 3.14's 10:30 a.m.",
          "caf\u00e9 cafe\u0301 CAF\u00c9 na\u00efve co\u00f6p \u0130stanbul \u0131s\u0131k Stra\u00dfe \u00c6r\u00f8 \u0152uvre",
          "\ufb01nance \ufb02ow \uff21\uff22\uff23 \u2460\u2461 \u00bd x\u00b2 \u2122",
          "\u4e2d\u6587\u65b0\u95fb \u30cb\u30e5\u30fc\u30b9 \ub274\uc2a4 \u0e02\u0e48\u0e32\u0e27\u0e14\u0e48\u0e27\u0e19",
          "\u0627\u0644\u0623\u062e\u0628\u0627\u0631 \u05d7\u05d3\u05e9\u05d5\u05ea \u0928\u092e\u0938\u094d\u0924\u0947 \u10d0\u10db\u10d1\u10d4\u10d1\u10d8",
          "\ud83d\udcf0\ud83d\ude80 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \ud83c\uddf5\ud83c\uddf0 \u2764\ufe0f 5\ufe0f\u20e3",
          "soft\u00adhyphen zero\u200bwidth no\u00a0break wo\u2060rd \u202eright-to-left",
          "e-mail e\u2010mail e\u2013mail snake_case a_b_ _c @user #tag http://x.org/a?b=c a@b.org",
          "\ud835\udc00\ud835\udc01 \ud801\udc37 \ud801\udc00\ud801\udc28",
          "Z\u0351\u036b\u0343\u036a\u0302a\u0362l\u0337g\u0321o\u031b",
          "x".repeat(255),
          "y".repeat(256) + "'s",
          "z".repeat(1000) + " " + "a's".repeat(200),
          "\u0000\u0001\t\r\n\f\u0085\u2028 end");

  private static final List<String> PIECES =
      List.of(
          "talks",
          "Talks",
          "universities",
          "university",
          "universe",
          "running",
          "ran",
          "wolves",
          "news",
          "arms",
          "politics",
          "indices",
          "organization",
          "organisations",
          "meeting",
          "\u00e9lections",
          "IRAQ\u2019S",
          "Nations'",
          "minister's",
          "m\u00fcllers",
          "ban's",
          "1990s",
          "1990's",
          "\u20ac5bn",
          "COVID-19",
          "F-16s",
          "AT&T's",
          "'",
          "\u2019",
          "s",
          "-",
          "\u0301",
          "\u200d",
          "\ud83d\ude00",
          "\u4e00",
          "\u3042",
          "\u30a2",
          "\uac00",
          "\u0e01",
          "\u0130",
          "\u1e9e",
          "\ufb03",
          "\u212b",
          "\u01c5",
          "\uff53",
          "\u2160",
          "...",
          ",",
          "(");

  private NastyTexts() {}

  static List<String> all() {
    Stream<String> plurals = Analyzers.plurals().keySet().stream();
    return Stream.of(BY_HAND.stream(), plurals, random()).flatMap(texts -> texts).toList();
  }

  private static Stream<String> random() {
    Random random = new Random(7);
    return IntStream.range(0, RANDOM).mapToObj(i -> random(random));
  }

  private static String random(Random random) {
    return IntStream.range(0, WORDS)
        .mapToObj(
            i -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(3) > 0 ? " " : ""))
        .collect(Collectors.joining());
  }
}
