package dev.dateline.article;

import java.util.Objects;
import java.util.Optional;

/**
 * The opening of a wire story, {@code ISLAMABAD, April 6 (AP) -}.
 *
 * @param text as written, without surrounding white space
 * @param place the place as written, {@code ISLAMABAD}
 * @param date the day it names, resolved; empty when it names none
 * @param source the agency in brackets, {@code AP}; empty when there is none
 */
public record Dateline(
    String text, String place, Optional<DateSpan> date, Optional<String> source) {
  /** Checks for nulls. */
  public Dateline {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(source, "source");
  }
}
