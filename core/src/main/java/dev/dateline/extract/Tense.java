package dev.dateline.extract;

/** Whether a sentence looks back or ahead at the date it names. */
enum Tense {
  PAST,
  /** Of a day of the week: the next. Of longer ago or ahead it tells nothing. */
  PRESENT,
  FUTURE,
  UNKNOWN
}
