package dev.dateline.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What can be looked for in a text: where it lies. */
interface NaivePart {
  List<Stretch> in(NaiveText text);

  /** Words from one to another, both included. */
  record Stretch(int first, int last) {
    private boolean holds(Stretch other) {
      return first <= other.first && last >= other.last;
    }
  }

  static NaivePart inflected(String word) {
    String stem = NaiveText.stem(word);
    return text -> stretches(text.stems(), 1, at -> text.stems().get(at).equals(stem));
  }

  static NaivePart written(List<String> phrase) {
    return text ->
        stretches(
            text.folded(),
            phrase.size(),
            at -> text.folded().subList(at, at + phrase.size()).equals(phrase));
  }

  static NaivePart either(NaivePart one, NaivePart other) {
    return text -> {
      List<Stretch> both = new ArrayList<>(one.in(text));
      both.addAll(other.in(text));
      return shortest(both);
    };
  }

  /** One part within some words of another, perhaps only behind it. */
  static NaivePart near(NaivePart left, NaivePart right, int distance, boolean ordered) {
    return text -> {
      List<Stretch> found = new ArrayList<>(behind(left.in(text), right.in(text), distance));
      if (!ordered) {
        found.addAll(behind(right.in(text), left.in(text), distance));
      }
      return shortest(found);
    };
  }

  private static List<Stretch> behind(List<Stretch> lefts, List<Stretch> rights, int distance) {
    List<Stretch> found = new ArrayList<>();
    for (Stretch left : lefts) {
      for (Stretch right : rights) {
        int apart = right.first() - left.last();
        if (apart > 0 && apart <= distance) {
          found.add(new Stretch(left.first(), right.last()));
        }
      }
    }
    return found;
  }

  /** Those that hold no other. */
  private static List<Stretch> shortest(List<Stretch> found) {
    return found.stream()
        .distinct()
        .filter(one -> found.stream().noneMatch(other -> !other.equals(one) && one.holds(other)))
        .toList();
  }

  /** Words that stand as in a phrase after so many moves of one word. */
  static NaivePart sloppy(List<String> phrase, int slop) {
    return text -> {
      List<Stretch> found = new ArrayList<>();
      sloppy(text.folded(), phrase, slop, new ArrayList<>(), found);
      return found;
    };
  }

  private static void sloppy(
      List<String> words,
      List<String> phrase,
      int slop,
      List<Integer> chosen,
      List<Stretch> found) {
    if (moves(chosen) > slop) {
      return;
    }
    if (chosen.size() == phrase.size()) {
      found.add(
          new Stretch(
              chosen.stream().mapToInt(i -> i).min().orElseThrow(),
              chosen.stream().mapToInt(i -> i).max().orElseThrow()));
      return;
    }
    String next = phrase.get(chosen.size());
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).equals(next)) {
        chosen.add(at);
        sloppy(words, phrase, slop, chosen, found);
        chosen.removeLast();
      }
    }
  }

  private static int moves(List<Integer> chosen) {
    int least = Integer.MAX_VALUE;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < chosen.size(); i++) {
      least = Math.min(least, chosen.get(i) - i);
      most = Math.max(most, chosen.get(i) - i);
    }
    return chosen.isEmpty() ? 0 : most - least;
  }

  static NaivePart satisfying(Predicate<String> test) {
    return text -> stretches(text.folded(), 1, at -> test.test(text.folded().get(at)));
  }

  private static List<Stretch> stretches(List<String> words, int length, IntPredicate here) {
    List<Stretch> found = new ArrayList<>();
    for (int at = 0; at + length <= words.size(); at++) {
      if (here.test(at)) {
        found.add(new Stretch(at, at + length - 1));
      }
    }
    return found;
  }
}
