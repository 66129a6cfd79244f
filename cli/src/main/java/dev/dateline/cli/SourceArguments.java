package dev.dateline.cli;

import dev.dateline.source.Format;
import dev.dateline.source.Source;
import dev.dateline.source.SourceOptions;
import dev.dateline.source.Sources;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** How articles are read from the paths given. */
final class SourceArguments {
  static final String STANDARD_INPUT = "-";
  private static final String AUTO = "auto";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "Format of the files: ${COMPLETION-CANDIDATES}. Without it, or with auto, each"
              + " file is looked at.")
  private String format = AUTO;

  @Option(
      names = "--map",
      paramLabel = "FIELD=KEY",
      split = ",",
      description =
          "Keys of JSON records or columns of CSV that hold fields: --map"
              + " date=published_at,body=text.")
  private List<String> map = new ArrayList<>();

  /**
   * The articles of all paths.
   *
   * @throws NoSuchFileException when one of them is not there; nothing is read then
   */
  Source open(List<String> paths, InputStream standardInput) throws NoSuchFileException {
    SourceOptions options = options();
    List<Source> sources = new ArrayList<>();
    for (String path : paths) {
      sources.add(open(path, standardInput, options));
    }
    return Sources.all(sources);
  }

  private SourceOptions options() {
    SourceOptions mapped = SourceOptions.standard().withMap(Assignments.read("--map", map));
    return format.equalsIgnoreCase(AUTO) ? mapped : mapped.withFormat(named(format));
  }

  private static Format named(String name) {
    return Format.named(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "--format expects "
                        + String.join(", ", new Formats())
                        + ", not '"
                        + name
                        + "'"));
  }

  private Source open(String path, InputStream standardInput, SourceOptions options)
      throws NoSuchFileException {
    if (path.equals(STANDARD_INPUT)) {
      return Sources.jsonLines(standardInput, STANDARD_INPUT, options);
    }
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      throw new NoSuchFileException(path);
    }
    return Sources.of(List.of(file), options);
  }

  /** The formats, and {@code auto} for none in particular. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(AUTO), Arrays.stream(Format.values()).map(Format::label))
          .iterator();
    }
  }
}
