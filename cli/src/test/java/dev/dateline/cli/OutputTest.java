package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
  @Test
  void textIsWrittenInUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(bytes, StandardCharsets.UTF_8);
    output.println("Málaga 東京");
    output.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("Málaga 東京");
  }

  @Test
  void aReaderThatHasGoneIsNoFault() {
    Output output = failing("Broken pipe");
    output.print("data");
    output.flush();
    assertThat(output.isClosed()).isTrue();
    assertThat(output.fault()).isEmpty();
  }

  @Test
  void aFullDiskIsAFault() {
    Output output = failing("No space left on device");
    output.print("data");
    assertThat(output.fault())
        .get()
        .extracting(IOException::getMessage)
        .asString()
        .contains("space");
  }

  @Test
  void aFullDiskIsToldAndIsExitCodeTwo() {
    StringWriter err = new StringWriter();
    assertThat(helpTo(failing("No space left on device"), err)).isEqualTo(2);
    assertThat(err.toString()).contains("cannot write the output: No space left on device");
  }

  @Test
  void aReaderThatHasGoneLeavesTheExitCodeAlone() {
    StringWriter err = new StringWriter();
    assertThat(helpTo(failing("Broken pipe"), err)).isZero();
    assertThat(err.toString()).isEmpty();
  }

  private static int helpTo(Output output, StringWriter err) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            output,
            new PrintWriter(err, true),
            false,
            false,
            name -> null);
    return Dateline.run(console, "--help");
  }

  private static Output failing(String message) {
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Output(stream, StandardCharsets.UTF_8);
  }
}
