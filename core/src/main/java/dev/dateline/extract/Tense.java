package dev.dateline.extract;

/** Whether a sentence looks back or ahead at the date it names. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN
}
