package dev.dateline.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What generated articles are made of, by rank: rank 0 is the most frequent. Immutable and
 * thread-safe.
 */
public final class Lexicon {
  /** How many different persons there are. */
  public static final int PERSONS = 4_000;

  private static final int TOPICS = 40;

  /** Prime, so that successive persons share no name. */
  private static final int NAME_STRIDE = 7_919;

  private final Words words;
  private final List<String> topics;
  private final List<String> phrases;
  private final List<String> givenNames;
  private final List<String> familyNames;
  private final List<Place> places;
  private final List<String> outlets;
  private final List<String> sections;
  private final RankSampler topicRanks;
  private final RankSampler phraseRanks;
  private final RankSampler personRanks;
  private final RankSampler placeRanks;
  private final RankSampler outletRanks;

  /** Reads the word lists of this package. */
  public Lexicon() {
    List<String> newsWords = lines("news-words.txt");
    this.words = new Words(lines("function-words.txt"), newsWords);
    this.topics = newsWords.subList(0, TOPICS);
    this.phrases = lines("phrases.txt");
    this.givenNames = lines("given-names.txt");
    this.familyNames = lines("family-names.txt");
    this.places = lines("places.txt").stream().map(Place::parse).toList();
    this.outlets = lines("outlets.txt");
    this.sections = lines("sections.txt");
    this.topicRanks = RankSampler.zipf(TOPICS, 0.7);
    this.phraseRanks = RankSampler.of(phrases.size(), rank -> StrictMath.pow(rank + 8, -1.5));
    this.personRanks = RankSampler.zipf(PERSONS, 0.9);
    this.placeRanks = RankSampler.zipf(places.size(), 0.8);
    this.outletRanks = RankSampler.zipf(outlets.size(), 0.7);
  }

  private static List<String> lines(String name) {
    try (InputStream stream =
            Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A word.
   *
   * @param rank 0 to 99,999; below about 150 lie function words, down to 4,500 the words of news
   *     among made ones
   * @return in lower case
   */
  public String word(int rank) {
    return words.at(rank);
  }

  /**
   * Words that stand together far more often than their frequencies suggest.
   *
   * @param rank less than the number of lines of {@code phrases.txt}
   * @return two to four words in lower case
   */
  public String phrase(int rank) {
    return phrases.get(rank);
  }

  /**
   * A person.
   *
   * @param rank less than {@link #PERSONS}
   * @return a name that no other rank has
   */
  public Person person(int rank) {
    long pairs = (long) givenNames.size() * familyNames.size();
    int pair = (int) ((long) rank * NAME_STRIDE % pairs);
    return new Person(
        givenNames.get(pair % givenNames.size()), familyNames.get(pair / givenNames.size()));
  }

  /**
   * A city.
   *
   * @param rank less than the number of lines of {@code places.txt}
   * @return the city and its country
   */
  public Place place(int rank) {
    return places.get(rank);
  }

  String drawWord(Random64 random) {
    return words.draw(random);
  }

  String drawTellingWord(Random64 random) {
    return words.drawTelling(random);
  }

  String drawTopic(Random64 random) {
    return topics.get(topicRanks.draw(random));
  }

  String drawPhrase(Random64 random) {
    return phrase(phraseRanks.draw(random));
  }

  Person drawPerson(Random64 random) {
    return person(personRanks.draw(random));
  }

  Place drawPlace(Random64 random) {
    return place(placeRanks.draw(random));
  }

  String drawOutlet(Random64 random) {
    return outlets.get(outletRanks.draw(random));
  }

  String drawSection(Random64 random) {
    return sections.get(random.below(sections.size()));
  }

  /**
   * Somebody.
   *
   * @param given the given name
   * @param family the family name
   */
  public record Person(String given, String family) {
    /**
     * The whole name.
     *
     * @return given name first
     */
    public String name() {
      return given + " " + family;
    }
  }

  /**
   * A city.
   *
   * @param city its name
   * @param country the country it lies in
   */
  public record Place(String city, String country) {
    private static Place parse(String line) {
      int comma = line.indexOf(", ");
      return new Place(line.substring(0, comma), line.substring(comma + 2));
    }
  }
}
