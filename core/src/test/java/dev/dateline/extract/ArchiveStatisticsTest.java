package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Mention;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveStatisticsTest {
  private static final String BODY = "Wanjala Otieno saw a matatu there.";

  private static ArchiveCounter counted(int times) {
    ArchiveCounter counter = new ArchiveCounter();
    Mention person =
        new Mention(Mention.Kind.PERSON, 0, 14, "Wanjala Otieno", "Wanjala Otieno", "title");
    for (int i = 0; i < times; i++) {
      counter.add(RawArticle.builder(Origin.of("a.txt")).body(BODY).build());
      counter.addWords(TokenizedText.of(BODY), List.of(person));
    }
    return counter;
  }

  @Test
  void wordsAreLearntWhenTheyAreSeenOften() {
    assertThat(counted(2).statistics().flags("matatu")).isZero();
    ArchiveStatistics statistics = counted(3).statistics();
    assertThat(statistics.flags("matatu")).isEqualTo(Lexicon.COMMON);
    assertThat(statistics.flags("wanjala")).isEqualTo(Lexicon.GIVEN);
    assertThat(statistics.articles()).isEqualTo(3);
  }

  @Test
  void aWordCountsOnceInAnArticle() {
    ArchiveCounter counter = new ArchiveCounter();
    counter.addWords(TokenizedText.of("One matatu, a matatu and a matatu."), List.of());
    assertThat(counter.statistics().flags("matatu")).isZero();
  }

  @Test
  void mergedCountersAreLikeOne() throws IOException {
    ArchiveCounter merged = counted(2);
    merged.merge(counted(1));
    assertThat(written(merged.statistics())).isEqualTo(written(counted(3).statistics()));
  }

  @Test
  void statisticsAreReadAsTheyWereWritten() throws IOException {
    byte[] bytes = written(counted(3).statistics());
    ArchiveStatistics read =
        ArchiveStatistics.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(written(read)).isEqualTo(bytes);
    assertThat(read.flags("matatu")).isEqualTo(Lexicon.COMMON);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    byte[] bytes = written(ArchiveStatistics.empty());
    bytes[3] = 99;
    assertThatThrownBy(
            () -> ArchiveStatistics.read(new DataInputStream(new ByteArrayInputStream(bytes))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version 99");
  }

  private static byte[] written(ArchiveStatistics statistics) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    statistics.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
