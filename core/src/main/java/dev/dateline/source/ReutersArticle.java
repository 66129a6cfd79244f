package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Makes an article of a {@code REUTERS} element. */
final class ReutersArticle {
  private static final Pattern NEW_ID = Pattern.compile("\\bNEWID=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("(?s)<D>(.*?)</D>");
  private static final Pattern PARTS = Pattern.compile("(?s)<(TITLE|AUTHOR|DATELINE)>.*?</\\1>");
  private static final Pattern ASTERISKS = Pattern.compile("^\\s*\\*+");
  private static final Pattern CONTROL =
      Pattern.compile(
          "&#(?:[0-8]|1[124-9]|2\\d|3[01]|127);|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

  /** The signature of the wire, by itself on the last line. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?i)(?:^|\\n)[ \\t]*reuters?(?:\\.\\.\\.)?(?:\\^M)?\\s*$");

  /** A date, before whatever junk the wire left after it. */
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}-[A-Z]{3}-\\d{4}(?:\\s+\\d{1,2}:\\d{2}:\\d{2}(?:\\.\\d+)?)?");

  private static final Pattern AGENCY = Pattern.compile("(?i)\\s*,\\s*reuters?\\.?\\s*$");

  /** Stands where a brief, which is but a headline, has no text. */
  private static final String FILLER = "Blah blah blah.";

  private final String element;
  private final String text;

  private ReutersArticle(String element) {
    this.element = element;
    this.text = part(element, "TEXT");
  }

  static RawArticle of(Origin origin, String element) {
    return new ReutersArticle(element).article(RawArticle.builder(origin));
  }

  private RawArticle article(RawArticle.Builder article) {
    Matcher id = NEW_ID.matcher(element);
    article.id(id.find() ? id.group(1) : "");
    article.title(oneLine(part(text, "TITLE")));
    article.date("given", date());
    article.dateline(oneLine(part(text, "DATELINE")));
    article.body(body());
    article.outlet("Reuters");
    Names.authors(AGENCY.matcher(oneLine(part(text, "AUTHOR"))).replaceFirst(""))
        .forEach(article::author);
    values("PLACES").forEach(article::location);
    values("PEOPLE").forEach(article::person);
    values("TOPICS").forEach(article::topic);
    return article.build();
  }

  private String date() {
    String date = oneLine(part(element, "DATE"));
    Matcher clean = DATE.matcher(date);
    return clean.find() ? clean.group() : date;
  }

  /** The body; of an article without one, the text that lies beside the other parts. */
  private String body() {
    if (text.contains("<BODY>")) {
      return withoutSignature(decoded(part(text, "BODY")));
    }
    String beside = decoded(PARTS.matcher(text).replaceAll(""));
    String words = ASTERISKS.matcher(withoutSignature(beside)).replaceFirst("").strip();
    return words.equals(FILLER) ? "" : words;
  }

  private static String withoutSignature(String body) {
    return SIGNATURE.matcher(body.stripTrailing()).replaceFirst("").stripTrailing();
  }

  private List<String> values(String name) {
    List<String> values = new ArrayList<>();
    Matcher value = VALUE.matcher(part(element, name));
    while (value.find()) {
      values.add(oneLine(value.group(1)));
    }
    return values;
  }

  /** What lies between the tags, to the end where there is no end tag; empty without any. */
  private static String part(String element, String name) {
    int tag = element.indexOf("<" + name);
    int start = tag < 0 ? -1 : element.indexOf('>', tag) + 1;
    if (start <= 0) {
      return "";
    }
    int end = element.indexOf("</" + name + ">", start);
    return element.substring(start, end < 0 ? element.length() : end);
  }

  private static String oneLine(String text) {
    return decoded(text).replaceAll("\\s+", " ").strip();
  }

  /** Without control characters, entities put back. */
  private static String decoded(String text) {
    return Parser.unescapeEntities(CONTROL.matcher(text).replaceAll(""), true);
  }
}
