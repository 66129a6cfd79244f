package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.DateOrder;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import org.junit.jupiter.api.Test;

class DateOrderVoteTest {
  private final DateOrderVote vote = new DateOrderVote();

  @Test
  void aDayBeyondTwelveDecides() {
    vote.add(given("03/04/2021"));
    assertThat(vote.decision()).isEmpty();
    vote.add(given("13/04/2021"));
    assertThat(vote.decision()).hasValue(DateOrder.DMY);
  }

  @Test
  void datesAtTheBeginningOfTheBodyCount() {
    vote.add(RawArticle.builder(Origin.of("a.txt")).body("Posted 04/13/2021\nIt rained.").build());
    assertThat(vote.decision()).hasValue(DateOrder.MDY);
  }

  @Test
  void anArchiveThatWritesBothTellsNothing() {
    vote.add(given("13/04/2021"));
    vote.add(given("04/13/2021"));
    assertThat(vote.decision()).isEmpty();
  }

  @Test
  void aStrayDateDoesNotTurnAnArchive() {
    for (int i = 0; i < 100; i++) {
      vote.add(given("13/04/2021"));
    }
    vote.add(given("04/13/2021"));
    assertThat(vote.decision()).hasValue(DateOrder.DMY);
  }

  private static RawArticle given(String date) {
    return RawArticle.builder(Origin.of("a.txt")).date("given", date).build();
  }
}
