package dev.dateline.cli.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.Archive;
import dev.dateline.ArchiveStats;
import dev.dateline.Facet;
import dev.dateline.Hit;
import dev.dateline.SearchRequest;
import dev.dateline.SearchRequest.Sort;
import dev.dateline.Timeline;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Field;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The articles of an archive, counted.
 *
 * @param articles all of them
 * @param undated those without a date
 * @param days articles by day, or by month where there are too many days
 * @param outlets articles by outlet
 * @param files articles by the file that they came from
 * @param ids a digest of all ids, the newest article first
 * @param sample some of the ids, drawn at random
 */
record Census(
    long articles,
    long undated,
    Map<String, Long> days,
    Map<String, Long> outlets,
    Map<String, Long> files,
    String ids,
    List<ArticleId> sample) {
  private static final int SAMPLE = 100;

  /** A timeline of days refuses more. */
  private static final long MOST_DAYS = 100_000;

  private static final SearchRequest ALL =
      SearchRequest.builder("").sort(Sort.NEWEST).snippets(0).build();

  /**
   * Counts.
   *
   * @param random draws the sample
   */
  static Census of(Archive archive, Random random) throws IOException {
    ArchiveStats stats = archive.stats();
    Timeline timeline = archive.timeline(ALL, unit(stats));
    Roll roll = new Roll(random);
    archive.forEach(ALL, roll::add);
    return new Census(
        stats.articles(),
        timeline.undated(),
        days(timeline),
        outlets(archive.facet(ALL, Field.OUTLET, Integer.MAX_VALUE)),
        roll.files,
        HexFormat.of().formatHex(roll.digest.digest()),
        roll.sample);
  }

  private static Timeline.Unit unit(ArchiveStats stats) {
    return stats
        .published()
        .filter(span -> ChronoUnit.DAYS.between(span.start(), span.end()) >= MOST_DAYS)
        .map(span -> Timeline.Unit.MONTH)
        .orElse(Timeline.Unit.DAY);
  }

  private static Map<String, Long> days(Timeline timeline) {
    Map<String, Long> days = new TreeMap<>();
    for (Timeline.Period period : timeline.periods()) {
      if (period.count() > 0) {
        days.put(period.span().toString(), period.count());
      }
    }
    return days;
  }

  private static Map<String, Long> outlets(Facet facet) {
    Map<String, Long> outlets = new TreeMap<>();
    facet.values().forEach(value -> outlets.put(value.value(), value.count()));
    return outlets;
  }

  /** What is told of all articles, one after the other. */
  private static final class Roll {
    private final Random random;
    private final Map<String, Long> files = new TreeMap<>();
    private final MessageDigest digest = sha256();
    private final List<ArticleId> sample = new ArrayList<>();
    private int seen;

    Roll(Random random) {
      this.random = random;
    }

    void add(Hit hit) {
      files.merge(hit.origin().container(), 1L, Long::sum);
      digest.update((hit.id() + "\n").getBytes(UTF_8));
      draw(hit.id());
    }

    /** Each of those seen is in the sample as likely as any other. */
    private void draw(ArticleId id) {
      seen++;
      if (sample.size() < SAMPLE) {
        sample.add(id);
      } else {
        int place = random.nextInt(seen);
        if (place < SAMPLE) {
          sample.set(place, id);
        }
      }
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
