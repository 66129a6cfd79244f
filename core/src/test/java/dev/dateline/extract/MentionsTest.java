package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Mention;
import dev.dateline.article.Mention.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
  @Test
  void datesWinOverNamesTheyOverlap() {
    Mention april = mention(Kind.PERSON, 10, "April");
    Mention day = mention(Kind.DATE, 10, "April 6");
    Mention lavrov = mention(Kind.PERSON, 0, "Lavrov");
    Mention rome = mention(Kind.LOCATION, 20, "Rome");
    assertThat(Mentions.merge(List.of(lavrov, april, rome), List.of(day)))
        .containsExactly(lavrov, day, rome);
  }

  @Test
  void mentionsThatTouchBothStay() {
    Mention rome = mention(Kind.LOCATION, 0, "Rome");
    Mention day = mention(Kind.DATE, 4, "1980");
    assertThat(Mentions.merge(List.of(rome), List.of(day))).containsExactly(rome, day);
  }

  private static Mention mention(Kind kind, int start, String surface) {
    return new Mention(kind, start, start + surface.length(), surface, surface, "test");
  }
}
