package dev.dateline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens text in UTF-8, without its byte order mark. */
final class TextInput {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextInput() {}

  /** Opens a file, or standard input for {@code -}. */
  static BufferedReader open(String name, Console console) throws IOException {
    InputStream bytes = name.equals("-") ? kept(console.in()) : Files.newInputStream(Path.of(name));
    BufferedReader text = new BufferedReader(new InputStreamReader(bytes, UTF_8));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** Standard input belongs to the process and stays open. */
  private static InputStream kept(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
