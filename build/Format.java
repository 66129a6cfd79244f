import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that every Java source below a directory is formatted as google-java-format would, or
 * formats it: {@code Format.java check|apply DIR}.
 *
 * <p>google-java-format parses with the compiler of the JVM it runs in. Plug-ins that format inside
 * Maven's own JVM therefore cannot read Java 21 syntax where Maven runs on 17; this program is
 * started on the JDK that the toolchain selected.
 */
class Format {
  public static void main(String[] args) throws Exception {
    boolean apply =
        switch (args[0]) {
          case "apply" -> true;
          case "check" -> false;
          default -> throw new IllegalArgumentException("check or apply, not " + args[0]);
        };
    List<Path> changed = new ArrayList<>();
    for (Path source : sources(Path.of(args[1]))) {
      String before = Files.readString(source);
      String after = format(source, before);
      if (!after.equals(before)) {
        changed.add(source);
        if (apply) {
          Files.writeString(source, after);
        }
      }
    }
    changed.forEach(path -> System.err.println((apply ? "formatted " : "not formatted: ") + path));
    if (!apply && !changed.isEmpty()) {
      System.err.println("Run: mvn -N validate -Dformat=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws Exception {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  private static String format(Path source, String text) throws Exception {
    try {
      String ordered = ImportOrderer.reorderImports(text, Style.GOOGLE);
      return new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    } catch (com.google.googlejavaformat.java.FormatterException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
  }
}
