package dev.dateline.benchmarks.relevance;

import dev.dateline.benchmarks.relevance.TestCollection.Document;
import dev.dateline.cli.evaluation.Judgments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the Cranfield collection of 1,400 abstracts and 225 questions in aeronautics (Cleverdon
 * 1967).
 *
 * <p>Its judgments number the questions in the order of their file, not by the ids they have there.
 * They go from 1, a complete answer, to 4, of minimum interest, which become gains from 4 to 1. One
 * document a question is marked -1 and stays that: not judged. The abstracts repeat their titles;
 * that is undone, as no newspaper does it.
 */
final class Cranfield {
  private static final int GRADES = 5;
  private static final Pattern RECORD = Pattern.compile("(?m)^\\.I +(\\d+)\\R");
  private static final Pattern SECTION = Pattern.compile("(?m)^\\.([TABW])\\R");

  private Cranfield() {}

  static TestCollection read(Path directory) throws IOException {
    return new TestCollection(
        documents(Files.readString(directory.resolve("cran.all.1400"))),
        topics(Files.readString(directory.resolve("cran.qry"))),
        judgments(Files.readAllLines(directory.resolve("cranqrel"))));
  }

  private static List<Document> documents(String text) {
    List<Document> documents = new ArrayList<>();
    Matcher start = RECORD.matcher(text);
    for (String record : records(text)) {
      start.find();
      Map<String, String> sections = sections(record);
      String title = sections.getOrDefault("T", "");
      String body = sections.getOrDefault("W", "");
      documents.add(new Document(start.group(1), title, without(title, body)));
    }
    return documents;
  }

  private static String without(String title, String body) {
    return body.startsWith(title) ? body.substring(title.length()).strip() : body;
  }

  private static Map<String, String> topics(String text) {
    Map<String, String> topics = new LinkedHashMap<>();
    for (String record : records(text)) {
      topics.put(String.valueOf(topics.size() + 1), words(sections(record).get("W")));
    }
    return topics;
  }

  /** A question without the signs that mean something in a query. */
  private static String words(String question) {
    return question.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static List<String> records(String text) {
    return RECORD.splitAsStream(text).filter(record -> !record.isBlank()).toList();
  }

  private static Map<String, String> sections(String record) {
    Map<String, String> sections = new HashMap<>();
    Matcher name = SECTION.matcher(record);
    List<String> contents = SECTION.splitAsStream(record).skip(1).toList();
    for (String content : contents) {
      name.find();
      sections.put(name.group(1), content.strip());
    }
    return sections;
  }

  private static Judgments judgments(List<String> lines) {
    Map<String, Map<String, Integer>> byTopic = new HashMap<>();
    for (String line : lines) {
      String[] columns = line.strip().split("\\s+", -1);
      int grade = Integer.parseInt(columns[2]);
      byTopic
          .computeIfAbsent(columns[0], topic -> new HashMap<>())
          .put(columns[1], grade > 0 ? GRADES - grade : grade);
    }
    return new Judgments(byTopic);
  }
}
