package dev.dateline.extract;

/**
 * What a word, number or sign can mean in a date. The words of each kind are listed in {@code
 * calendar-words.txt}; what their values mean is said here.
 */
enum CalendarToken {
  /** Outside the text. */
  NONE,
  /** A name of a month; its value is 1 to 12. */
  MONTH,
  /** An abbreviated month, {@code Sept}; its value is 1 to 12. */
  SHORT_MONTH,
  /** A day of the week; its value is 1, Monday, to 7. */
  WEEKDAY,
  /** An abbreviated day of the week; its value is 1, Monday, to 7. */
  SHORT_WEEKDAY,
  /** Today and its neighbours; its value is the distance in days. */
  RELATIVE_DAY,
  /** One unit of the calendar; its value is the position in {@link CalendarUnit}. */
  UNIT,
  /** Several units of the calendar; its value is the position in {@link CalendarUnit}. */
  UNITS,
  /** A season; its value is 1, spring, to 4. */
  SEASON,
  /** A number in words; its value is the number. */
  COUNT,
  /** An ordinal in words or digits; its value is the number. */
  ORDINAL,
  /** A decade in words, {@code eighties}; its value is the number, 80. */
  DECADE_WORD,
  /** A decade in digits, {@code 1980s}; its value is the number, 1980 or 80. */
  DECADE,
  /** A whole number in digits, without separators. */
  NUMBER,
  /** {@code Q3}; its value is 1 to 4. */
  QUARTER_NAME,
  /** {@code H1}; its value is 1 or 2. */
  HALF_NAME,
  /** A number that is no calendar number: 1,984 or 3.5. */
  AMOUNT,
  /** A time of day, 12:30. */
  TIME,
  LAST,
  PAST_UNIT,
  PREVIOUS,
  NEXT,
  FOLLOWING,
  THIS,
  COMING,
  CURRENT,
  THAT,
  SAME,
  PART,
  EARLIER,
  LATER,
  AGO,
  BEFORE,
  AFTER,
  HALF,
  REST,
  END_PART,
  EVERY,
  ARTICLE,
  THE,
  OF,
  AND,
  OR,
  TO,
  THROUGH,
  FROM,
  BETWEEN,
  ON,
  AT,
  IN,
  DETERMINER,
  YEAR_NAME,
  ABOUT,
  CHRISTMAS,
  EVE,
  NEW,
  BOXING,
  VALENTINE,
  HALLOWEEN,
  BASTILLE,
  ARMISTICE,
  /** What often follows the date of a well-known attack. */
  ATTACKS,
  /** What is counted: 1984 people. */
  COUNTED,
  /** What is numbered: room 2013. */
  NUMBERED,
  /** Before Christ: such years are left out. */
  CENTURIES,
  /** A verb or adverb that looks ahead. */
  FUTURE,
  /** Looks ahead or back, as its neighbours tell. */
  SET,
  IS,
  /** A verb in the present, which looks ahead where a day of the week follows. */
  PRESENT,
  BE,
  BEEN,
  /** A verb that looks back. */
  PAST,
  RESCHEDULED,
  /** A part of the day: night. */
  DAYTIME,
  /** Words of games that have quarters. */
  SPORTS,
  /** Words of weather, where the 80s are no years. */
  HEAT,
  /** What "today's" belongs to when it means "modern". */
  VAGUE,
  /** What follows a weekday in the name of a paper. */
  SUNDAY_NAME,
  /** What stands before a weekday in the name of a day: Good Friday. */
  FRIDAY_NAME,
  PERSON_TITLE,
  /** Any other word with a capital. */
  NAME,
  /** Any other word. */
  WORD,
  /** Another word that ends in s, as plurals do. */
  PLURAL,
  COMMA,
  DOT,
  DASH,
  SLASH,
  APOSTROPHE,
  OPEN,
  CLOSE,
  CURRENCY,
  PERCENT,
  /** A sign that ends a clause: semicolon, colon, question mark. */
  STOP,
  /** Any other sign. */
  SIGN,
  /** An empty line. */
  PARAGRAPH
}
