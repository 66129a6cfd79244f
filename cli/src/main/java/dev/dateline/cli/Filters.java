package dev.dateline.cli;

import dev.dateline.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say when, who and where. */
final class Filters {
  @Option(names = "--since", paramLabel = "DATE", description = "Published then or later.")
  private String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Published then or earlier.")
  private String until;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Published then: 2021-04-07, 2021-04, 2014..2016, yesterday.")
  private String on;

  @Option(
      names = "--last",
      paramLabel = "TIME",
      description = "Published lately: 7d, 2w, 3m or 1y.")
  private String last;

  @Option(
      names = "--person",
      paramLabel = "NAME",
      description = "About somebody, by any part of the name. Repeatable: about all.")
  private List<String> persons = new ArrayList<>();

  @Option(
      names = "--location",
      paramLabel = "NAME",
      description = "About a place or one within it. Repeatable: about all.")
  private List<String> locations = new ArrayList<>();

  /** Sets a common option; false where it is none. */
  boolean set(String option, String value) {
    switch (option) {
      case "--since" -> since = value;
      case "--until" -> until = value;
      case "--on" -> on = value;
      case "--last" -> last = value;
      case "--person" -> persons.add(value);
      case "--location" -> locations.add(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  boolean areNone() {
    return since == null
        && until == null
        && on == null
        && last == null
        && persons.isEmpty()
        && locations.isEmpty();
  }

  void addTo(SearchRequest.Builder request, DateArguments dates) {
    requireOrder(dates);
    if (since != null) {
      request.since(dates.span("--since", since).start());
    }
    if (until != null) {
      request.until(dates.span("--until", until).end());
    }
    if (on != null) {
      request.filter(dates.range("--on", on));
    }
    if (last != null) {
      request.on(dates.last("--last", last));
    }
    persons.forEach(request::person);
    locations.forEach(request::location);
  }

  private void requireOrder(DateArguments dates) {
    if (since != null
        && until != null
        && dates.span("--since", since).start().isAfter(dates.span("--until", until).end())) {
      throw new UsageException("--since " + since + " is later than --until " + until);
    }
  }
}
