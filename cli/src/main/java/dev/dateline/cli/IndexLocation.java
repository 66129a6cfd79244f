package dev.dateline.cli;

import dev.dateline.Archive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --index}, and where the index lies without it. */
final class IndexLocation {
  private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+://.*");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description =
          "Directory of the index. Without it: $$DATELINE_INDEX, else"
              + " $$XDG_DATA_HOME/dateline/index, else ~/.local/share/dateline/index.")
  private String given;

  Archive open(Console console) throws IOException {
    return Archive.open(directory(console));
  }

  Path directory(Console console) {
    String directory =
        given != null
            ? given
            : console.variable("DATELINE_INDEX").orElseGet(() -> defaultDirectory(console));
    if (directory.isEmpty() || ADDRESS.matcher(directory).matches()) {
      throw new ParameterException(
          command.commandLine(), "the index must be a directory, not '" + directory + "'");
    }
    return Path.of(directory);
  }

  private static String defaultDirectory(Console console) {
    String data =
        console
            .variable("XDG_DATA_HOME")
            .orElseGet(() -> System.getProperty("user.home") + "/.local/share");
    return data + "/dateline/index";
  }
}
