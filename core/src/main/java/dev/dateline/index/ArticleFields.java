package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.util.UnicodeUtil;

/**
 * What is indexed of an article, whatever the engine: the one place that decides which value goes
 * to which field. Immutable.
 *
 * @param article title, body and id are indexed as they are
 * @param published seconds as {@link IndexFields#DATE} holds them
 * @param publishedSpan the published days where they are several
 * @param mentions the different dates in the text
 * @param names by field of names, what can be found
 * @param keywords by field of keywords, what can be found
 * @param counted by field, the values that facets count
 * @param present the fields that the article has a value of
 */
public record ArticleFields(
    Article article,
    OptionalLong published,
    Optional<DateSpan> publishedSpan,
    List<DateSpan> mentions,
    Map<Field, List<String>> names,
    Map<Field, List<String>> keywords,
    Map<Field, List<String>> counted,
    Set<Field> present) {
  /** Lucene refuses a word of more than 32,766 bytes of UTF-8; a longer keyword is cut to fit. */
  private static final int LONGEST_KEYWORD = 32_766 / UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR;

  /**
   * What is indexed of an article.
   *
   * @param article the article
   * @return its fields
   */
  public static ArticleFields of(Article article) {
    Map<Field, List<String>> listed = listed(article);
    Map<Field, List<String>> keywords = keywords(article);
    List<DateSpan> mentions = mentions(article.mentions());
    return new ArticleFields(
        article,
        article.published().map(ArticleFields::seconds).orElseGet(OptionalLong::empty),
        article.published().map(PublishedDate::span).filter(ArticleFields::isLong),
        mentions,
        names(article, listed),
        keywords,
        each(listed, ArticleFields::cut),
        present(article, mentions, listed, keywords));
  }

  /**
   * The file that the article lay in.
   *
   * @return its name, cut to what an index takes
   */
  public String container() {
    return cut(article.origin().container());
  }

  private static OptionalLong seconds(PublishedDate published) {
    LocalDate day = published.span().start();
    return OptionalLong.of(
        published
            .time()
            .map(OffsetDateTime::toLocalDateTime)
            .filter(time -> time.toLocalDate().equals(day))
            .orElseGet(day::atStartOfDay)
            .toEpochSecond(ZoneOffset.UTC));
  }

  private static boolean isLong(DateSpan span) {
    return span.granularity() != DateSpan.Granularity.DAY;
  }

  private static List<DateSpan> mentions(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.DATE)
        .map(Mention::dateSpan)
        .distinct()
        .toList();
  }

  private static Map<Field, List<String>> listed(Article article) {
    Map<Field, List<String>> listed = new EnumMap<>(Field.class);
    listed.put(Field.PERSON, article.listedPersons().stream().map(Person::name).toList());
    listed.put(Field.LOCATION, article.listedLocations().stream().map(Location::name).toList());
    listed.put(Field.DATELINE, list(article.dateline().map(Dateline::place)));
    listed.put(Field.OUTLET, list(article.outlet()));
    listed.put(Field.AUTHOR, article.authors());
    listed.put(Field.SECTION, list(article.section()));
    listed.put(Field.TOPIC, article.topics());
    listed.put(Field.IN, countries(article.listedLocations()));
    listed.put(Field.LANG, list(article.language()));
    return listed;
  }

  /** What contains the places is found, and not counted; so are names that the source left out. */
  private static Map<Field, List<String>> names(Article article, Map<Field, List<String>> listed) {
    Map<Field, List<String>> names = new EnumMap<>(listed);
    names.keySet().removeIf(field -> field.kind() != Field.Kind.NAME);
    names.merge(
        Field.PERSON, article.persons().stream().map(Person::name).toList(), ArticleFields::both);
    names.merge(
        Field.LOCATION,
        article.locations().stream()
            .flatMap(place -> Stream.concat(Stream.of(place.name()), place.within().stream()))
            .toList(),
        ArticleFields::both);
    return names;
  }

  private static List<String> both(List<String> listed, List<String> others) {
    return Stream.concat(listed.stream(), others.stream()).distinct().toList();
  }

  private static Map<Field, List<String>> keywords(Article article) {
    Map<Field, List<String>> keywords = new EnumMap<>(Field.class);
    keywords.put(Field.IN, countries(article.locations()));
    keywords.put(Field.LANG, list(article.language()));
    keywords.put(Field.URL, list(article.url()));
    return each(keywords, value -> cut(value).toLowerCase(Locale.ROOT));
  }

  private static List<String> countries(List<Location> locations) {
    return locations.stream().map(Location::country).flatMap(Optional::stream).distinct().toList();
  }

  private static Map<Field, List<String>> each(
      Map<Field, List<String>> values, UnaryOperator<String> change) {
    Map<Field, List<String>> changed = new EnumMap<>(values);
    changed.replaceAll((field, list) -> list.stream().map(change).toList());
    return changed;
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_KEYWORD ? value : value.substring(0, LONGEST_KEYWORD);
  }

  private static Set<Field> present(
      Article article,
      List<DateSpan> mentions,
      Map<Field, List<String>> listed,
      Map<Field, List<String>> keywords) {
    Set<Field> present = EnumSet.noneOf(Field.class);
    Stream.of(keywords, listed)
        .flatMap(values -> values.entrySet().stream())
        .filter(values -> !values.getValue().isEmpty())
        .forEach(values -> present.add(values.getKey()));
    addIf(!article.title().isEmpty(), Field.TITLE, present);
    addIf(!article.body().isEmpty(), Field.BODY, present);
    addIf(article.published().isPresent(), Field.DATE, present);
    addIf(!mentions.isEmpty(), Field.MENTIONS, present);
    return present;
  }

  private static void addIf(boolean there, Field field, Set<Field> present) {
    if (there) {
      present.add(field);
    }
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }
}
