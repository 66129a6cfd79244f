package dev.dateline.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a user knows better about names: aliases of persons, and names that are neither persons nor
 * locations. Names are compared without regard to case and accents. Immutable and thread-safe.
 *
 * <p>A file of aliases is UTF-8 text with a person a line, the canonical name first; {@code #}
 * starts a comment:
 *
 * <pre>
 * Sergei Lavrov = Sergey Lavrov; S. Lavrov; Sergej Lawrow
 * </pre>
 *
 * <p>A kill list has a name a line.
 */
public final class NameCorrections {
  private static final NameCorrections NONE = new NameCorrections(Map.of(), Set.of());

  private final Map<String, String> canonical;
  private final Set<String> killed;
  private final PhraseTable<String> phrases = new PhraseTable<>();

  private NameCorrections(Map<String, String> canonical, Set<String> killed) {
    this.canonical = Map.copyOf(canonical);
    this.killed = Set.copyOf(killed);
    canonical.forEach(phrases::put);
  }

  /**
   * Nothing to correct.
   *
   * @return always the same
   */
  public static NameCorrections none() {
    return NONE;
  }

  /**
   * Adds the aliases of a file.
   *
   * @param file in the format above
   * @return changed corrections
   * @throws IOException when it cannot be read, or a line has no {@code =}
   */
  public NameCorrections withAliases(Path file) throws IOException {
    Map<String, String> more = new HashMap<>(canonical);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = withoutComment(lines.get(i));
      if (!line.isEmpty()) {
        addAliases(line, file + ", line " + (i + 1), more);
      }
    }
    return new NameCorrections(more, killed);
  }

  private static void addAliases(String line, String where, Map<String, String> aliases)
      throws IOException {
    int equals = line.indexOf('=');
    String name = equals < 0 ? "" : line.substring(0, equals).strip();
    if (name.isEmpty()) {
      throw new IOException(
          where + ": expected \"canonical name = variant; variant\", found \"" + line + "\"");
    }
    aliases.put(Folding.fold(name), name);
    for (String variant : List.of(line.substring(equals + 1).split(";", -1))) {
      if (!variant.isBlank()) {
        aliases.put(Folding.fold(variant.strip()), name);
      }
    }
  }

  /**
   * Adds the names of a kill list.
   *
   * @param file a name a line
   * @return changed corrections
   * @throws IOException when it cannot be read
   */
  public NameCorrections withKillList(Path file) throws IOException {
    Set<String> more = new HashSet<>(killed);
    Files.readAllLines(file).stream()
        .map(NameCorrections::withoutComment)
        .filter(line -> !line.isEmpty())
        .map(Folding::fold)
        .forEach(more::add);
    return new NameCorrections(canonical, more);
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).replace("\uFEFF", "").strip();
  }

  /**
   * The canonical name of a person.
   *
   * @param name a name
   * @return what a line of aliases makes of it, else the name itself
   */
  public String canonical(String name) {
    return canonical.isEmpty() ? name : canonical.getOrDefault(Folding.fold(name), name);
  }

  /**
   * Whether a name is on a kill list.
   *
   * @param name a name
   * @return whether nothing is to be called by it
   */
  public boolean isKilled(String name) {
    return !killed.isEmpty() && killed.contains(Folding.fold(name));
  }

  /**
   * Tells corrections apart: it differs when they differ.
   *
   * @return a digest, or {@code none}
   */
  public String version() {
    if (canonical.isEmpty() && killed.isEmpty()) {
      return "none";
    }
    byte[] all = (new TreeMap<>(canonical) + "\n" + new TreeSet<>(killed)).getBytes(UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The longest alias or canonical name at a token, and whom it names. */
  Optional<PhraseTable.Match<String>> match(TokenizedText text, int token) {
    return canonical.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(phrases.longest(text, token));
  }
}
