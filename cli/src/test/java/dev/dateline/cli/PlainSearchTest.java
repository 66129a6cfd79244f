package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainSearchTest {
  /** An option that only picocli reads, and that changes nothing as long as all goes well. */
  private static final String ONLY_PICOCLI = "--verbose";

  @TempDir private Path directory;
  private TestIndex index;

  @BeforeEach
  void makeAnIndex() {
    index = TestIndex.in(directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace",
        "peace process wheat --any",
        "\"spoke of a peace\"",
        "peace AND ( process OR harvest )",
        "peace -n 1",
        "--limit 2 peace --sort newest",
        "peace --sort OLDEST --format jsonl",
        "peace --format ids --all",
        "-c peace --since 1980 --until 1986-12",
        "peace --on 1985-11 --format csv",
        "peace --last 7d --format ids",
        "--person gorbachev --location geneva --format ids",
        "wheat --format trec --color always",
        "wheat --explain --color never",
        "( peace",
        "( --strict",
        "zebra --count",
        "peace --since 1990 --until 1980",
        "peace --since then",
        "peace --format csv --explain",
        "",
      })
  void whatItReadsPicocliReadsAlike(String line) {
    List<String> arguments = words(line);
    assertThat(read(arguments)).as("read without picocli").isTrue();
    assertThat(run(arguments)).isEqualTo(run(with(arguments, ONLY_PICOCLI)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace -nuclear",
        "peace -n5",
        "peace --limit=5",
        "peace -n",
        "peace -n -5",
        "peace -n 010",
        "peace -n many",
        "peace -n 1 --limit 2",
        "peace --sort sideways",
        "peace --color sometimes",
        "peace --since",
        "peace --since --until",
        "peace --person a --person b",
        "peace --queries topics.tsv",
        "peace --help",
        "-- peace",
      })
  void theRestIsLeftToPicocli(String line) {
    assertThat(read(words(line))).isFalse();
  }

  private static List<String> words(String line) {
    return Stream.of(line.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> with(List<String> arguments, String more) {
    return Stream.concat(arguments.stream(), Stream.of(more)).toList();
  }

  private static boolean read(List<String> arguments) {
    Console console = new Console(null, null, null, false, false, Map.<String, String>of()::get);
    return PlainSearch.read(
            console, Stream.concat(Stream.of("search"), arguments.stream()).toArray(String[]::new))
        .isPresent();
  }

  /** But for the time it took, and the traces that the option asks for. */
  private CliRun run(List<String> arguments) {
    CliRun run = index.run("search", arguments.toArray(String[]::new));
    String words =
        run.err().replaceAll("\\([0-9,]+ ms\\)", "").replaceAll("(?m)^(\\tat |dev\\.).*\\R", "");
    return new CliRun(run.exitCode(), run.out(), words);
  }
}
