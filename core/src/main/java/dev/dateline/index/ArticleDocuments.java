package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
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

/** Makes Lucene documents of articles. Thread-safe. */
final class ArticleDocuments {
  private static final FieldType NAMES = names();

  private final Queue<TextAnalysis> idle = new ConcurrentLinkedQueue<>();

  private static FieldType names() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  Document of(ArticleFields fields, StoredArticle stored) throws IOException {
    Document document = new Document();
    String id = fields.article().id().value();
    document.add(new StringField(IndexFields.ID, id, Store.NO));
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(id)));
    document.add(new NumericDocValuesField(IndexFields.FINGERPRINT, stored.fingerprint()));
    document.add(new StringField(IndexFields.CONTAINER, fields.container(), Store.NO));
    document.add(new BinaryDocValuesField(IndexFields.SUMMARY, stored.summary()));
    addTexts(document, fields.article());
    fields.published().ifPresent(seconds -> addPublished(document, seconds));
    fields.publishedSpan().ifPresent(span -> document.add(range(IndexFields.DATE_SPAN, span)));
    fields.mentions().forEach(span -> document.add(range(IndexFields.MENTIONS, span)));
    forEach(fields.names(), (field, name) -> addName(document, field, name));
    forEach(fields.keywords(), (field, value) -> addKeyword(document, field, value));
    forEach(fields.counted(), (field, value) -> addFacet(document, field, value));
    fields
        .present()
        .forEach(field -> document.add(new StringField(IndexFields.HAS, field.label(), Store.NO)));
    document.add(new StoredField(IndexFields.REST, stored.rest()));
    return document;
  }

  private static void forEach(Map<Field, List<String>> values, BiConsumer<Field, String> consumer) {
    values.forEach((field, list) -> list.forEach(value -> consumer.accept(field, value)));
  }

  private void addTexts(Document document, Article article) throws IOException {
    TextAnalysis analysis = Optional.ofNullable(idle.poll()).orElseGet(TextAnalysis::new);
    addText(document, Field.TITLE, analysis.words(article.title()));
    addText(document, Field.BODY, analysis.words(article.body()));
    document.add(new StoredField(IndexFields.BODY, article.body()));
    idle.add(analysis);
  }

  /** Adds an empty text too: Lucene wants a field to be indexed alike in all documents. */
  private static void addText(Document document, Field field, List<IndexedWord> words) {
    String stemmed = field.label();
    document.add(new TextField(stemmed, IndexedWord.stream(words, IndexedWord::stem)));
    document.add(
        new TextField(IndexFields.exact(stemmed), IndexedWord.stream(words, IndexedWord::exact)));
  }

  private static void addPublished(Document document, long seconds) {
    document.add(new LongPoint(IndexFields.DATE, seconds));
    document.add(NumericDocValuesField.indexedField(IndexFields.DATE, seconds));
  }

  private static IntRange range(String name, DateSpan span) {
    return new IntRange(name, new int[] {epochDay(span.start())}, new int[] {epochDay(span.end())});
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  private static void addName(Document document, Field field, String name) {
    document.add(new org.apache.lucene.document.Field(field.label(), name, NAMES));
  }

  private static void addKeyword(Document document, Field field, String value) {
    document.add(new StringField(field.label(), value, Store.NO));
  }

  private static void addFacet(Document document, Field field, String value) {
    document.add(new SortedSetDocValuesField(IndexFields.facet(field), new BytesRef(value)));
  }
}
