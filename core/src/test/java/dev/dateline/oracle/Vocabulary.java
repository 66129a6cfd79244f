package dev.dateline.oracle;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Location;
import dev.dateline.article.Person;
import dev.dateline.extract.Gazetteer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What there is to ask for in an archive: plain words, texts, names and days.
 *
 * @param words each as often as it occurs
 * @param texts the words of each headline and body in order
 * @param persons names of plain words
 * @param locations names of plain words that stand for no other place
 * @param days days of publication
 */
record Vocabulary(
    List<String> words,
    List<List<String>> texts,
    List<String> persons,
    List<String> locations,
    List<LocalDate> days) {

  static Vocabulary of(Archive archive) throws IOException {
    List<Article> articles = articles(archive);
    List<List<String>> texts =
        articles.stream()
            .flatMap(article -> List.of(article.title(), article.body()).stream())
            .map(Vocabulary::words)
            .filter(words -> !words.isEmpty())
            .toList();
    return new Vocabulary(
        texts.stream().flatMap(List::stream).filter(word -> word.length() > 2).toList(),
        texts,
        names(articles.stream().flatMap(a -> a.persons().stream()).map(Person::name).toList()),
        names(
            articles.stream()
                .flatMap(a -> a.locations().stream())
                .map(Location::name)
                .filter(Vocabulary::isUnambiguous)
                .toList()),
        articles.stream().flatMap(a -> a.published().stream()).map(p -> p.span().start()).toList());
  }

  static List<Article> articles(Archive archive) throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    archive.forEach(SearchRequest.builder("").snippets(0).build(), hit -> ids.add(hit.id()));
    List<Article> articles = new ArrayList<>();
    for (ArticleId id : ids) {
      articles.add(archive.article(id).orElseThrow());
    }
    return articles;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9'\\u2019.\\u0080-\\uFFFF]+"))
        .filter(Vocabulary::isPlain)
        .toList();
  }

  private static List<String> names(List<String> names) {
    return names.stream()
        .filter(name -> List.of(name.split(" ")).stream().allMatch(Vocabulary::isPlain))
        .toList();
  }

  private static boolean isPlain(String word) {
    return word.matches("[A-Za-z]{2,}");
  }

  /** Our search looks for a place by its other names too; a plain field of words does not. */
  static boolean isUnambiguous(String name) {
    return Arrays.stream(name.split(" "))
            .allMatch(
                part ->
                    Gazetteer.builtIn().find(part).stream()
                        .allMatch(place -> place.name().equalsIgnoreCase(part)))
        && Gazetteer.builtIn().find(name).stream().allMatch(place -> place.name().equals(name));
  }
}
