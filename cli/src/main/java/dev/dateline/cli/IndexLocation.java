package dev.dateline.cli;

import dev.dateline.Archive;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** The option {@code --index}, and where the index lies without it. */
final class IndexLocation {
  private static final Pattern CREDENTIALS = Pattern.compile("://.*@");

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = {
        "Directory of the index, or its address on a cluster",
        "such as opensearch://host:9200/news; without it, the",
        "one in $$DATELINE_INDEX, else dateline/index below",
        "$$XDG_DATA_HOME or ~/.local/share."
      })
  private String given;

  /** Sets a common option; false where it is none. */
  boolean set(String option, String value) {
    if (!option.equals("--index")) {
      return false;
    }
    given = value;
    return true;
  }

  Archive open(Console console) throws IOException {
    return Archive.open(name(console));
  }

  String name(Console console) {
    if (given != null && given.isBlank()) {
      throw new UsageException("--index expects a directory or an address");
    }
    return Optional.ofNullable(given)
        .or(() -> console.variable("DATELINE_INDEX"))
        .orElseGet(() -> defaultDirectory(console));
  }

  /** The name without a password, if there is one in it. */
  String shown(Console console) {
    return CREDENTIALS.matcher(name(console)).replaceFirst("://");
  }

  private static String defaultDirectory(Console console) {
    String data =
        console
            .variable("XDG_DATA_HOME")
            .orElseGet(() -> System.getProperty("user.home") + "/.local/share");
    return data + "/dateline/index";
  }
}
