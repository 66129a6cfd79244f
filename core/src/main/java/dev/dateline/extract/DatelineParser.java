package dev.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the opening of a wire story: place, and maybe region, date, source in brackets and time,
 * before a dash. What a source keeps apart as the dateline is believed; at the beginning of a body
 * {@link DatelinePlace} tells it from an ordinary first sentence.
 */
final class DatelineParser {
  private static final int MAX_LENGTH = 120;
  private static final int MAX_LINES = 4;
  private static final int MAX_REGIONS = 2;

  private static final String DASHES = "-\u2013\u2014";
  private static final Pattern DASH =
      Pattern.compile("\\s+(?:-{1,2}|[\u2013\u2014])(?=\\s|$)|[\u2014]|--|(?<=[\\d)])-(?=\\s|$)");
  private static final Pattern SOURCE = Pattern.compile("\\(([^()\\d]{2,40})\\)");
  private static final Pattern BARE_SOURCE = Pattern.compile(",\\s*(\\p{Lu}[\\p{L}/]{1,20})$");
  private static final Pattern TIME =
      Pattern.compile(
          "[,\\s]+(?:\\d{1,2}[:.]\\d\\d\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[A-Z]{3,4})?|\\d{4}\\s?(?:GMT|UTC|hrs?))$");
  private static final Pattern STARS = Pattern.compile("^\\*+");
  private static final Pattern LOWER_MONTH =
      Pattern.compile(
          "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?=\\.? \\d)");

  private static final Set<String> DAY_RULES = Set.of("day", "month-day", "iso");

  private DatelineParser() {}

  /** The dateline a source gave, or else the one the body opens with. */
  static Optional<OpeningDateline> parse(Optional<String> given, String body) {
    return given.flatMap(DatelineParser::given).or(() -> opening(body));
  }

  private static Optional<OpeningDateline> given(String text) {
    String clean = STARS.matcher(text.strip()).replaceFirst("");
    String head = headOf(LOWER_MONTH.matcher(clean).replaceAll(DatelineParser::capital)).strip();
    return head.isEmpty()
        ? Optional.empty()
        : parts(head, text.strip()).filter(line -> !line.place().isEmpty());
  }

  private static String capital(MatchResult month) {
    return month.group().substring(0, 1).toUpperCase(Locale.ROOT) + month.group().substring(1);
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
            .filter(DatelinePlace::isConvincing)
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
}
