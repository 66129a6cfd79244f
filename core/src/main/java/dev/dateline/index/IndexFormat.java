package dev.dateline.index;

import dev.dateline.ArchiveException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.util.Version;

/** What made an index: kept with it, checked when it is opened. */
public final class IndexFormat {
  /** Grows when fields, their types or the order of documents change. */
  public static final int VERSION = 2;

  private static final String FORMAT = "dateline.format";
  private static final String ANALYSIS = "dateline.analysis";
  private static final String LUCENE = "dateline.lucene";

  private IndexFormat() {}

  static Map<String, String> describe() {
    Map<String, String> description = new HashMap<>(versions());
    description.put(LUCENE, Version.LATEST.toString());
    return description;
  }

  /**
   * What an index says of itself, whatever the engine.
   *
   * @return the versions that {@link #check} compares
   */
  public static Map<String, String> versions() {
    return Map.of(FORMAT, Integer.toString(VERSION), ANALYSIS, Integer.toString(Analyzers.VERSION));
  }

  /**
   * Refuses an index that this version does not read.
   *
   * @param where the index, for the message
   * @param commit what its commit says
   * @throws ArchiveException when it was made by another version, or is none of Dateline's
   */
  public static void check(String where, Map<String, String> commit) throws ArchiveException {
    check(where, commit, "is a Lucene index that Dateline did not make; choose another directory");
  }

  /**
   * Refuses an index that this version does not read.
   *
   * @param where the index, for the message
   * @param found what it says of itself
   * @param foreign what to tell, after the name, of one that is none of Dateline's
   * @throws ArchiveException when it was made by another version, or is none of Dateline's
   */
  public static void check(String where, Map<String, String> found, String foreign)
      throws ArchiveException {
    if (!found.containsKey(FORMAT)) {
      throw new ArchiveException(where + " " + foreign);
    }
    require(where, found, FORMAT, VERSION);
    require(where, found, ANALYSIS, Analyzers.VERSION);
  }

  private static void require(String where, Map<String, String> commit, String key, int version)
      throws ArchiveException {
    String found = commit.get(key);
    if (!Integer.toString(version).equals(found)) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "%s was made by another version of Dateline (%s %s, here %d); delete it and run 'dateline index' again",
              where,
              key,
              found,
              version));
    }
  }
}
