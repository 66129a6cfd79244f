package dev.dateline.source;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * The sources that ship with Dateline.
 *
 * <pre>{@code
 * Source source = Sources.of(Path.of("archive"), Path.of("letters.zip"));
 * }</pre>
 *
 * <h2>What is read</h2>
 *
 * <p>A path is a file, which may be packed, or a directory, which is read with all its
 * subdirectories in the order of names. Zip, tar, WARC, gz, bz2, xz and zst are unpacked, up to
 * four layers deep, such as a gz in a tar in an xz; the last three by optional libraries, which a
 * failure names where they are absent. Hidden files and directories, devices, pipes and binary
 * files are skipped and reported, a hidden directory once for all it holds. A link is followed
 * unless it leads to what is read anyway. A pipe is read only where the shell has opened it, as in
 * {@code /dev/stdin}.
 *
 * <h2>Where an article lay</h2>
 *
 * <p>The container of an {@link dev.dateline.article.Origin Origin} is the real path of the file
 * (absolute, links resolved, {@code /} between names), because ids of articles that have none are
 * derived from it: the same file gets the same id whatever directory it is read from or with, and
 * two files never share one, though they have the same name. Reading {@code news}, then {@code
 * news/2021}, then {@code ./news/2021/a.txt} therefore gives {@code a.txt} one id. The price is
 * that files get new ids when they are moved; {@link SourceOptions#withBase} names them relative to
 * a directory that may move.
 *
 * <p>The ordinal is the line in JSON lines, else the position of the article among those of its
 * file; it is 0 in a file that is one article.
 *
 * <h2>Limits</h2>
 *
 * <p>One record is held in memory at a time, of 16 MiB at most; an article of 250,000 tags at most,
 * a JSON object of a million tokens and 1,000 levels, a mail of 1,000 parts and 20 levels. Packed
 * files may unpack to 250 times their size, and to 64 MiB in any case; all that is packed in a
 * file, at any depth, to 250 times its size, and to 1 GiB in any case. The directory of a zip file
 * is held in memory. Whatever exceeds a limit is reported as failed, and the rest is read.
 */
public final class Sources {
  private Sources() {}

  /**
   * Files and directories, their formats recognised.
   *
   * @param paths one after the other
   * @return the source; reading it throws {@link java.nio.file.NoSuchFileException} before the
   *     first article when a path does not exist
   */
  public static Source of(Path... paths) {
    return of(Arrays.asList(paths), SourceOptions.standard());
  }

  /**
   * Files and directories.
   *
   * @param paths one after the other
   * @param options how files are read
   * @return the source; reading it throws {@link java.nio.file.NoSuchFileException} before the
   *     first article when a path does not exist
   */
  public static Source of(List<Path> paths, SourceOptions options) {
    return new PathSource(List.copyOf(paths), options);
  }

  /**
   * JSON lines from a stream, such as standard input.
   *
   * @param lines read once; the caller closes it
   * @param name what articles name as the place where they lay
   * @return the source; reading it a second time throws {@link java.io.IOException}
   */
  public static Source jsonLines(InputStream lines, String name) {
    return jsonLines(lines, name, SourceOptions.standard());
  }

  /**
   * JSON lines from a stream, with options.
   *
   * @param lines read once; the caller closes it
   * @param name what articles name as the place where they lay
   * @param options how records are read; format and base are ignored
   * @return the source; reading it a second time throws {@link java.io.IOException}
   */
  public static Source jsonLines(InputStream lines, String name, SourceOptions options) {
    return new StreamSource(lines, name, options.withFormat(Format.JSONL));
  }

  /**
   * Several sources, one after the other.
   *
   * @param sources in order
   * @return one source
   */
  public static Source all(List<Source> sources) {
    return new SourceSequence(List.copyOf(sources));
  }
}
