package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest extends FormatContract {
  @Override
  Format format() {
    return Format.JSON;
  }

  @Override
  String fixture() {
    return "full.json";
  }

  @Override
  int count() {
    return 3;
  }

  @Test
  void usualKeysGiveTheFields() {
    RawArticle article = articles().getFirst();
    assertThat(article.id()).hasValue("ferry-1");
    assertThat(article.dates()).containsExactly(new DateEvidence("given", "1998-03-05"));
    assertThat(article.persons()).containsExactly("Petersen, Lis", "Jóannes Eidesgaard");
    assertThat(article.authors()).containsExactly("Jógvan Hansen", "Maria Dam");
    assertThat(article.outlet()).hasValue("Harbour Gazette");
    assertThat(article.topics()).containsExactly("shipping", "rescue at sea");
  }

  private ReadingLog json(String content) {
    return ReadingLog.of(directory.resolve("a.json"), content);
  }

  private static List<Integer> ordinals(ReadingLog log) {
    return log.articles().stream().map(article -> article.origin().ordinal()).toList();
  }

  @Test
  void oneObjectIsTheFile() {
    assertThat(ordinals(json("\n {\"title\": \"A\",\n \"body\": \"]}\"}\n"))).containsExactly(0);
  }

  @Test
  void objectsMayFollowOneAnother() {
    assertThat(ordinals(json("{\"title\": \"A\"} {\"title\": \"B\"},\n{\"title\": \"C\"}")))
        .containsExactly(1, 2, 3);
  }

  @Test
  void arraysMayFollowOneAnotherAndLieInOneAnother() {
    assertThat(ordinals(json("[{\"title\": \"A\"}, [{\"title\": \"B\"}]]\n[{\"title\": \"C\"}]")))
        .containsExactly(1, 2, 3);
  }

  @Test
  void anEnvelopeGivesTheArticlesInIt() {
    assertThat(
            json("{\"status\": \"ok\", \"articles\": [{\"title\": \"A\"}, {\"title\": \"B\"}]}")
                .titles())
        .containsExactly("A", "B");
    assertThat(json("{\"response\": {\"docs\": [{\"title\": \"A\"}]}}").titles())
        .containsExactly("A");
    assertThat(
            json("{\"title\": \"A\", \"body\": \"B\", \"items\": [{\"title\": \"C\"}]}").titles())
        .containsExactly("A");
  }

  @Test
  void aBrokenElementFailsAndTheNextIsRead() {
    ReadingLog log =
        json(
            "[{\"title\": \"A\"},\n  {\"title\": B},\n  {\"title\": \"C\"}, 7, {}, {\"title\": \"D\"}]");
    assertThat(log.titles()).containsExactly("A", "C", "D");
    assertThat(log.failed())
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("a.json#2: line 2, column 13: Unrecognized token 'B'"),
            second -> assertThat(second).isEqualTo("a.json#4: line 3: not an object"),
            third -> assertThat(third).startsWith("a.json#5: no title and no body"));
  }

  @Test
  void aStringThatIsNotClosedSpoilsItsElementOnly() {
    ReadingLog log = json("[{\"title\": \"A,\n\"body\": \"B\"},\n{\"title\": \"C\"}]");
    assertThat(log.titles()).containsExactly("C");
    assertThat(log.failures()).hasSize(1);
  }

  @Test
  void whatIsNotClosedFails() {
    assertThat(json("[{\"title\": \"A\"}, {\"title\": \"B\"").failed())
        .singleElement()
        .asString()
        .startsWith("a.json#2: line 1, column ");
  }

  @Test
  void whatIsNestedTooDeeplyFailsAndTheNextIsRead() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    ReadingLog log = json("[{\"title\": \"A\", \"x\": " + deep + "}, {\"title\": \"B\"}]");
    assertThat(log.titles()).containsExactly("B");
    assertThat(log.failures()).hasSize(1);
    assertThat(json("[".repeat(100_000)).failures()).hasSize(1);
    assertThat(json("{\"a\":".repeat(100_000)).failures()).hasSize(1);
  }

  @Test
  void aRecordOfAMillionTokensFails() {
    assertThat(json("{\"title\": \"A\", \"x\": [" + "{},".repeat(500_000) + "{}]}").failures())
        .hasSize(1);
  }
}
