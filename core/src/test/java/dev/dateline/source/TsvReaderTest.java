package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TsvReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.TSV;
  }

  @Override
  String fixture() {
    return "full.tsv";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void commasArePartOfTheText() {
    String rows = "title\ttext\nFlood, again\tIt rose, and \"fell\".\n";
    ReadingLog log = ReadingLog.of(directory.resolve("rows.tsv"), rows);
    assertThat(log.article().title()).isEqualTo("Flood, again");
    assertThat(log.article().body()).isEqualTo("It rose, and \"fell\".");
  }
}
