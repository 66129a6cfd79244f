package dev.dateline.extract;

import dev.dateline.article.Mention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the project's own annotated articles; their PROVENANCE.md describes the format. */
final class GoldArticles {
  static final Path FOLDER = Path.of("src/test/resources/dev/dateline/extract/gold");

  private static final Pattern MARK = Pattern.compile("\\{([PLD])\\|([^|}]+)(?:\\|([^|}]+))?}");

  private GoldArticles() {}

  /** The articles of one half, {@code dev} or {@code judge}. */
  static List<AnnotatedArticle> read(String half) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(half))) {
      return files.sorted().map(GoldArticles::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedArticle read(Path file) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedArticle parse(String name, String text) {
    int headerEnd = text.indexOf("\n\n");
    int titleEnd = text.indexOf("\n\n", headerEnd + 2);
    String body = text.substring(titleEnd + 2);
    AnnotatedArticle.Builder builder = new AnnotatedArticle.Builder();
    Matcher mark = MARK.matcher(body);
    int at = 0;
    while (mark.find()) {
      builder.text(body.substring(at, mark.start()));
      add(builder, mark);
      at = mark.end();
    }
    return builder.text(body.substring(at)).build(name, text.substring(headerEnd + 2, titleEnd));
  }

  private static void add(AnnotatedArticle.Builder builder, Matcher mark) {
    String surface = mark.group(2);
    String value = mark.group(3) == null ? surface : mark.group(3);
    switch (mark.group(1)) {
      case "P" -> builder.marked(Mention.Kind.PERSON, surface, value);
      case "L" -> builder.marked(Mention.Kind.LOCATION, surface, value);
      default -> builder.text(surface);
    }
  }
}
