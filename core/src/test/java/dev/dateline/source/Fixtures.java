package dev.dateline.source;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that tests read. */
final class Fixtures {
  private Fixtures() {}

  static byte[] bytes(String name) throws IOException {
    try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }

  static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Data that lie beside the project and are no part of it; without them the test is skipped. */
  static Path shared(String name) {
    Path shared = project().resolveSibling("shared").resolve("data").resolve(name);
    assumeTrue(Files.exists(shared), () -> "no " + shared + ": skipped");
    return shared;
  }

  /** The root of the project: the highest directory with a {@code pom.xml}. */
  static Path project() {
    Path root = Path.of("").toAbsolutePath();
    while (Files.exists(root.resolveSibling("pom.xml"))) {
      root = root.getParent();
    }
    return root;
  }

  static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** A zip of names and contents, one after the other. */
  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(
            content instanceof byte[] raw
                ? raw
                : content.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
