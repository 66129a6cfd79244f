package dev.dateline.extract;

import dev.dateline.article.DateOrder;
import dev.dateline.article.RawArticle;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Learns from a whole archive whether 03/04/2021 is in March or April: dates with a day beyond 12
 * tell which number is the day. Thread-safe.
 */
public final class DateOrderVote {
  /** One order must be seen so many times as often as the other. */
  public static final int MAJORITY = 20;

  private static final Pattern NUMERIC =
      Pattern.compile("(?=\\d)(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2\\d{4}(?!\\d)");
  private static final int HEAD = 1000;

  private final LongAdder dayFirst = new LongAdder();
  private final LongAdder monthFirst = new LongAdder();
  private final LongAdder ambiguous = new LongAdder();

  /** Starts without votes. */
  public DateOrderVote() {}

  /**
   * Counts the dates a source gives and those at the beginning of the body.
   *
   * @param article any article
   */
  public void add(RawArticle article) {
    String body = article.body();
    Stream.concat(
            article.dates().stream().map(RawArticle.DateEvidence::text),
            Stream.of(body.substring(0, Math.min(body.length(), HEAD))))
        .forEach(this::add);
  }

  private void add(String text) {
    Matcher matcher = NUMERIC.matcher(text);
    while (matcher.find()) {
      add(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(3)));
    }
  }

  private void add(int first, int second) {
    if (first > 12 && first <= 31 && second <= 12) {
      dayFirst.increment();
    } else if (second > 12 && second <= 31 && first <= 12) {
      monthFirst.increment();
    } else if (first <= 12 && second <= 12 && first != second) {
      ambiguous.increment();
    }
  }

  void read(DataInput in) throws IOException {
    dayFirst.add(in.readLong());
    monthFirst.add(in.readLong());
    ambiguous.add(in.readLong());
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(dayFirst.sum());
    out.writeLong(monthFirst.sum());
    out.writeLong(ambiguous.sum());
  }

  void merge(DateOrderVote other) {
    dayFirst.add(other.dayFirst.sum());
    monthFirst.add(other.monthFirst.sum());
    ambiguous.add(other.ambiguous.sum());
  }

  /**
   * How many dates could be read in both orders.
   *
   * @return 0 or more
   */
  public long ambiguous() {
    return ambiguous.sum();
  }

  /**
   * The order of the archive so far.
   *
   * @return the order, or empty when nothing or too little tells
   */
  public Optional<DateOrder> decision() {
    long day = dayFirst.sum();
    long month = monthFirst.sum();
    if (day > month * MAJORITY) {
      return Optional.of(DateOrder.DMY);
    }
    return month > day * MAJORITY ? Optional.of(DateOrder.MDY) : Optional.empty();
  }
}
