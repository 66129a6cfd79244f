package dev.dateline.index;

import dev.dateline.article.Field;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The names of the Lucene fields, and the order of documents. */
public final class IndexFields {
  /** Exact, and sorted doc values. */
  public static final String ID = Field.ID.label();

  /** Stemmed words of the headline. */
  public static final String TITLE = Field.TITLE.label();

  /** Stemmed words of the text; stored. */
  public static final String BODY = Field.BODY.label();

  /** Words of the headline as written. */
  public static final String TITLE_EXACT = exact(TITLE);

  /** Words of the text as written. */
  public static final String BODY_EXACT = exact(BODY);

  /**
   * Seconds of the published time since 1970-01-01T00:00 as its own zone shows it: point, and doc
   * values with a skip index. The first day of a month or year where no more is known.
   */
  public static final String DATE = Field.DATE.label();

  /**
   * Days since 1970-01-01 that a published month or year covers; only where it is no single day.
   */
  public static final String DATE_SPAN = "date.span";

  /** Days since 1970-01-01 that dates in the text cover; many an article. */
  public static final String MENTIONS = Field.MENTIONS.label();

  /** The labels of the fields that an article has a value of. */
  public static final String HAS = "has";

  /** An {@link ArticleSummary}; doc values, so that a hit is read without unpacking its text. */
  public static final String SUMMARY = "summary";

  /** What summary and text lack of a {@link StoredArticle}; stored. */
  public static final String REST = "rest";

  /** The file that the article lay in; exact. */
  public static final String CONTAINER = "container";

  /** A hash of the whole article; doc values. */
  public static final String FINGERPRINT = "fingerprint";

  private IndexFields() {}

  /**
   * The field that holds words as written.
   *
   * @param text {@link #TITLE} or {@link #BODY}
   * @return its name
   */
  public static String exact(String text) {
    return text + ".exact";
  }

  /**
   * The doc values that hold whole values of a field, for counting.
   *
   * @param field a field of names or keywords
   * @return its name
   */
  public static String facet(Field field) {
    return field.label() + ".facet";
  }

  /**
   * The order of documents: newest first, undated last, then by id.
   *
   * @return the order in which the index is sorted
   */
  public static Sort newestFirst() {
    return new Sort(byDate(true), byId());
  }

  /**
   * The reverse order of dates, with undated articles last again.
   *
   * @return oldest first, undated last, then by id
   */
  public static Sort oldestFirst() {
    return new Sort(byDate(false), byId());
  }

  /**
   * Best first, equally good ones in the order of documents.
   *
   * @return by score, then newest first, then by id
   */
  public static Sort mostRelevantFirst() {
    return new Sort(SortField.FIELD_SCORE, byDate(true), byId());
  }

  private static SortField byDate(boolean newestFirst) {
    return new SortField(
        DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField byId() {
    return new SortField(ID, SortField.Type.STRING);
  }
}
