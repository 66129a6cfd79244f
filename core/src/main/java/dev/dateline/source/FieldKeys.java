package dev.dateline.source;

import dev.dateline.article.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names under which news files keep the fields of an article, the likeliest first: those of
 * news-please, newspaper, trafilatura, schema.org, ninjs, the Washington Post collection and the
 * interfaces of large outlets. Case and {@code _ - @} and spaces do not matter.
 */
final class FieldKeys {
  private static final Pattern IGNORED = Pattern.compile("[_\\-@\\s]+");
  private static final Map<Field, List<String>> KEYS = new EnumMap<>(Field.class);

  static {
    keys(Field.ID, "id guid uuid identifier docid docno articleid uri");
    keys(Field.TITLE, "headline headlines title webtitle titlepage hl");
    keys(
        Field.BODY,
        "maintext articlebody articletext bodytext fulltext body text contenttext content contents"
            + " bodies bodyhtml contenthtml bodyxhtml story rawtext");
    keys(
        Field.DATE,
        "datepublished published datepublish publishdate publisheddate publishedat publishedon"
            + " pubdate publicationdate webpublicationdate publishedtime date dategmt issued"
            + " dateissued versioncreated firstcreated created createdat datecreated timestamp");
    keys(Field.DATELINE, "dateline");
    keys(Field.PERSON, "persons people person peoples");
    keys(Field.LOCATION, "locations places location place contentlocation located");
    keys(Field.AUTHOR, "authors author byline by bylines creator creators writer writers");
    keys(
        Field.OUTLET,
        "outlet publisher newspaper sitename sourcename sourcehostname source sourcedomain site"
            + " publication provider hostname domain copyrightholder");
    keys(Field.SECTION, "section sectionname articlesection category categories desk newsdesk");
    keys(Field.LANG, "language lang inlanguage metalang languagecode");
    keys(
        Field.URL,
        "url link canonicalurl articleurl weburl permalink mainentityofpage originalurl source");
    keys(Field.TOPIC, "topics topic tags keywords subjects subject");
  }

  /** What stands for the text of a record that has a title and no body. */
  static final List<String> SUMMARIES =
      List.of(
          "leadparagraph",
          "descriptiontext",
          "descriptions",
          "description",
          "abstract",
          "summary",
          "excerpt");

  private FieldKeys() {}

  private static void keys(Field field, String names) {
    KEYS.put(field, List.of(names.split(" ", -1)));
  }

  static List<String> of(Field field) {
    return KEYS.getOrDefault(field, List.of());
  }

  static Optional<Field> field(String key) {
    String name = normalise(key);
    return KEYS.keySet().stream().filter(field -> of(field).contains(name)).findFirst();
  }

  static String normalise(String key) {
    return IGNORED.matcher(key.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
