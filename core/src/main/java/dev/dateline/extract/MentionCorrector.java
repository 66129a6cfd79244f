package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies what users and sources know of names to the mentions that were extracted. */
final class MentionCorrector {
  private final NameCorrections corrections;
  private final GivenNames given;

  MentionCorrector(NameCorrections corrections, GivenNames given) {
    this.corrections = corrections;
    this.given = given;
  }

  List<Mention> correct(TokenizedText body, List<Mention> extracted) {
    List<Mention> aliases = aliases(body);
    List<Mention> mentions = new ArrayList<>(aliases);
    extracted.stream()
        .filter(mention -> !isKilled(mention) && !overlapsAny(mention, aliases))
        .map(this::named)
        .forEach(mentions::add);
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private boolean isKilled(Mention mention) {
    return corrections.isKilled(mention.surface()) || corrections.isKilled(mention.value());
  }

  private static boolean overlapsAny(Mention mention, List<Mention> others) {
    return others.stream()
        .anyMatch(other -> mention.start() < other.end() && other.start() < mention.end());
  }

  private Mention named(Mention mention) {
    if (mention.kind() != Mention.Kind.PERSON) {
      return mention;
    }
    String name = given.resolve(corrections.canonical(mention.value()));
    return new Mention(
        mention.kind(), mention.start(), mention.end(), mention.surface(), name, mention.rule());
  }

  /** The aliases that stand in the text, whether or not they were taken for names. */
  private List<Mention> aliases(TokenizedText body) {
    List<Mention> found = new ArrayList<>();
    int token = 0;
    while (token < body.size()) {
      PhraseTable.Match<String> match = corrections.match(body, token).orElse(null);
      if (match != null && !corrections.isKilled(match.value())) {
        found.add(alias(body, token, match));
      }
      token = match == null ? token + 1 : match.end();
    }
    return found;
  }

  private Mention alias(TokenizedText body, int first, PhraseTable.Match<String> match) {
    return Span.person(first, match.end(), "alias")
        .named(given.resolve(match.value()))
        .mention(body);
  }
}
