package dev.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the opening of a wire story: place, and maybe region, date, source in brackets and time,
 * before a dash. A place in capitals is enough; a place in mixed case needs a date or a known
 * agency beside it, so that no ordinary first sentence is taken for one.
 */
final class DatelineParser {
  private static final int MAX_LENGTH = 120;
  private static final int MAX_LINES = 4;
  private static final int MAX_PLACE_WORDS = 6;
  private static final int MAX_REGIONS = 2;

  private static final String DASHES = "-\u2013\u2014";
  private static final Pattern DASH =
      Pattern.compile("\\s+(?:-{1,2}|[\u2013\u2014])(?=\\s|$)|[\u2014]|--|(?<=[\\d)])-(?=\\s|$)");
  private static final Pattern SOURCE = Pattern.compile("\\(([^()\\d]{2,40})\\)");
  private static final Pattern BARE_SOURCE = Pattern.compile(",\\s*(\\p{Lu}[\\p{L}/]{1,20})$");
  private static final Pattern TIME =
      Pattern.compile(
          "[,\\s]+(?:\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[A-Z]{3,4})?|\\d{4}\\s?(?:GMT|UTC|hrs?))$");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:St\\.?|Mc|Mac|[dD][aeou]s?|La|Le)?[\\p{Lu}\\p{M}'\u2019.\\-]*\\p{Lu}[\\p{Lu}\\p{M}'\u2019.\\-]*|[dD][aeou]s?|del|the|and|of");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019.\\-]*|d[aeou]s?|del|la|le|el|al|upon|of|the");

  private static final Set<String> DAY_RULES = Set.of("day", "month-day", "iso");

  private static final Set<String> NO_PLACES =
      Set.of(
          "BREAKING",
          "UPDATE",
          "UPDATED",
          "EXCLUSIVE",
          "CORRECTED",
          "CORRECTION",
          "ANALYSIS",
          "FACTBOX",
          "TIMELINE",
          "INTERVIEW",
          "VIDEO",
          "WATCH",
          "OPINION",
          "LIVE",
          "PHOTOS",
          "GALLERY",
          "EDITORIAL",
          "REVIEW",
          "FEATURE",
          "COLUMN",
          "COMMENTARY",
          "ADVISORY",
          "NOTE",
          "EDITOR",
          "EDITORS",
          "ALERT",
          "URGENT",
          "FLASH",
          "SUMMARY",
          "PREVIEW",
          "RESULTS",
          "NEWS",
          "SPORT",
          "SPORTS",
          "BUSINESS",
          "WORLD",
          "POLITICS",
          "TV",
          "FILM",
          "BOOK",
          "BOOKS",
          "MUSIC",
          "NATO",
          "UNESCO",
          "UNICEF",
          "OPEC",
          "NASA",
          "FIFA",
          "UEFA",
          "IBM",
          "YEAR",
          "QTR",
          "QUARTER",
          "MONTH",
          "MTHS",
          "FACT",
          "FACTS",
          "CHECK",
          "EXPLAINER",
          "PODCAST",
          "POLL",
          "QUIZ",
          "REPORT",
          "REPORTS");

  private static final Set<String> AGENCIES =
      Set.of(
          "AP",
          "AFP",
          "REUTERS",
          "REUTER",
          "UPI",
          "XINHUA",
          "TASS",
          "ITAR-TASS",
          "INTERFAX",
          "DPA",
          "ANSA",
          "EFE",
          "KYODO",
          "YONHAP",
          "PTI",
          "IANS",
          "ANI",
          "APP",
          "BBC",
          "CNN",
          "VOA",
          "RFE/RL",
          "BERNAMA",
          "ANADOLU",
          "AA",
          "CP",
          "PA",
          "IPS",
          "IRNA",
          "MENA",
          "SANA",
          "WAM",
          "ANTARA",
          "NAN",
          "GNA",
          "CNA",
          "JTA",
          "CNS",
          "RNS",
          "UN",
          "BLOOMBERG");

  private DatelineParser() {}

  /** The dateline a source gave, or else the one the body opens with. */
  static Optional<OpeningDateline> parse(Optional<String> given, String body) {
    return given.flatMap(DatelineParser::given).or(() -> opening(body));
  }

  private static Optional<OpeningDateline> given(String text) {
    String head = headOf(text.strip().replaceFirst("^\\*+", "")).strip();
    return head.isEmpty()
        ? Optional.empty()
        : parts(head, text.strip()).filter(line -> !line.place().isEmpty());
  }

  private static String headOf(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_LENGTH));
    Matcher dash = DASH.matcher(head);
    int end = -1;
    while (dash.find() && (end < 0 || dates(head.substring(0, end)).isEmpty())) {
      end = dash.start();
    }
    return end < 0 ? head : head.substring(0, end);
  }

  private static Optional<OpeningDateline> opening(String body) {
    int from = OpeningLines.markEnd(body);
    int end = Math.min(body.length(), from + MAX_LINES * MAX_LENGTH);
    return body.substring(from, end)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(MAX_LINES)
        .flatMap(line -> line(line).stream())
        .findFirst();
  }

  private static Optional<OpeningDateline> line(String line) {
    String head = line.substring(0, Math.min(line.length(), MAX_LENGTH));
    if (head.chars().noneMatch(c -> DASHES.indexOf(c) >= 0)) {
      return Optional.empty();
    }
    Matcher dash = DASH.matcher(head);
    return dash.find() && dash.start() > 1
        ? parts(head.substring(0, dash.start()), head.substring(0, dash.end()).strip())
            .filter(DatelineParser::isConvincing)
        : Optional.empty();
  }

  private static Optional<OpeningDateline> parts(String head, String text) {
    Matcher source = SOURCE.matcher(head);
    Optional<String> agency =
        source.find() ? Optional.of(source.group(1).strip()) : Optional.empty();
    String rest = agency.isPresent() ? source.replaceFirst(" ").strip() : head.strip();
    return dated(TIME.matcher(rest).replaceFirst(""), text, agency);
  }

  private static Optional<OpeningDateline> dated(
      String head, String text, Optional<String> agency) {
    Matcher bare = BARE_SOURCE.matcher(head);
    if (agency.isEmpty() && bare.find() && !dates(head.substring(0, bare.start())).isEmpty()) {
      return dated(head.substring(0, bare.start()), text, Optional.of(bare.group(1)));
    }
    List<ParsedDate> dates = dates(head);
    if (dates.isEmpty()) {
      return placed(head, text, Optional.empty(), agency);
    }
    CalendarTokens tokens = CalendarLexer.tokens(head);
    ParsedDate date = dates.getLast();
    boolean closes =
        head.substring(tokens.end(date.to() - 1)).chars().noneMatch(Character::isLetterOrDigit);
    return closes
        ? placed(head.substring(0, tokens.start(date.from())), text, Optional.of(date), agency)
        : Optional.empty();
  }

  private static Optional<OpeningDateline> placed(
      String head, String text, Optional<ParsedDate> date, Optional<String> agency) {
    List<String> segments =
        Stream.of(head.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    return segments.isEmpty() || segments.size() > 1 + MAX_REGIONS
        ? Optional.empty()
        : Optional.of(
            new OpeningDateline(
                text,
                segments.getFirst(),
                segments.subList(1, segments.size()),
                date.map(ParsedDate::expression),
                agency));
  }

  private static List<ParsedDate> dates(String head) {
    return new CalendarGrammar(CalendarLexer.tokens(head))
        .all().stream().filter(date -> DAY_RULES.contains(date.rule())).toList();
  }

  private static boolean isConvincing(OpeningDateline line) {
    if (!line.regions().stream().allMatch(region -> isWritten(region, CAPITALISED, 4))) {
      return false;
    }
    if (isWritten(line.place(), CAPITALS, MAX_PLACE_WORDS)) {
      return line.place().length() > 2 && words(line.place()).noneMatch(NO_PLACES::contains);
    }
    boolean backed =
        line.date().isPresent()
            || line.source()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(AGENCIES::contains)
                .isPresent();
    return backed && isWritten(line.place(), CAPITALISED, 4);
  }

  private static boolean isWritten(String text, Pattern word, int most) {
    List<String> words = words(text).toList();
    return !words.isEmpty()
        && words.size() <= most
        && words.stream().allMatch(part -> word.matcher(part).matches())
        && Character.isUpperCase(text.codePointAt(0));
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("[\\s/]+", -1));
  }
}
