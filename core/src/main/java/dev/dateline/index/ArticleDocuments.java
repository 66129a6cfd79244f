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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/** Makes Lucene documents of articles. Stateless. */
final class ArticleDocuments {
  /** Lucene refuses a word of more than 32,766 bytes of UTF-8; a longer keyword is cut to fit. */
  private static final int LONGEST_KEYWORD = 32_766 / UnicodeUtil.MAX_UTF8_BYTES_PER_CHAR;

  private static final FieldType NAMES = names();

  private ArticleDocuments() {}

  private static FieldType names() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  static Document of(Article article, StoredArticle stored) {
    Document document = new Document();
    document.add(new StringField(IndexFields.ID, article.id().value(), Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(article.id().value())));
    document.add(new NumericDocValuesField(IndexFields.FINGERPRINT, stored.fingerprint()));
    document.add(
        new StringField(IndexFields.CONTAINER, cut(article.origin().container()), Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.SUMMARY, stored.summary()));
    addText(document, Field.TITLE, article.title(), Store.NO);
    addText(document, Field.BODY, article.body(), Store.YES);
    article.published().ifPresent(published -> addPublished(document, published));
    addMentions(document, article.mentions());
    addNames(document, article);
    addKeywords(document, article);
    document.add(new StoredField(IndexFields.REST, stored.rest()));
    return document;
  }

  /** Adds an empty text too: Lucene wants a field to be indexed alike in all documents. */
  private static void addText(Document document, Field field, String text, Store store) {
    document.add(new TextField(field.label(), text, store));
    document.add(new TextField(IndexFields.exact(field.label()), text, Store.NO));
    if (!text.isEmpty()) {
      addPresence(document, field);
    }
  }

  private static void addPublished(Document document, PublishedDate published) {
    long seconds = seconds(published);
    document.add(new LongPoint(IndexFields.DATE, seconds));
    document.add(NumericDocValuesField.indexedField(IndexFields.DATE, seconds));
    if (published.span().granularity() != DateSpan.Granularity.DAY) {
      document.add(range(IndexFields.DATE_SPAN, published.span()));
    }
    addPresence(document, Field.DATE);
  }

  private static long seconds(PublishedDate published) {
    LocalDate day = published.span().start();
    return published
        .time()
        .map(OffsetDateTime::toLocalDateTime)
        .filter(time -> time.toLocalDate().equals(day))
        .orElseGet(day::atStartOfDay)
        .toEpochSecond(ZoneOffset.UTC);
  }

  private static IntRange range(String name, DateSpan span) {
    return new IntRange(name, new int[] {epochDay(span.start())}, new int[] {epochDay(span.end())});
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void addMentions(Document document, List<Mention> mentions) {
    List<DateSpan> spans =
        mentions.stream()
            .filter(mention -> mention.kind() == Mention.Kind.DATE)
            .map(Mention::dateSpan)
            .distinct()
            .toList();
    spans.forEach(span -> document.add(range(IndexFields.MENTIONS, span)));
    if (!spans.isEmpty()) {
      addPresence(document, Field.MENTIONS);
    }
  }

  private static void addNames(Document document, Article article) {
    addPersons(document, article);
    addLocations(document, article);
    addNames(document, Field.DATELINE, list(article.dateline().map(Dateline::place)));
    addNames(document, Field.OUTLET, list(article.outlet()));
    addNames(document, Field.AUTHOR, article.authors());
    addNames(document, Field.SECTION, list(article.section()));
    addNames(document, Field.TOPIC, article.topics());
  }

  private static void addPersons(Document document, Article article) {
    List<String> listed = article.listedPersons().stream().map(Person::name).toList();
    addNames(document, Field.PERSON, listed);
    article.persons().stream()
        .map(Person::name)
        .filter(name -> !listed.contains(name))
        .forEach(name -> addName(document, Field.PERSON, name));
  }

  /** What contains the places is found, and not counted. */
  private static void addLocations(Document document, Article article) {
    List<String> listed = article.listedLocations().stream().map(Location::name).toList();
    addNames(document, Field.LOCATION, listed);
    article.locations().stream()
        .flatMap(place -> Stream.concat(Stream.of(place.name()), place.within().stream()))
        .distinct()
        .filter(name -> !listed.contains(name))
        .forEach(name -> addName(document, Field.LOCATION, name));
  }

  private static void addNames(Document document, Field field, Collection<String> names) {
    for (String name : names) {
      addName(document, field, name);
      addFacet(document, field, name);
    }
    if (!names.isEmpty()) {
      addPresence(document, field);
    }
  }

  private static void addName(Document document, Field field, String name) {
    document.add(new org.apache.lucene.document.Field(field.label(), name, NAMES));
  }

  private static void addKeywords(Document document, Article article) {
    addKeywords(document, Field.IN, countries(article.locations()));
    countries(article.listedLocations()).forEach(country -> addFacet(document, Field.IN, country));
    addKeywords(document, Field.LANG, list(article.language()));
    article.language().ifPresent(language -> addFacet(document, Field.LANG, language));
    addKeywords(document, Field.URL, list(article.url()));
  }

  private static List<String> countries(List<Location> locations) {
    return locations.stream().map(Location::country).flatMap(Optional::stream).distinct().toList();
  }

  private static void addKeywords(Document document, Field field, Collection<String> values) {
    values.forEach(value -> document.add(new StringField(field.label(), keyword(value), Store.NO)));
    if (!values.isEmpty()) {
      addPresence(document, field);
    }
  }

  private static String keyword(String value) {
    return cut(value).toLowerCase(Locale.ROOT);
  }

  private static String cut(String value) {
    return value.length() <= LONGEST_KEYWORD ? value : value.substring(0, LONGEST_KEYWORD);
  }

  private static void addFacet(Document document, Field field, String value) {
    document.add(new SortedSetDocValuesField(IndexFields.facet(field), new BytesRef(cut(value))));
  }

  private static void addPresence(Document document, Field field) {
    document.add(new StringField(IndexFields.HAS, field.label(), Store.NO));
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }
}
