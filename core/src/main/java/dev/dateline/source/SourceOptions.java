package dev.dateline.source;

import dev.dateline.article.Field;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How files are read. Immutable.
 *
 * @param format the format of every file; without it, each is recognised by its content and name
 * @param map the key of a record that holds a field, such as {@code BODY -> "payload.text"}, or its
 *     column: names separated by dots lead into objects, and into every element of an array. A
 *     mapped field is read from that key only; the others are read from the keys usual in news
 * @param charset the encoding of every file; without it, that of the byte order mark, else UTF-8,
 *     else what an HTML page declares, else windows-1252
 * @param base the directory that names of files below it are relative to; without it, they are
 *     absolute
 */
public record SourceOptions(
    Optional<Format> format,
    Map<Field, String> map,
    Optional<Charset> charset,
    Optional<Path> base) {

  private static final Set<Field> NOT_READ = EnumSet.of(Field.TEXT, Field.MENTIONS, Field.IN);

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException when the map names a field that no source gives
   */
  public SourceOptions {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(base, "base");
    map = Map.copyOf(map);
    for (Field field : map.keySet()) {
      if (NOT_READ.contains(field)) {
        throw new IllegalArgumentException("no record has a field " + field.label() + " to map");
      }
    }
  }

  /**
   * Recognises formats and encodings, maps nothing, names files absolutely.
   *
   * @return the options
   */
  public static SourceOptions standard() {
    return new SourceOptions(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Sets the format of every file. Containers are still recognised and unpacked.
   *
   * @param format the format
   * @return changed options
   */
  public SourceOptions withFormat(Format format) {
    return new SourceOptions(Optional.of(format), map, charset, base);
  }

  /** Recognises formats again. */
  SourceOptions withAnyFormat() {
    return new SourceOptions(Optional.empty(), map, charset, base);
  }

  /**
   * Sets the keys that hold fields in JSON records and the columns that do in CSV.
   *
   * @param map path of keys by field
   * @return changed options
   * @throws IllegalArgumentException when the map names a field that no source gives
   */
  public SourceOptions withMap(Map<Field, String> map) {
    return new SourceOptions(format, map, charset, base);
  }

  /**
   * Sets the encoding of every file.
   *
   * @param charset the encoding
   * @return changed options
   */
  public SourceOptions withCharset(Charset charset) {
    return new SourceOptions(format, map, Optional.of(charset), base);
  }

  /** What of these options decides which articles a file holds. */
  String readAs() {
    return format.map(Format::label).orElse("auto")
        + new TreeMap<>(map)
        + charset.map(Charset::name).orElse("");
  }

  /**
   * Sets the directory that names of files are relative to, so that ids derived from them outlive a
   * move of that directory. Files elsewhere keep absolute names.
   *
   * @param base an existing directory
   * @return changed options
   */
  public SourceOptions withBase(Path base) {
    return new SourceOptions(format, map, charset, Optional.of(base));
  }
}
