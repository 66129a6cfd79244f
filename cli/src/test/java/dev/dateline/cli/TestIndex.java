package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** An index of four articles, made by the command itself. */
final class TestIndex {
  static final String ARTICLES =
      """
      {"id":"geneva","title":"Envoys Meet in Geneva","date":"1985-11-19","outlet":"Wire",\
      "persons":["Mikhail Gorbachev"],"locations":["Geneva"],\
      "body":"The envoys spoke of a peace\\nprocess. It was the first meeting of its kind."}
      {"id":"harvest","title":"=Wheat, and \\"maize\\"","date":"1987-02-11",\
      "body":"The wheat harvest was good. Nobody spoke of peace."}
      {"id":"tricky","title":"\\u001b[31mRed \\u009bAlert\\u202e","body":"A wheat \\u001b[2J alarm."}
      {"id":"old","title":"Charter Signed","date":"1945-06-26","body":"The charter of peace."}
      """;

  private final Path directory;

  private TestIndex(Path directory) {
    this.directory = directory;
  }

  /** Of one part, as one thread leaves it. */
  static TestIndex in(Path directory) {
    TestIndex index = new TestIndex(directory);
    assertThat(index.given(ARTICLES, "index", "--threads", "1", "-"))
        .returns(ExitCode.DONE, CliRun::exitCode);
    return index;
  }

  static TestIndex emptyIn(Path directory) {
    return new TestIndex(directory);
  }

  CliRun run(String verb, String... arguments) {
    return given("", verb, arguments);
  }

  CliRun given(String input, String verb, String... arguments) {
    return CliRun.in(Map.of(), input, line(verb, arguments));
  }

  CliRun with(Map<String, String> environment, String verb, String... arguments) {
    return CliRun.in(environment, "", line(verb, arguments));
  }

  private String[] line(String verb, String... arguments) {
    return Stream.concat(Stream.of(verb, "-i", directory.toString()), Stream.of(arguments))
        .toArray(String[]::new);
  }

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }
}
