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
  private static final Pattern ASTERISKS = Pattern.compile("^\\s*\\*+");
  private static final Pattern CONTROL =
      Pattern.compile(
          "&#(?:[0-8]|1[124-9]|2\\d|3[01]|127);|[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");

  /** The signature of the wire, which stands on a line of its own. */
  private static final Pattern SIGNATURE = Pattern.compile("(?i)reuters?(?:\\.\\.\\.)?(?:\\^M)?");

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
    String beside = text;
    for (String name : List.of("TITLE", "AUTHOR", "DATELINE")) {
      beside = without(beside, name);
    }
    String words = withoutSignature(decoded(beside));
    String clean = ASTERISKS.matcher(words).replaceFirst("").strip();
    return clean.equals(FILLER) ? "" : clean;
  }

  private static String withoutSignature(String body) {
    int end = endOfWords(body, body.length());
    int line = body.lastIndexOf('\n', end - 1);
    while (end > 0 && SIGNATURE.matcher(body.substring(line + 1, end).strip()).matches()) {
      end = endOfWords(body, line);
      line = body.lastIndexOf('\n', end - 1);
    }
    return body.substring(0, end);
  }

  private static int endOfWords(String text, int from) {
    int end = Math.max(from, 0);
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private List<String> values(String name) {
    List<String> values = new ArrayList<>();
    String list = part(element, name);
    int start = list.indexOf("<D>");
    while (start >= 0) {
      int end = list.indexOf("</D>", start);
      values.add(oneLine(list.substring(start + 3, end < 0 ? list.length() : end)));
      start = end < 0 ? -1 : list.indexOf("<D>", end);
    }
    return values;
  }

  private static String without(String text, String name) {
    int start = text.indexOf("<" + name + ">");
    int end = text.indexOf("</" + name + ">", start);
    return start < 0 || end < 0
        ? text
        : text.substring(0, start) + text.substring(end + name.length() + 3);
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
