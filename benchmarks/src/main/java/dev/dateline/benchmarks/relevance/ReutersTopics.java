package dev.dateline.benchmarks.relevance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.article.RawArticle;
import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.Judgments;
import dev.dateline.source.Reading;
import dev.dateline.source.Sources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a test collection of Reuters-21578: a topic asks in a reader's words for the articles that
 * Reuters' editors filed under its code.
 */
final class ReutersTopics {
  /** Below this the mean would hang on single articles. */
  private static final int FEWEST_ARTICLES = 5;

  private final List<Document> documents = new ArrayList<>();
  private final Map<String, Map<String, Integer>> filed = new HashMap<>();

  private ReutersTopics() {}

  static TestCollection read(Path directory) throws IOException {
    ReutersTopics reuters = new ReutersTopics();
    Sources.of(directory).read(reuters::add);
    Map<String, String> topics = topics();
    topics.keySet().removeIf(code -> reuters.articles(code).size() < FEWEST_ARTICLES);
    return new TestCollection(reuters.documents, topics, new Judgments(reuters.filed));
  }

  private void add(Reading reading) {
    if (reading instanceof Reading.Read read && read.article().id().isPresent()) {
      RawArticle article = read.article();
      String id = article.id().orElseThrow();
      documents.add(new Document(id, article.title(), article.body()));
      article
          .topics()
          .forEach(code -> filed.computeIfAbsent(code, c -> new HashMap<>()).put(id, 1));
    }
  }

  private Map<String, Integer> articles(String code) {
    return filed.getOrDefault(code, Map.of());
  }

  private static Map<String, String> topics() throws IOException {
    Map<String, String> topics = new LinkedHashMap<>();
    try (InputStream in = ReutersTopics.class.getResourceAsStream("reuters-topics.tsv");
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .forEach(columns -> topics.put(columns[0], columns[1]));
    }
    return topics;
  }
}
