package dev.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Pattern TAGGED =
      Pattern.compile("// tag::readme\\[]\n(.*?)[^\n]*// end::readme", Pattern.DOTALL);

  @Test
  void theLibraryExampleIsTheCodeThatRuns() throws IOException {
    Path source = Path.of("src/test/java/dev/dateline/LibraryExample.java");
    Matcher example = TAGGED.matcher(Files.readString(source));
    assertThat(example.find()).isTrue();
    String code = example.group(1).stripTrailing().stripIndent();
    assertThat(readme()).contains("```java\n" + code + "\n```");
  }

  @Test
  void theLibraryExamplePrintsWhatTheReadmeShows(@TempDir Path index) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path examples = SharedData.project("examples");
    try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
      LibraryExample.run(index, examples, out);
    }
    assertThat(printed.toString(UTF_8)).contains("Rabin and Arafat").contains("[peace process]");
    assertThat(readme()).contains(printed.toString(UTF_8).strip());
  }

  private static String readme() throws IOException {
    return Files.readString(SharedData.project("README.md"));
  }
}
