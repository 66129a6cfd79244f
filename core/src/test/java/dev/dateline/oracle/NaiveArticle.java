package dev.dateline.oracle;

import dev.dateline.article.Article;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Dateline;
import dev.dateline.article.Field;
import dev.dateline.article.Location;
import dev.dateline.article.Mention;
import dev.dateline.article.Person;
import dev.dateline.article.PublishedDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stored article as the naive scan looks at it. */
final class NaiveArticle {
  private final Article article;
  private final NaiveText title;
  private final NaiveText body;

  NaiveArticle(Article article) {
    this.article = article;
    this.title = new NaiveText(article.title());
    this.body = new NaiveText(article.body());
  }

  Article article() {
    return article;
  }

  NaiveText text(Field field) {
    return field == Field.TITLE ? title : body;
  }

  /** The names or keywords that a query of the field may mean. */
  List<String> values(Field field) {
    return switch (field) {
      case PERSON -> article.persons().stream().map(Person::name).toList();
      case LOCATION ->
          article.locations().stream()
              .flatMap(place -> Stream.concat(Stream.of(place.name()), place.within().stream()))
              .toList();
      case IN -> article.locations().stream().flatMap(place -> place.country().stream()).toList();
      case DATELINE -> list(article.dateline().map(Dateline::place));
      case OUTLET -> list(article.outlet());
      case AUTHOR -> article.authors();
      case SECTION -> list(article.section());
      case LANG -> list(article.language());
      case URL -> list(article.url());
      case TOPIC -> article.topics();
      case ID -> List.of(article.id().value());
      case TEXT -> List.of(article.title(), article.body());
      case TITLE -> List.of(article.title());
      case BODY -> List.of(article.body());
      case DATE, MENTIONS -> days(field).stream().map(DateSpan::toString).toList();
    };
  }

  /** When it was published, or the dates it names. */
  List<DateSpan> days(Field field) {
    return field == Field.DATE
        ? list(article.published().map(PublishedDate::span))
        : mentions(Mention.Kind.DATE).map(Mention::dateSpan).toList();
  }

  Stream<Mention> mentions(Mention.Kind kind) {
    return article.mentions().stream().filter(mention -> mention.kind() == kind);
  }

  /** A place by the name that its mentions have. */
  Stream<Location> places(String name) {
    return article.locations().stream().filter(place -> place.name().equals(name));
  }

  private static <T> List<T> list(Optional<T> value) {
    return value.map(List::of).orElseGet(List::of);
  }
}
