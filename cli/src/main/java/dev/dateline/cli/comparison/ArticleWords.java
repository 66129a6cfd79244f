package dev.dateline.cli.comparison;

import dev.dateline.article.Article;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words, names and dates of an article, drawn at random. */
final class ArticleWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,20}");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} .'-]+");
  private static final int LONG = 6;

  private final Article article;
  private final Random random;
  private final List<String> words;

  ArticleWords(Article article, Random random) {
    this.article = article;
    this.random = random;
    this.words = words(article.title() + " " + article.body());
  }

  /** In lower case, so that none is an operator. */
  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  Optional<String> word() {
    return any(words);
  }

  Optional<String> longWord() {
    return any(words.stream().filter(word -> word.length() >= LONG).toList());
  }

  Optional<String> pair(String format) {
    return word().flatMap(one -> word().map(other -> format.formatted(one, other)));
  }

  /** Two words of which one follows the other, but for words that are too short. */
  Optional<String> neighbours(String format) {
    if (words.size() < 2) {
      return Optional.empty();
    }
    int first = random.nextInt(words.size() - 1);
    return Optional.of(format.formatted(words.get(first), words.get(first + 1)));
  }

  Optional<String> person() {
    return name("person", article.persons().stream().map(Person::name).toList());
  }

  Optional<String> location() {
    return name("location", article.locations().stream().map(Location::name).toList());
  }

  Optional<String> outlet() {
    return name("outlet", article.outlet().stream().toList());
  }

  private Optional<String> name(String field, List<String> names) {
    return any(names.stream().filter(name -> NAME.matcher(name).matches()).toList())
        .map(name -> "%s:\"%s\"".formatted(field, name));
  }

  Optional<String> month() {
    return article.published().map(published -> "date:" + YearMonth.from(published.span().start()));
  }

  Optional<String> mention() {
    return any(
        article.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.DATE)
            .map(mention -> "mentions:" + mention.value())
            .toList());
  }

  private Optional<String> any(List<String> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }
}
