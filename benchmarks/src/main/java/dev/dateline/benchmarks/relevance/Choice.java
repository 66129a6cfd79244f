package dev.dateline.benchmarks.relevance;

import static dev.dateline.benchmarks.relevance.Variant.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One question of ranking, and the answers to be compared. */
enum Choice {
  WORD_FORMS("What does a bare word match?") {
    @Override
    Variant reference() {
      return base();
    }

    @Override
    List<Variant> variants() {
      return Arrays.stream(WordForms.values())
          .map(forms -> base().withForms(forms).named(forms.label()))
          .toList();
    }
  },
  FIELDS("How do headline and body count together?") {
    @Override
    Variant reference() {
      return base();
    }

    @Override
    List<Variant> variants() {
      Stream<Variant> sums =
          Stream.of(0.5f, 1f, 2f, 3f, 5f)
              .map(title -> base().withFields(Fields.sum(title)).named("sum, headline x " + title));
      Stream<Variant> best =
          Stream.of(0f, 0.1f, 0.3f, 0.5f)
              .map(
                  part ->
                      base()
                          .withFields(Fields.best(1, part))
                          .named("better one + other x " + part));
      Stream<Variant> combined =
          Stream.of(1f, 1.5f, 2f, 3f, 4f, 5f)
              .map(
                  title ->
                      base()
                          .withFields(Fields.combined(title))
                          .named("BM25F, headline x " + title));
      return Stream.of(sums, best, combined).flatMap(variants -> variants).toList();
    }
  },
  BM25("Which k1 and b?") {
    @Override
    Variant reference() {
      return chosen();
    }

    @Override
    List<Variant> variants() {
      List<Variant> grid = new ArrayList<>();
      for (float k1 : new float[] {0.6f, 0.9f, 1.2f, 1.6f, 2.0f}) {
        for (float b : new float[] {0.4f, 0.6f, 0.75f, 0.9f}) {
          grid.add(
              chosen().withBm25(k1, b).named(String.format(Locale.ROOT, "k1 %.1f, b %.2f", k1, b)));
        }
      }
      return grid;
    }
  },
  PROXIMITY("Do words that stand together count more?") {
    @Override
    Variant reference() {
      return chosen();
    }

    @Override
    List<Variant> variants() {
      List<Variant> variants = new ArrayList<>();
      variants.add(chosen().named("no"));
      for (int slop : new int[] {0, 4}) {
        for (float weight : new float[] {0.1f, 0.25f, 0.5f}) {
          variants.add(
              chosen()
                  .withProximity(Proximity.pairs(weight, slop))
                  .named(String.format(Locale.ROOT, "pairs x %.2f, slop %d", weight, slop)));
        }
      }
      variants.add(chosen().withProximity(Proximity.whole(0.25f, 4)).named("all x 0.25, slop 4"));
      return variants;
    }
  };

  private static final float HEADLINE = 3;

  private final String question;

  Choice(String question) {
    this.question = question;
  }

  String question() {
    return question;
  }

  /** The answer that the others are compared with. */
  abstract Variant reference();

  /** The answers. */
  abstract List<Variant> variants();

  /** What the questions before have led to. */
  static Variant chosen() {
    return base().withFields(Fields.combined(HEADLINE));
  }
}
