package dev.dateline.extract;

/** Cuts a text into {@link CalendarTokens}, in one pass and without making strings. */
final class CalendarLexer {
  private final CalendarWords words = CalendarWords.shipped();
  private final String text;
  private final int length;
  private final CalendarTokens tokens;

  private CalendarLexer(String text) {
    this.text = text;
    this.length = text.length();
    this.tokens = new CalendarTokens(text);
  }

  static CalendarTokens tokens(String text) {
    return new CalendarLexer(text).read();
  }

  private CalendarTokens read() {
    for (int at = 0; at < length; ) {
      char c = text.charAt(at);
      if (isLetter(c)) {
        at = word(at);
      } else if (isDigit(c)) {
        at = number(at);
      } else if (c <= ' ' || c == '\u00a0') {
        at = space(at);
      } else {
        tokens.add(sign(c), 0, at, ++at);
      }
    }
    return tokens;
  }

  private int space(int start) {
    int lines = 0;
    int at = start;
    for (; at < length && isSpace(text.charAt(at)); at++) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
    }
    if (lines > 1) {
      tokens.add(CalendarToken.PARAGRAPH, 0, start, at);
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  private int word(int start) {
    int at = start;
    int hash = 0;
    for (; at < length && isLetter(text.charAt(at)); at++) {
      hash = CalendarWords.hash(hash, text.charAt(at));
    }
    if (at < length && isDigit(text.charAt(at))) {
      return mixed(start, at);
    }
    CalendarWords.Entry entry =
        at - start <= CalendarWords.MAX_LENGTH ? words.find(text, start, at, hash) : null;
    if (entry != null) {
      tokens.add(entry.kind(), entry.value(), start, at);
    } else {
      tokens.add(unlisted(start, at), 0, start, at);
    }
    return at;
  }

  private CalendarToken unlisted(int start, int end) {
    if (Character.isUpperCase(text.charAt(start))) {
      return CalendarToken.NAME;
    }
    if (end - start > 3 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e') {
      return CalendarToken.PAST;
    }
    return end - start > 3 && text.charAt(end - 1) == 's' && text.charAt(end - 2) != 's'
        ? CalendarToken.PLURAL
        : CalendarToken.WORD;
  }

  /** A word with a digit in it: a quarter or half by its short name, or something else. */
  private int mixed(int start, int at) {
    int end = at;
    while (end < length && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
      end++;
    }
    int value = text.charAt(at) - '0';
    if (end - start == 2 && text.charAt(start) == 'Q' && value >= 1 && value <= 4) {
      tokens.add(CalendarToken.QUARTER_NAME, value, start, end);
    } else if (end - start == 2 && text.charAt(start) == 'H' && value >= 1 && value <= 2) {
      tokens.add(CalendarToken.HALF_NAME, value, start, end);
    } else {
      tokens.add(CalendarToken.NAME, 0, start, end);
    }
    return end;
  }

  private int number(int start) {
    int end = digitsEnd(start);
    if (end == length) {
      return whole(start, end);
    }
    char c = text.charAt(end);
    if (isLetter(c)) {
      return suffixed(start, end);
    }
    if (c == ':' && end - start <= 2 && digitsEnd(end + 1) - end == 3) {
      return time(start, end + 3);
    }
    if (c == ',' && end - start <= 3 && digitsEnd(end + 1) - end == 4) {
      return grouped(start, end);
    }
    return c == '.' && isDecimal(start, end)
        ? amount(start, digitsEnd(end + 1))
        : whole(start, end);
  }

  private int whole(int start, int end) {
    boolean small = end - start <= 9;
    tokens.add(
        small ? CalendarToken.NUMBER : CalendarToken.AMOUNT,
        small ? value(start, end) : 0,
        start,
        end);
    return end;
  }

  private int amount(int start, int end) {
    tokens.add(CalendarToken.AMOUNT, 0, start, end);
    return end;
  }

  private int grouped(int start, int firstEnd) {
    int end = firstEnd;
    while (end < length && text.charAt(end) == ',' && digitsEnd(end + 1) - end == 4) {
      end += 4;
    }
    return amount(start, end);
  }

  private int time(int start, int minutesEnd) {
    int end = minutesEnd;
    if (end < length && text.charAt(end) == ':' && digitsEnd(end + 1) - end == 3) {
      end += 3;
    }
    tokens.add(CalendarToken.TIME, 0, start, end);
    return end;
  }

  /** Digits, a point and digits, but not the beginning or end of 07.04.2021. */
  private boolean isDecimal(int start, int point) {
    int end = digitsEnd(point + 1);
    if (end == point + 1) {
      return false;
    }
    boolean pointAfter = end < length && text.charAt(end) == '.' && digitsEnd(end + 1) > end + 1;
    boolean pointBefore =
        start > 1 && text.charAt(start - 1) == '.' && isDigit(text.charAt(start - 2));
    return !pointAfter && !pointBefore;
  }

  private int suffixed(int start, int end) {
    int last = end;
    while (last < length && (isLetter(text.charAt(last)) || isDigit(text.charAt(last)))) {
      last++;
    }
    int value = end - start <= 4 ? value(start, end) : 0;
    if (last - end == 2 && end - start <= 2 && isOrdinalSuffix(end)) {
      tokens.add(CalendarToken.ORDINAL, value, start, last);
    } else if (last - end == 1
        && text.charAt(end) == 's'
        && value % 10 == 0
        && (end - start == 4 || end - start == 2)) {
      tokens.add(CalendarToken.DECADE, value, start, last);
    } else if (end - start == 2 && text.charAt(end) == 'T' && last > end + 2) {
      return whole(start, end);
    } else {
      tokens.add(CalendarToken.NAME, 0, start, last);
    }
    return last;
  }

  private boolean isOrdinalSuffix(int at) {
    return switch (text.substring(at, at + 2)) {
      case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> true;
      default -> false;
    };
  }

  private int digitsEnd(int start) {
    int at = start;
    while (at < length && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int value(int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static CalendarToken sign(char c) {
    return switch (c) {
      case ',' -> CalendarToken.COMMA;
      case '.' -> CalendarToken.DOT;
      case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> CalendarToken.DASH;
      case '/' -> CalendarToken.SLASH;
      case '\'', '\u2018', '\u2019' -> CalendarToken.APOSTROPHE;
      case '(', '[' -> CalendarToken.OPEN;
      case ')', ']' -> CalendarToken.CLOSE;
      case '$', '\u00a3', '\u20ac', '\u00a5', '#', '+' -> CalendarToken.CURRENCY;
      case '%' -> CalendarToken.PERCENT;
      case ';', ':', '?', '!' -> CalendarToken.STOP;
      default -> CalendarToken.SIGN;
    };
  }
}
