package dev.dateline.source;

import dev.dateline.article.Field;
import dev.dateline.article.RawArticle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Collects what the header of a plain text says of its article. */
final class HeaderFields {
  /** A key of a header line is one of these, or the line is text: "Contents: one cat". */
  private static final Set<Field> IN_HEADERS =
      EnumSet.complementOf(EnumSet.of(Field.BODY, Field.TEXT, Field.MENTIONS, Field.IN));

  private static final Pattern LIST = Pattern.compile("\\[(.*)\\]");
  private static final Pattern ITEM = Pattern.compile("\\s*(?:\"[^\"]*\"|'[^']*'|[^,]+)");
  private static final Pattern QUOTED = Pattern.compile("([\"'])([^\"]*)\\1");

  private final RawArticle.Builder article;
  private boolean titled;

  HeaderFields(RawArticle.Builder article) {
    this.article = article;
  }

  static Optional<Field> field(String key) {
    return FieldKeys.field(key).filter(IN_HEADERS::contains);
  }

  boolean hasTitle() {
    return titled;
  }

  HeaderFields title(String title) {
    article.title(title);
    titled = true;
    return this;
  }

  void author(String byline) {
    Names.authors(byline).forEach(article::author);
  }

  void date(String rule, String text) {
    article.date(rule, text);
  }

  /** Takes a value as written; lists in brackets, and quotes, are undone. */
  void add(Field field, String written) {
    String value = unquoted(written);
    switch (field) {
      case ID -> article.id(value);
      case TITLE -> title(value);
      case DATE -> date("given", value);
      case DATELINE -> article.dateline(value);
      case OUTLET -> article.outlet(value);
      case SECTION -> article.section(value);
      case LANG -> article.language(value);
      case URL -> article.url(value);
      case AUTHOR -> values(value, Names.SEPARATOR).forEach(this::author);
      case PERSON -> values(value, Names.SEPARATOR).forEach(article::person);
      case LOCATION -> values(value, Names.SEPARATOR).forEach(article::location);
      case TOPIC -> values(value, Names.LABEL_SEPARATOR).forEach(article::topic);
      case TEXT, BODY, MENTIONS, IN -> throw new IllegalArgumentException(field.label());
    }
  }

  private static Stream<String> values(String value, Pattern separator) {
    Matcher list = LIST.matcher(value);
    return list.matches()
        ? ITEM.matcher(list.group(1)).results().map(item -> unquoted(item.group()))
        : separator.splitAsStream(value);
  }

  private static String unquoted(String written) {
    String text = written.strip();
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? quoted.group(2) : text;
  }

  RawArticle article(String body) {
    return article.body(body).build();
  }
}
