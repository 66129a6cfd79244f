package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verbs on an index in a cluster, and copies to it and from it. */
@Timeout(300)
class ClusterCommandsIT {
  private static final String EXAMPLES = Path.of("..", "examples").toString();

  @TempDir private static Path place;
  private static ClusterOfOne cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster = ClusterOfOne.in(place.resolve("node"));
  }

  @AfterAll
  static void end() {
    if (cluster != null) {
      cluster.close();
    }
  }

  private static String location(String name) {
    return cluster.location(name) + "?replicas=0";
  }

  private static CliRun run(String location, String verb, String... arguments) {
    return CliRun.of(
        Stream.concat(Stream.of(verb, "-i", location), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static String embedded(String name) {
    String index = place.resolve(name).toString();
    assertThat(run(index, "index", "-q", EXAMPLES).exitCode()).isZero();
    return index;
  }

  private static String onCluster(String name) {
    String index = location(name);
    assertThat(run(index, "index", "-q", EXAMPLES)).isEqualTo(new CliRun(0, "", ""));
    return index;
  }

  @Test
  void verbsThatReadTellTheSameOfACluster() {
    String index = embedded("read");
    String address = onCluster("read");
    for (String line :
        new String[] {
          "search --format ids *",
          "search --count peace",
          "search --sort newest --format csv talks",
          "search --format trec talks OR election",
          "facets --by person --format csv *",
          "facets --by in --format csv *",
          "timeline --by year --format csv *",
        }) {
      String[] words = line.split(" ");
      String[] arguments = Stream.of(words).skip(1).toArray(String[]::new);
      assertThat(run(address, words[0], arguments))
          .as(line)
          .isEqualTo(run(index, words[0], arguments));
    }
  }

  @Test
  void anArticleIsShownAndExplained() {
    String address = onCluster("show");
    String id = run(address, "search", "--format", "ids", "-n", "1", "*").out().strip();
    JsonNode article = TestIndex.json(run(address, "show", "--format", "json", id).out());
    assertThat(article.path("id").asText()).isEqualTo(id);
    assertThat(run(address, "explain", id).exitCode()).isZero();
  }

  @Test
  void statisticsNameTheAddressWithoutAPassword() {
    String address = onCluster("stats");
    CliRun run = run(address.replace("://", "://somebody:secret@"), "stats");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("127.0.0.1").doesNotContain("secret", "somebody");
  }

  @Test
  void theVariableNamesTheIndexAsWell() {
    String address = onCluster("variable");
    CliRun run = CliRun.in(Map.of("DATELINE_INDEX", address), "", "search", "--count", "*");
    assertThat(run).isEqualTo(run(address, "search", "--count", "*"));
  }

  @Test
  void whatIsUnchangedIsNotReadAgainAndArticlesAreDeleted() {
    String address = onCluster("change");
    assertThat(run(address, "index", EXAMPLES).err()).contains("0 indexed", " unchanged");
    String id = run(address, "search", "--format", "ids", "-n", "1", "*").out().strip();
    assertThat(run(address, "delete", id).err()).isEqualTo("1 removed\n");
    assertThat(run(address, "show", id).exitCode()).isNotZero();
    assertThat(run(address, "reextract", "-q").exitCode()).isZero();
    assertThat(run(address, "check").out()).startsWith("sound: ");
  }

  @Test
  void partsTogetherAreTheWhole() {
    String address = location("parts");
    run(address, "index", "-q", "--part", "1/2", EXAMPLES);
    run(address, "index", "-q", "--part", "2/2", EXAMPLES);
    CliRun copy = CliRun.of("copy", embedded("whole"), address);
    assertThat(copy.exitCode()).as(copy.err()).isZero();
    assertThat(copy.err()).startsWith("0 copied, ");
  }

  @Test
  void anIndexGoesToAClusterAndComesBack() {
    String index = embedded("there");
    String address = location("there");
    String back = place.resolve("back").toString();
    CliRun there = CliRun.of("copy", index, address);
    assertThat(there.exitCode()).as(there.err()).isZero();
    CliRun second = CliRun.of("copy", index, address);
    assertThat(second.err()).startsWith("0 copied, ");
    CliRun home = CliRun.of("copy", address, back);
    assertThat(home.out()).startsWith("proved equal: ").isEqualTo(there.out());
    assertThat(CliRun.of("copy", index, back).err()).startsWith("0 copied, ");
    assertThat(run(address, "index", EXAMPLES).err()).startsWith("0 indexed, ");
    assertThat(run(back, "index", EXAMPLES).err()).startsWith("0 indexed, ");
    CliRun onwards = CliRun.of("copy", address, location("onwards"));
    assertThat(onwards.out()).isEqualTo(there.out());
  }

  @Test
  void aBackupIsAnIndexInADirectory() {
    String address = onCluster("backup");
    String copy = place.resolve("kept").toString();
    assertThat(run(address, "backup", copy).exitCode()).isZero();
    assertThat(run(copy, "search", "--count", "*"))
        .isEqualTo(run(address, "search", "--count", "*"));
    assertThat(run(copy, "check").exitCode()).isZero();
    assertThat(run(address, "backup", copy).err()).contains("not empty");
  }

  @Test
  void whatAClusterDecidesByItselfIsRefused() {
    CliRun run = run(onCluster("parted"), "optimize");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.words()).singleElement().asString().contains("decides by itself");
  }

  @Test
  void anIndexThatIsNotThereIsTold() {
    CliRun run = run(location("none"), "search", "peace");
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAULT);
    assertThat(run.words()).singleElement().asString().contains("there is no archive at");
  }
}
