package dev.dateline.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Tells one state of compiled code from another, in a folder of classes or a jar. */
final class CodeDigest {
  private final CRC32 crc = new CRC32();

  private CodeDigest() {}

  /**
   * Digests classes and resources.
   *
   * @param anchor a class that lies in the same folder or jar
   * @param packages names with slashes
   * @return eight hexadecimal digits
   */
  static String of(Class<?> anchor, List<String> packages) {
    Path code = location(anchor);
    try {
      CodeDigest digest = new CodeDigest();
      if (Files.isDirectory(code)) {
        digest.addAll(code, packages);
      } else {
        try (FileSystem jar = FileSystems.newFileSystem(code)) {
          digest.addAll(jar.getPath("/"), packages);
        }
      }
      return HexFormat.of().toHexDigits((int) digest.crc.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder or jar that a class was loaded from. */
  static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addAll(Path root, List<String> packages) throws IOException {
    for (String name : packages) {
      try (Stream<Path> files = Files.list(root.resolve(name))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          crc.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
          crc.update(Files.readAllBytes(file));
        }
      }
    }
  }
}
