package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the session that the README shows, after indexing the examples as it says. */
class ReadmeSessionTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SESSION = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern DERIVED_ID = Pattern.compile("\\b[0-9a-f]{20}\\b");
  private static final String PROMPT = "$ bin/dateline ";

  @TempDir Path index;

  @Test
  void theSessionPrintsWhatTheReadmeShows() throws IOException {
    CliRun made = CliRun.of("index", "-i", index.toString(), ROOT.resolve("examples").toString());
    assertThat(made.exitCode()).isZero();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(3);
    for (String command : commands) {
      String[] parts = command.split("\n", 2);
      assertThat(run(parts[0])).as(parts[0]).isEqualTo(comparable(parts[1]));
    }
  }

  /** Each command with what it prints. */
  private static List<String> commands() throws IOException {
    Matcher session = SESSION.matcher(Files.readString(ROOT.resolve("README.md")));
    assertThat(session.find()).isTrue();
    return List.of(session.group(1).substring(PROMPT.length()).split(Pattern.quote(PROMPT)));
  }

  private String run(String command) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(command.replace("target/demo", index.toString()));
    while (matcher.find()) {
      arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    CliRun run = CliRun.of(arguments.toArray(String[]::new));
    return comparable(run.exitCode() == ExitCode.FAULT ? run.err() : run.out());
  }

  private static String comparable(String printed) {
    return DERIVED_ID.matcher(printed).replaceAll("ID").strip();
  }
}
