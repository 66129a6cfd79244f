package dev.dateline.extract;

import dev.dateline.article.Mention;
import dev.dateline.article.RawArticle;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in how many articles a word is written in lower case or begins a name, and what else
 * {@link ArchiveStatistics} tells. Not thread-safe: use one a thread, then merge.
 *
 * <p>In archives of more than 300,000 different words those seen once are forgotten now and then.
 */
public final class ArchiveCounter {
  private static final int FORMAT = 1;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_WORDS = 300_000;

  private static final Set<String> TELLING_RULES =
      Set.of(PersonRules.TITLE, PersonRules.ROLE, PersonRules.CONTEXT);

  private final Map<String, int[]> counts = new HashMap<>();
  private final DateOrderVote dates = new DateOrderVote();
  private long articles;
  private int texts;
  private int mostWords = MOST_WORDS;

  /** Starts with nothing counted. */
  public ArchiveCounter() {}

  /**
   * Goes on where another counter was when it was written.
   *
   * @param in what {@link #write} wrote
   * @return the counter
   * @throws IOException when it cannot be read, or is of another version
   */
  public static ArchiveCounter read(DataInput in) throws IOException {
    ArchiveStatistics.requireFormat(in.readInt(), FORMAT);
    ArchiveCounter counter = new ArchiveCounter();
    counter.articles = in.readLong();
    counter.dates.read(in);
    int words = in.readInt();
    for (int i = 0; i < words; i++) {
      counter.counts.put(in.readUTF(), WordColumn.read(in));
    }
    return counter;
  }

  /**
   * Writes the counts.
   *
   * @param out takes the bytes
   * @throws IOException when it cannot be written
   */
  public void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeLong(articles);
    dates.write(out);
    out.writeInt(counts.size());
    for (Map.Entry<String, int[]> count : new TreeMap<>(counts).entrySet()) {
      out.writeUTF(count.getKey());
      WordColumn.write(count.getValue(), out);
    }
  }

  /**
   * Counts an article and its numeric dates.
   *
   * @param article as it was given
   */
  public void add(RawArticle article) {
    articles++;
    dates.add(article);
  }

  /**
   * Counts the words of an article, beside {@link #add}.
   *
   * @param extracted the article, beside what it was made of
   */
  public void addWords(Extracted extracted) {
    addWords(extracted.body(), extracted.article().mentions());
  }

  void addWords(TokenizedText body, List<Mention> mentions) {
    texts++;
    for (int token = 0; token < body.size(); token++) {
      addWord(body, token);
    }
    mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .forEach(this::addName);
    forget();
  }

  private void addWord(TokenizedText body, int token) {
    TokenShape shape = body.shape(token);
    if (shape == TokenShape.LOWER) {
      count(body.folded(token), WordColumn.LOWER);
    } else if (shape == TokenShape.CAPITALISED && !startsSentence(body, token)) {
      count(body.folded(token), WordColumn.CAPITALISED);
    }
  }

  private static boolean startsSentence(TokenizedText body, int token) {
    int previous = token - 1;
    return token == body.sentenceStart(body.sentenceOf(token))
        || body.shape(previous) == TokenShape.PUNCTUATION;
  }

  /** A first name is learnt where other words than the name itself tell that it is one. */
  private void addName(Mention person) {
    int firstEnd = person.surface().indexOf(' ');
    if (firstEnd > 0 && TELLING_RULES.contains(person.rule())) {
      String first = person.surface().substring(0, firstEnd);
      count(Folding.fold(first), WordColumn.FIRST_NAME);
    }
  }

  /** Seldom, however many words are kept. */
  private void forget() {
    if (counts.size() > mostWords) {
      counts.values().removeIf(count -> WordColumn.total(count) <= 1);
      mostWords = Math.max(MOST_WORDS, 2 * counts.size());
    }
  }

  private void count(String folded, WordColumn column) {
    if (folded.length() <= LONGEST_WORD) {
      column.count(counts.computeIfAbsent(folded, key -> WordColumn.zeros()), texts);
    }
  }

  /**
   * Adds what another counter counted.
   *
   * @param other unchanged
   */
  public void merge(ArchiveCounter other) {
    articles += other.articles;
    dates.merge(other.dates);
    other.counts.forEach(
        (word, count) ->
            WordColumn.add(counts.computeIfAbsent(word, key -> WordColumn.zeros()), count));
    forget();
  }

  /**
   * How many articles were counted.
   *
   * @return 0 or more
   */
  public long articles() {
    return articles;
  }

  /**
   * What was seen of numeric dates.
   *
   * @return grows as articles are added
   */
  public DateOrderVote dates() {
    return dates;
  }

  /**
   * What the counts tell.
   *
   * @return statistics of the articles counted so far
   */
  public ArchiveStatistics statistics() {
    Map<String, Integer> flags = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int flag = WordColumn.flags(count);
          if (flag != 0) {
            flags.put(word, flag);
          }
        });
    return new ArchiveStatistics(flags, dates.decision(), articles);
  }
}
