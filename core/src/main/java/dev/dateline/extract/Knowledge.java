package dev.dateline.extract;

import java.util.List;

/** What the rules know before they read an article. Immutable and thread-safe. */
record Knowledge(
    Lexicon lexicon,
    Gazetteer gazetteer,
    PhraseTable<Boolean> otherNames,
    ArchiveStatistics statistics) {

  /** Loaded at first use. */
  private static final class BuiltIn {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final PhraseTable<Boolean> OTHER_NAMES = otherNames();

    private static PhraseTable<Boolean> otherNames() {
      PhraseTable<Boolean> table = new PhraseTable<>();
      for (String list : List.of("organisations", "media")) {
        for (String line : WordLists.lines(list)) {
          List.of(line.split("\\|")).forEach(name -> table.put(name, true));
        }
      }
      return table;
    }
  }

  static Knowledge of(Gazetteer gazetteer, ArchiveStatistics statistics) {
    return new Knowledge(BuiltIn.LEXICON, gazetteer, BuiltIn.OTHER_NAMES, statistics);
  }

  Words words(TokenizedText text) {
    return new Words(text, lexicon, statistics);
  }
}
