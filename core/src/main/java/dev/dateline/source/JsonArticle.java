package dev.dateline.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes an article of a JSON object, by the keys that are usual in news or were mapped. */
final class JsonArticle {
  /** What is said of a record that holds no text. */
  static final String LACKING =
      "no title and no body under the usual keys (title, headline, body, text, content, ...); map"
          + " those of this file, as in --map title=KEY,body=KEY";

  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+|urn:\\S+");

  private final JsonFields fields;
  private final RawArticle.Builder article;

  private JsonArticle(JsonFields fields, RawArticle.Builder article) {
    this.fields = fields;
    this.article = article;
  }

  static RawArticle of(Origin origin, JsonNode object, Map<Field, String> map) {
    return new JsonArticle(new JsonFields(object, map), RawArticle.builder(origin)).build();
  }

  private RawArticle build() {
    text(Field.ID, article::id, id -> true);
    String title = HtmlText.ifHtml(first(Field.TITLE, text -> true)).replaceAll("\\s+", " ");
    article.title(title);
    article.body(body(!title.isBlank()));
    for (JsonNode date : fields.values(Field.DATE)) {
      article.date("given", JsonText.of(date));
    }
    text(Field.DATELINE, article::dateline, text -> true);
    text(Field.OUTLET, article::outlet, name -> !isAddress(name));
    text(Field.LANG, article::language, language -> !language.isBlank());
    text(Field.URL, article::url, url -> fields.isMapped(Field.URL) || isAddress(url));
    list(Field.PERSON, Names.SEPARATOR, article::person);
    list(Field.LOCATION, Names.SEPARATOR, article::location);
    list(Field.AUTHOR, Names.SEPARATOR, byline -> Names.authors(byline).forEach(article::author));
    list(Field.TOPIC, Names.LABEL_SEPARATOR, article::topic);
    section();
    return article.build();
  }

  private String body(boolean titled) {
    Stream<String> texts = running(fields.values(Field.BODY));
    if (fields.isMapped(Field.BODY)) {
      return texts.collect(Collectors.joining("\n\n"));
    }
    Stream<String> summaries = titled ? running(fields.named(FieldKeys.SUMMARIES)) : Stream.of();
    return Stream.concat(texts, summaries).findFirst().orElse("");
  }

  private static Stream<String> running(List<JsonNode> nodes) {
    return nodes.stream().map(JsonText::running).filter(text -> !text.isBlank());
  }

  private void section() {
    for (JsonNode contents : fields.named(List.of("contents"))) {
      article.section(JsonText.block(contents, "kicker"));
    }
    for (JsonNode node : fields.values(Field.SECTION)) {
      List<String> names = JsonText.all(node, Names.LABEL_SEPARATOR);
      if (names.size() > 1) {
        names.forEach(article::topic);
      }
      article.section(names.isEmpty() ? "" : names.getFirst());
      return;
    }
  }

  private void text(Field field, Consumer<String> target, Predicate<String> fits) {
    target.accept(first(field, fits));
  }

  private String first(Field field, Predicate<String> fits) {
    return fields.values(field).stream()
        .map(JsonText::of)
        .filter(text -> !text.isBlank() && fits.test(text))
        .findFirst()
        .orElse("");
  }

  private void list(Field field, Pattern separator, Consumer<String> target) {
    for (JsonNode node : fields.values(field)) {
      JsonText.all(node, separator).forEach(target);
    }
  }

  private static boolean isAddress(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }
}
