package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferEncodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a=3Db ~ a=b",
        "a=3db ~ a=b",
        "a=|b ~ ab",
        "a= |b ~ ab",
        "a=zb ~ a=zb",
        "a= ~ a",
        "a=3 ~ a=3",
        "a_b ~ a_b"
      })
  void quotedPrintableIsReadAsFarAsItIsSuch(String encoded, String text) {
    assertThat(decoded("quoted-printable", encoded)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "SXQ= ~ It",
        "SXQ ~ It",
        "S X|Q= ~ It",
        "SXQ=! ~ It",
        "SXQgcm9zZQ== ~ It rose",
        "S ~ ''"
      })
  void base64IsReadWhateverStandsBetween(String encoded, String text) {
    assertThat(decoded("base64", encoded)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {"7bit ~ a=b", "8bit ~ a=b", "binary ~ a=b", "x-gzip64 ~ ''"})
  void whatIsNotEncodedStaysAndUnknownEncodingsGiveNothing(String encoding, String text) {
    assertThat(decoded(encoding, "a=b")).isEqualTo(text);
  }

  private static String decoded(String encoding, String text) {
    return new String(
        TransferEncoding.decode(encoding, text.replace('|', '\n')), StandardCharsets.UTF_8);
  }
}
