package dev.dateline.cli;

import dev.dateline.source.Format;
import dev.dateline.source.Source;
import dev.dateline.source.SourceOptions;
import dev.dateline.source.Sources;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How articles are read from the paths given. */
final class SourceArguments {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description =
          "Format of the files: ${COMPLETION-CANDIDATES}. Without it, or with auto, each"
              + " file is looked at.")
  private Optional<Format> format = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "FIELD=KEY",
      split = ",",
      description = "Keys of JSON records that hold fields: --map date=published_at,body=text.")
  private List<String> map = new ArrayList<>();

  Source open(List<String> paths, InputStream standardInput) {
    SourceOptions options = options();
    return Sources.all(paths.stream().map(path -> open(path, standardInput, options)).toList());
  }

  private SourceOptions options() {
    SourceOptions mapped = SourceOptions.standard().withMap(Assignments.read("--map", map));
    return format.map(mapped::withFormat).orElse(mapped);
  }

  private Source open(String path, InputStream standardInput, SourceOptions options) {
    if (path.equals(STANDARD_INPUT)) {
      return Sources.jsonLines(standardInput, STANDARD_INPUT, options);
    }
    Path file = Path.of(path);
    if (!Files.exists(file)) {
      throw new UsageException("no such file or directory: " + path);
    }
    return Sources.of(List.of(file), options);
  }

  /** The formats, and {@code auto} for none in particular. */
  static final class Formats implements ITypeConverter<Optional<Format>>, Iterable<String> {
    private static final String AUTO = "auto";

    @Override
    public Optional<Format> convert(String name) {
      return name.equalsIgnoreCase(AUTO) ? Optional.empty() : Optional.of(named(name));
    }

    private Format named(String name) {
      return Format.named(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected " + String.join(", ", this) + ", not '" + name + "'"));
    }

    @Override
    public Iterator<String> iterator() {
      return Stream.concat(Stream.of(AUTO), Arrays.stream(Format.values()).map(Format::label))
          .iterator();
    }
  }
}
