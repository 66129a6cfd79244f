package dev.dateline.extract;

import dev.dateline.article.DateSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which somebody marked the dates.
 *
 * @param name of the file
 * @param text without marks
 * @param dateline the place the text opens with, where that is known
 * @param published the day of the text
 * @param dates marked expressions whose value names days
 */
record AnnotatedDates(
    String name,
    String text,
    Optional<String> dateline,
    Optional<DateSpan> published,
    List<AnnotatedDates.Date> dates) {

  /**
   * A marked expression.
   *
   * @param start first UTF-16 unit
   * @param end one past the last
   * @param span the days it means
   */
  record Date(int start, int end, DateSpan span) {}

  private static final Pattern GOLD = Pattern.compile("\\{([PLD])\\|([^|{}]+)(?:\\|([^|{}]+))?\\}");
  private static final Pattern TIMEX = Pattern.compile("<(/?)TIMEX[23]\\b([^>]*)>|&(\\w+);");
  private static final Pattern VALUE = Pattern.compile("\\bval(?:ue)?=\"([^\"]*)\"");
  private static final Pattern WRITTEN =
      Pattern.compile("(?s)<(?:DATETIME|DCT)>.*?(\\d{4}-\\d\\d-\\d\\d).*?</(?:DATETIME|DCT)>");

  /** Reads our own format: {@code {D|surface|value}} in the body after two header blocks. */
  static AnnotatedDates ofGold(Path file) {
    String[] parts = text(file).split("\n\n", 3);
    String published = header(parts[0], "published").orElseThrow();
    StringBuilder text = new StringBuilder();
    List<Date> dates = new ArrayList<>();
    Matcher matcher = GOLD.matcher(parts[2]);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(2));
      if (matcher.group(1).equals("D")) {
        String value = matcher.group(3) == null ? matcher.group(2) : matcher.group(3);
        dates.add(new Date(start, text.length(), DateSpan.parse(value).orElseThrow()));
      }
    }
    matcher.appendTail(text);
    return new AnnotatedDates(
        file.getFileName().toString(),
        text.toString(),
        header(parts[0], "dateline"),
        DateSpan.parse(published),
        dates);
  }

  private static Optional<String> header(String headers, String name) {
    return headers
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst();
  }

  /** Reads TIMEX2 or TIMEX3 tags within a text. */
  static AnnotatedDates ofTimex(Path file) {
    String all = text(file);
    Matcher written = WRITTEN.matcher(all);
    Optional<DateSpan> published =
        written.find() ? DateSpan.parse(written.group(1)) : Optional.empty();
    String marked = all.substring(all.indexOf("<TEXT>") + 6, all.indexOf("</TEXT>"));
    StringBuilder text = new StringBuilder();
    List<Date> dates = new ArrayList<>();
    read(marked, text, dates);
    return new AnnotatedDates(
        file.getFileName().toString(),
        text.toString(),
        Optional.empty(),
        published,
        ranges(text, dates));
  }

  private static final Pattern CONNECTOR =
      Pattern.compile("\\s?[-\u2013\u2014]\\s?| to (?:the )?| through | and ");

  /** TIMEX marks both ends of "from March 3 to March 9": for us these are one range. */
  private static List<Date> ranges(CharSequence text, List<Date> dates) {
    List<Date> joined = new ArrayList<>();
    for (Date date : dates.stream().sorted(Comparator.comparingInt(Date::start)).toList()) {
      if (!joined.isEmpty() && isRange(text, joined.getLast(), date)) {
        Date first = joined.removeLast();
        DateSpan span = new DateSpan(first.span().start(), date.span().end());
        joined.add(new Date(first.start(), date.end(), span));
      } else {
        joined.add(date);
      }
    }
    return joined;
  }

  private static boolean isRange(CharSequence text, Date first, Date last) {
    CharSequence between = text.subSequence(first.end(), last.start());
    CharSequence before = text.subSequence(Math.max(0, first.start() - 9), first.start());
    boolean and = between.toString().equals(" and ");
    return CONNECTOR.matcher(between).matches()
        && last.span().start().isAfter(first.span().end())
        && (!and || before.toString().endsWith("etween "));
  }

  private static void read(String marked, StringBuilder text, List<Date> dates) {
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<String> values = new ArrayDeque<>();
    Matcher matcher = TIMEX.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      if (matcher.group(3) != null) {
        text.append(entity(matcher.group(3)));
      } else if (matcher.group(1).isEmpty()) {
        Matcher value = VALUE.matcher(matcher.group(2));
        starts.push(text.length());
        values.push(value.find() ? value.group(1) : "");
      } else {
        add(new Span(starts.pop(), text.length()), values.pop(), dates);
      }
    }
    matcher.appendTail(text);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Span(int start, int end) {}

  /** Of nested marks the inner ones count. */
  private static void add(Span span, String value, List<Date> dates) {
    boolean outer = dates.stream().anyMatch(date -> date.start >= span.start);
    Optional<DateSpan> days = outer ? Optional.empty() : TimexValue.span(value);
    days.ifPresent(found -> dates.add(new Date(span.start, span.end, found)));
  }

  private static String entity(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> "&" + name + ";";
    };
  }
}
