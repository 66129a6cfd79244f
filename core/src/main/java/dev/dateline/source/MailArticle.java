package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes an article of a message of mail or Usenet. */
final class MailArticle {
  private static final Pattern NAME_AND_ADDRESS =
      Pattern.compile("(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^<>,\"]*))\\s*<([^>]*)>");
  private static final Pattern ADDRESS_AND_NAME = Pattern.compile("\\S+\\s*\\(([^)]*)\\)");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern BRACKETS = Pattern.compile("^<|>$");

  private static final int MAX_FROM = 1_000;

  private final MailHeaders headers;

  private MailArticle(MailHeaders headers) {
    this.headers = headers;
  }

  /** Reads a message of which each character is a byte. */
  static void read(String message, Origin at, Readings out) {
    MailPart whole = MailPart.message(message);
    MailText text = new MailText();
    String body = text.of(whole);
    Optional<String> fault = text.fault();
    if (fault.isPresent()) {
      out.failed(at, fault.get());
    } else {
      RawArticle article = new MailArticle(whole.headers()).article(at, body);
      out.article(article, "no subject and no text");
    }
  }

  private RawArticle article(Origin at, String body) {
    RawArticle.Builder article = RawArticle.builder(at);
    article.id(bare(headers.text("message-id"))).title(headers.text("subject")).body(body);
    headers.texts("date").forEach(date -> article.date("mail:date", date));
    headers
        .texts("received")
        .limit(1)
        .forEach(
            stamp -> article.date("mail:received", stamp.substring(stamp.lastIndexOf(';') + 1)));
    authors(headers.text("from")).forEach(article::author);
    article.outlet(list());
    article.language(headers.text("content-language").replaceFirst(",.*", ""));
    article.url(bare(headers.text("archived-at")));
    Stream.of("keywords", "newsgroups")
        .flatMap(headers::texts)
        .flatMap(COMMA::splitAsStream)
        .forEach(article::topic);
    return article.build();
  }

  private static String bare(String text) {
    return BRACKETS.matcher(text).replaceAll("");
  }

  /** The name of the mailing list, else its id. */
  private String list() {
    String header = headers.text("list-id");
    String list = header.substring(0, Math.min(header.length(), MAX_FROM));
    Matcher named = NAME_AND_ADDRESS.matcher(list);
    return named.find() ? name(named.toMatchResult()) : list;
  }

  private static Stream<String> authors(String header) {
    String from = header.substring(0, Math.min(header.length(), MAX_FROM));
    Matcher named = NAME_AND_ADDRESS.matcher(from);
    if (named.find()) {
      return named.reset().results().map(MailArticle::name).filter(Predicate.not(String::isEmpty));
    }
    Matcher commented = ADDRESS_AND_NAME.matcher(from);
    return Stream.of(commented.matches() ? commented.group(1) : from);
  }

  private static String name(MatchResult named) {
    String name = named.group(1) == null ? named.group(2) : named.group(1).replace("\\", "");
    return name.isBlank() ? named.group(3) : name.strip();
  }
}
