package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads corpora of one word a line with its tag in the last column, such as wikigold and re3d.
 * Words are joined by spaces, sentences by line ends.
 */
final class ColumnCorpus {
  private static final Map<String, Mention.Kind> KINDS =
      Map.of(
          "PER", Mention.Kind.PERSON,
          "Person", Mention.Kind.PERSON,
          "LOC", Mention.Kind.LOCATION,
          "Location", Mention.Kind.LOCATION);

  private final String name;
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private AnnotatedArticle.Builder article = new AnnotatedArticle.Builder();
  private final List<String> open = new ArrayList<>();
  private String openTag = "O";

  private ColumnCorpus(String name) {
    this.name = name;
  }

  /** The folder of data beside the checkout, where there is one. */
  static Optional<Path> data() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data"))
        .filter(Files::isDirectory)
        .findFirst();
  }

  static List<AnnotatedArticle> wikigold(Path data) throws IOException {
    return read(data.resolve("ner/wikigold/CONLL-format/data/wikigold.conll.txt"), "wikigold");
  }

  static List<AnnotatedArticle> re3d(Path data) throws IOException {
    Path folder = data.resolve("ner/re3d/CONLL-format/data-by-source");
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".conll")).sorted().toList()) {
        articles.addAll(read(file, "re3d"));
      }
    }
    return articles;
  }

  static List<AnnotatedArticle> read(Path file, String name) throws IOException {
    ColumnCorpus corpus = new ColumnCorpus(name);
    Files.readAllLines(file).forEach(corpus::line);
    corpus.endArticle();
    return corpus.articles;
  }

  private void line(String line) {
    if (line.contains("-DOCSTART-")) {
      endArticle();
    } else if (line.isBlank()) {
      endName();
      article.text("\n");
    } else {
      int space = line.indexOf(' ');
      int tab = line.indexOf('\t');
      int wordEnd = space < 0 || (tab > 0 && tab < space) ? tab : space;
      word(line.substring(0, wordEnd), line.substring(line.lastIndexOf(line.charAt(wordEnd)) + 1));
    }
  }

  private void word(String word, String tag) {
    String kind = tag.substring(tag.indexOf('-') + 1);
    if (tag.startsWith("B-") || !kind.equals(openTag)) {
      endName();
    }
    if (KINDS.containsKey(kind)) {
      openTag = kind;
      open.add(word);
    } else {
      article.text(word + " ");
    }
  }

  private void endName() {
    if (!open.isEmpty()) {
      String surface = String.join(" ", open);
      article.marked(KINDS.get(openTag), surface, surface).text(" ");
      open.clear();
    }
    openTag = "O";
  }

  private void endArticle() {
    endName();
    if (article.length() > 0) {
      articles.add(article.build(name + " " + (articles.size() + 1), ""));
      article = new AnnotatedArticle.Builder();
    }
  }
}
