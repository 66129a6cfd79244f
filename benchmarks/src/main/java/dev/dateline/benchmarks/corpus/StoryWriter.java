package dev.dateline.benchmarks.corpus;

import dev.dateline.benchmarks.corpus.Lexicon.Person;
import dev.dateline.benchmarks.corpus.Lexicon.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Writes one story down, once. */
final class StoryWriter {
  /** Each up to the next: what the next part of a sentence is, by a number from 0 to 1. */
  private static final double PHRASE = 0.008;

  private static final double PERSON = 0.020;
  private static final double PLACE = 0.026;
  private static final double DATE = 0.032;
  private static final double NUMBER = 0.040;
  private static final double CATCHPHRASE = 0.042;
  private static final double THEME = 0.22;

  private static final double COMMA = 0.05;
  private static final double ATTRIBUTED = 0.15;
  private static final double TITLE_THEME = 0.3;

  private final Lexicon lexicon;
  private final Story story;
  private final Random64 random;
  private final StringBuilder text;
  private final Set<Person> persons = new LinkedHashSet<>();
  private final Set<Place> places = new LinkedHashSet<>();
  private int words;

  StoryWriter(Lexicon lexicon, Story story, Random64 random) {
    this.lexicon = lexicon;
    this.story = story;
    this.random = random;
    this.text = new StringBuilder(story.length() * 8);
  }

  /** Written first. */
  String body() {
    dateline();
    while (words < story.length()) {
      paragraph();
    }
    return text.toString();
  }

  /** Names the person named first, if any. */
  String title() {
    StringBuilder title = new StringBuilder();
    persons.stream().limit(1).forEach(person -> title.append(person.family()).append(' '));
    int length = random.between(4, 9);
    for (int i = 0; i < length; i++) {
      title.append(random.chance(TITLE_THEME) ? theme() : lexicon.drawWord(random)).append(' ');
    }
    title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
    return title.toString();
  }

  /** Those the body names, in the order in which it does. */
  Set<Person> persons() {
    return Collections.unmodifiableSet(persons);
  }

  /** Those the body names, in the order in which it does. */
  Set<Place> places() {
    return Collections.unmodifiableSet(places);
  }

  private void dateline() {
    Place scene = story.places().getFirst();
    places.add(scene);
    text.append(scene.city().toUpperCase(Locale.ROOT)).append(", ");
    dayOfYear(text, story.published().toLocalDate());
    text.append(" (").append(story.outlet()).append(") - ");
  }

  private void paragraph() {
    sentence();
    for (int more = random.between(1, 3); more > 0 && words < story.length(); more--) {
      text.append(' ');
      sentence();
    }
    text.append("\n\n");
  }

  private void sentence() {
    int start = text.length();
    int length = random.between(8, 30);
    for (int end = words + length; words < end; ) {
      if (text.length() > start) {
        text.append(random.chance(COMMA) ? ", " : " ");
      }
      part();
    }
    if (random.chance(ATTRIBUTED)) {
      text.append(", ");
      name(person());
      text.append(" said");
      words++;
    }
    text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    text.append('.');
  }

  /** Mostly a word; now and then a phrase, name, place, date or number. */
  private void part() {
    double which = random.real();
    words++;
    if (which > THEME) {
      text.append(lexicon.drawWord(random));
    } else if (which > CATCHPHRASE) {
      text.append(theme());
    } else if (which > NUMBER) {
      text.append(story.catchphrase());
    } else if (which > DATE) {
      text.append(random.between(2, 999));
    } else if (which > PLACE) {
      date();
    } else if (which > PERSON) {
      place();
    } else if (which > PHRASE) {
      name(person());
    } else {
      text.append(lexicon.drawPhrase(random));
    }
  }

  private String theme() {
    return story.themes().get(random.below(story.themes().size()));
  }

  private Person person() {
    return story.cast().get(random.below(story.cast().size()));
  }

  private void place() {
    Place place = story.places().get(random.below(story.places().size()));
    places.add(place);
    text.append("in ").append(place.city());
  }

  /** The whole name at first, the family name from then on. */
  private void name(Person person) {
    text.append(persons.add(person) ? person.name() : person.family());
  }

  /** The days around publication, or years before. */
  private void date() {
    LocalDate near = story.published().toLocalDate().minusDays(random.below(30));
    switch (random.below(4)) {
      case 0 -> text.append("on ").append(name(near.getDayOfWeek()));
      case 1 -> dayOfYear(text.append("on "), near);
      case 2 -> dayOfYear(text.append("on "), near).append(", ").append(near.getYear());
      default -> text.append("in ").append(near.getYear() - random.below(20));
    }
  }

  private static StringBuilder dayOfYear(StringBuilder text, LocalDate day) {
    return text.append(name(day.getMonth())).append(' ').append(day.getDayOfMonth());
  }

  private static String name(Enum<?> constant) {
    return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
