package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Article;
import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginExtractorTest {
  private static final String SOURCE =
      """
      package example;

      import dev.dateline.article.Mention;
      import dev.dateline.extract.EntityExtractor;
      import dev.dateline.extract.TokenizedText;
      import java.util.List;

      public class Shouting implements EntityExtractor {
        public String name() { return "shouting"; }

        public int version() { return 7; }

        public List<Mention> extract(String title, TokenizedText body) {
          return List.of(
              new Mention(Mention.Kind.PERSON, 0, 3, body.text().substring(0, 3), "Bob Shout", "cry"));
        }
      }
      """;

  @TempDir private Path folder;
  private URL jar;

  @BeforeEach
  void compileAndPack() throws IOException {
    Path source = Files.createDirectories(folder.resolve("example")).resolve("Shouting.java");
    Files.writeString(source, SOURCE);
    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                source.toString());
    assertThat(result).isZero();
    jar = pack(folder.resolve("shouting.jar")).toUri().toURL();
  }

  private Path pack(Path file) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new JarEntry("example/Shouting.class"));
      Files.copy(folder.resolve("example/Shouting.class"), out);
      out.putNextEntry(new JarEntry("META-INF/services/" + EntityExtractor.class.getName()));
      out.write("example.Shouting\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void anExtractorFromAnotherJarIsFoundByItsName() throws Exception {
    Article article = withJar(() -> extract("shouting"));
    assertThat(article.persons()).extracting(person -> person.name()).containsExactly("Bob Shout");
    assertThat(article.mentions()).extracting(Mention::rule).containsExactly("cry");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNamesThereAre() {
    assertThatThrownBy(() -> withJar(() -> extract("whispering")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whispering")
        .hasMessageContaining("default, none, shouting");
  }

  private static Article extract(String name) {
    return Extraction.of(ExtractionOptions.standard().withExtractors(name))
        .apply(RawArticle.builder(Origin.of("a.txt")).body("Bob cried.").build());
  }

  private <T> T withJar(Callable<T> action) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar}, before)) {
      thread.setContextClassLoader(loader);
      return action.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
