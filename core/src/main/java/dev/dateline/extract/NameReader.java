package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides what the capitalised words of one article name. */
final class NameReader {
  private final Words words;
  private final Knowledge knowledge;
  private final Rules rules;
  private final PersonRegister register;
  private final Findings findings;

  NameReader(Words words, Knowledge knowledge, PersonRegister register) {
    this.words = words;
    this.knowledge = knowledge;
    this.rules = Rules.of(words, knowledge.gazetteer());
    this.register = register;
    this.findings = new Findings(words);
  }

  /**
   * First whole names, then parts of names that the article gives in full, then sentences in
   * capitals.
   *
   * @return spans, ordered by their first token
   */
  List<Span> read() {
    new RunParser(words, knowledge).runs().forEach(this::readRun);
    findings.spans().stream()
        .filter(span -> span.kind() == Mention.Kind.PERSON)
        .forEach(span -> register.add(span.first(), span.end()));
    new SecondReading(rules, register, findings).read();
    findings.addAll(new MonthPersons(words, register).read(findings.spans()));
    findings.addAll(new CapitalsReader(rules, knowledge.gazetteer(), register).read());
    return findings.spans().stream().sorted(Comparator.comparingInt(Span::first)).toList();
  }

  /** Titles divide a run; a title alone may still be somebody's family name. */
  private void readRun(RunParser.Run run) {
    Piece head = run.pieces().getFirst();
    if (head.type() == Piece.Type.TITLE && head.end() == run.end() && head.length() == 1) {
      findings.undecided(head);
    }
    List<Piece> group = new ArrayList<>();
    Piece title = null;
    for (Piece piece : run.pieces()) {
      if (piece.type() == Piece.Type.TITLE) {
        new NameGroup(rules, findings, group, title, true).read();
        group = new ArrayList<>();
        title = piece;
      } else {
        group.add(piece);
      }
    }
    new NameGroup(rules, findings, group, title, false).read();
  }
}
