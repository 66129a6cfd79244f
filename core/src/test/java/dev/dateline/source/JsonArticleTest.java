package dev.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.Field;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.article.RawArticle.DateEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JsonArticleTest {
  private static RawArticle article(String json, Map<Field, String> map) {
    try {
      return JsonArticle.of(Origin.of("x"), JsonParsing.parse(json), map);
    } catch (IOException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  @TestFactory
  Stream<DynamicTest> knownShapesNeedNoConfiguration() throws IOException {
    return Fixtures.text("json-shapes.tsv")
        .lines()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0], () -> assertThat(fields(article(row[1], Map.of()))).isEqualTo(row[2])));
  }

  private static String fields(RawArticle article) {
    List<String> fields = new ArrayList<>();
    add(fields, "id", article.id().stream());
    add(fields, "title", Stream.of(article.title()));
    add(fields, "body", Stream.of(article.body().replace('\n', '¶')));
    add(fields, "date", article.dates().stream().map(DateEvidence::text));
    add(fields, "person", article.persons().stream());
    add(fields, "location", article.locations().stream());
    add(fields, "author", article.authors().stream());
    add(fields, "outlet", article.outlet().stream());
    add(fields, "section", article.section().stream());
    add(fields, "lang", article.language().stream());
    add(fields, "url", article.url().stream());
    add(fields, "topic", article.topics().stream());
    return String.join("|", fields);
  }

  private static void add(List<String> fields, String name, Stream<String> values) {
    String text = String.join(";", values.toList());
    if (!text.isEmpty()) {
      fields.add(name + "=" + text);
    }
  }

  @Test
  void aMappedFieldIsReadFromItsKeyOnly() {
    Map<Field, String> map = Map.of(Field.BODY, "payload.parts.text", Field.DATE, "when");
    RawArticle article =
        article(
            """
            {"title": "T", "body": "not this", "date": "2001-01-01", "when": "2002-02-02",
             "payload": {"parts": [{"text": "One."}, {"note": "x"}, {"text": "Two."}]}}
            """,
            map);
    assertThat(fields(article)).isEqualTo("title=T|body=One.¶¶Two.|date=2002-02-02");
  }

  @Test
  void aMappedKeyThatIsNotThereLeavesTheFieldEmpty() {
    assertThat(fields(article("{\"title\": \"T\", \"date\": \"2001\"}", Map.of(Field.DATE, "a.b"))))
        .isEqualTo("title=T");
  }

  @Test
  void fieldsThatNoRecordGivesCannotBeMapped() {
    assertThatThrownBy(() -> SourceOptions.standard().withMap(Map.of(Field.MENTIONS, "x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no record has a field mentions to map");
  }
}
