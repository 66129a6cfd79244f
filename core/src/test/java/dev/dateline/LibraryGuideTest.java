package dev.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds docs/library.md to code that runs. */
class LibraryGuideTest {
  private static final Pattern TAGGED =
      Pattern.compile("// tag::\\w+\\[]\n(.*?)[^\n]*// end::", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("```java\n(.*?)\n```", Pattern.DOTALL);
  private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?\n)```", Pattern.DOTALL);

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String guide() throws IOException {
    return Files.readString(SharedData.project("docs/library.md"));
  }

  @Test
  void theCodeOfTheGuideIsTheCodeThatRuns() throws IOException {
    String source = Files.readString(Path.of("src/test/java/dev/dateline/LibraryGuide.java"));
    List<String> code =
        groups(TAGGED, source).stream().map(c -> c.stripTrailing().stripIndent()).toList();
    assertThat(groups(CODE, guide())).isEqualTo(code);
  }

  @Test
  void theCodeOfTheGuidePrintsWhatItShows(@TempDir Path index) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, UTF_8)) {
      LibraryGuide guide = new LibraryGuide(index, SharedData.project("examples"), out);
      guide.index();
      try (Archive archive = Archive.open(index)) {
        guide.request(archive);
        guide.why(archive);
        guide.stream(archive);
        guide.counts(archive);
        guide.limits(archive);
        guide.guidance(archive);
        guide.extraction();
        guide.ownSource(archive);
      }
    }
    assertThat(String.join("", groups(OUTPUT, guide()))).isEqualTo(printed.toString(UTF_8));
  }
}
