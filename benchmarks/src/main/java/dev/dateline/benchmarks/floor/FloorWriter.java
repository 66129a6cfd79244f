package dev.dateline.benchmarks.floor;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the floor's index: sorted by date, newest first, with a skip index on the date; no
 * compound files; text stored for speed. Segments are left as the writer makes them, as Dateline's
 * are. Closing it commits.
 */
public final class FloorWriter implements Closeable {
  private static final double RAM_BUFFER_MB = 64;
  private static final long SECONDS_A_DAY = 86_400;
  private static final FieldType NAMES = names();

  private final Directory directory;
  private final IndexWriter writer;

  /**
   * Starts an index.
   *
   * @param path an empty directory, or one that is not there
   * @throws IOException when it cannot be written
   */
  public FloorWriter(Path path) throws IOException {
    this.directory = FSDirectory.open(path);
    this.writer = new IndexWriter(directory, config());
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setNoCFSRatio(0);
    return new IndexWriterConfig(FloorFields.analyzer())
        .setIndexSort(newestFirst())
        .setUseCompoundFile(false)
        .setMergePolicy(merges)
        .setRAMBufferSizeMB(RAM_BUFFER_MB);
  }

  static Sort newestFirst() {
    return new Sort(new SortField(FloorFields.DATE, SortField.Type.LONG, true, Long.MIN_VALUE));
  }

  static Sort oldestFirst() {
    return new Sort(new SortField(FloorFields.DATE, SortField.Type.LONG, false, Long.MAX_VALUE));
  }

  private static FieldType names() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /**
   * Adds an article. Any number of threads may do so at once.
   *
   * @param article as Dateline holds it
   * @throws IOException when the index cannot be written
   */
  public void add(Article article) throws IOException {
    Document document = new Document();
    addText(document, FloorFields.TITLE, FloorFields.TITLE_EXACT, article.title());
    addText(document, FloorFields.BODY, FloorFields.BODY_EXACT, article.body());
    addDates(document, article);
    addNames(document, article);
    addKeywords(document, article);
    document.add(new StringField(FloorFields.ID, article.id().value(), Store.YES));
    document.add(new StoredField(FloorFields.ORIGIN, article.origin().toString()));
    writer.addDocument(document);
  }

  private static void addText(Document document, String stemmed, String exact, String text) {
    document.add(new TextField(stemmed, text, Store.YES));
    document.add(new TextField(exact, text, Store.NO));
  }

  private static void addDates(Document document, Article article) {
    article
        .published()
        .flatMap(published -> published.time())
        .map(OffsetDateTime::toEpochSecond)
        .or(() -> article.published().map(published -> seconds(published.span().start())))
        .ifPresent(seconds -> addDate(document, seconds));
    article.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.DATE)
        .map(Mention::dateSpan)
        .distinct()
        .forEach(span -> document.add(range(span)));
  }

  private static void addDate(Document document, long seconds) {
    document.add(new LongPoint(FloorFields.DATE, seconds));
    document.add(NumericDocValuesField.indexedField(FloorFields.DATE, seconds));
    document.add(new StoredField(FloorFields.DATE, seconds));
  }

  private static long seconds(LocalDate day) {
    return day.toEpochDay() * SECONDS_A_DAY;
  }

  private static IntRange range(DateSpan span) {
    int[] from = {Math.toIntExact(span.start().toEpochDay())};
    int[] to = {Math.toIntExact(span.end().toEpochDay())};
    return new IntRange(FloorFields.MENTIONS, from, to);
  }

  /** Names that are listed are counted; all are found. */
  private static void addNames(Document document, Article article) {
    article.persons().forEach(person -> addName(document, FloorFields.PERSON, person.name()));
    article
        .listedPersons()
        .forEach(person -> addFacet(document, FloorFields.PERSON, person.name()));
    article.locations().stream()
        .flatMap(place -> Stream.concat(Stream.of(place.name()), place.within().stream()))
        .distinct()
        .forEach(name -> addName(document, FloorFields.LOCATION, name));
    article
        .listedLocations()
        .forEach(place -> addFacet(document, FloorFields.LOCATION, place.name()));
    article.dateline().ifPresent(line -> addValue(document, FloorFields.DATELINE, line.place()));
    article.outlet().ifPresent(outlet -> addValue(document, FloorFields.OUTLET, outlet));
    article.section().ifPresent(section -> addValue(document, FloorFields.SECTION, section));
    article.topics().forEach(topic -> addValue(document, FloorFields.TOPIC, topic));
  }

  private static void addValue(Document document, String field, String name) {
    addName(document, field, name);
    addFacet(document, field, name);
  }

  private static void addName(Document document, String field, String name) {
    document.add(new Field(field, name, NAMES));
  }

  private static void addKeywords(Document document, Article article) {
    countries(article.locations())
        .forEach(country -> document.add(new StringField(FloorFields.IN, country, Store.NO)));
    countries(article.listedLocations())
        .forEach(country -> addFacet(document, FloorFields.IN, country));
    article
        .language()
        .ifPresent(
            language -> {
              document.add(new StringField(FloorFields.LANG, language, Store.NO));
              addFacet(document, FloorFields.LANG, language);
            });
  }

  private static Stream<String> countries(List<Location> locations) {
    return locations.stream().flatMap(place -> place.country().stream()).distinct();
  }

  private static void addFacet(Document document, String field, String value) {
    document.add(new SortedSetDocValuesField(FloorFields.facet(field), new BytesRef(value)));
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
