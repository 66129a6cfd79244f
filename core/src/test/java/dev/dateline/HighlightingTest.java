package dev.dateline;

import static dev.dateline.TestArticles.archive;
import static dev.dateline.TestArticles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Field;
import dev.dateline.article.RawArticle;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query                    | text                                                   | marked
          "peace process"            | The peace process is slow. Peace is a process.         | The [peace process] is slow. Peace is a process.
          peace                      | The peace process is slow. Peace is a process.         | The [peace] process is slow. [Peace] is a process.
          talk                       | Talks on talks, and a talker.                          | [Talks] on [talks], and a talker.
          "talk"                     | Talks on talk.                                         | Talks on [talk].
          lavrov                     | Lavrov’s visit; Lavrov's trip.                         | [Lavrov]’s visit; [Lavrov]'s trip.
          "sao paulo"                | In SÃO PAULO it rained.                                | In [SÃO PAULO] it rained.
          "peace process" process    | A process and the peace process.                       | A [process] and the [peace process].
          peace w/3 talks            | Peace and talks; far from them is any peace.            | [Peace] and [talks]; far from them is any peace.
          peace NOT war              | Peace and no fights.                                   | [Peace] and no fights.
          pea*                       | Peace for peas.                                        | [Peace] for [peas].
          peece~1                    | Peace of mind.                                         | [Peace] of mind.
          """)
  void marksWhatMatchedAndNothingElse(String query, String text, String marked) throws IOException {
    try (Archive archive = archive(article("a", "", text))) {
      assertThat(onlySnippet(archive, query).format(Markup.of("[", "]"))).isEqualTo(marked);
    }
  }

  @Test
  void aPhraseAcrossALineBreakIsOneSpan() throws IOException {
    try (Archive archive = archive(article("a", "", "the troubled peace\nprocess in the north"))) {
      assertThat(onlySnippet(archive, "\"peace process\"").matches())
          .containsExactly(new Snippet.Span(13, 26));
    }
  }

  @Test
  void offsetsAreThoseOfTheField() throws IOException {
    String body = "Nothing here. ".repeat(200) + "Here is the peace process at last.";
    try (Archive archive = archive(article("a", "", body))) {
      Snippet snippet = onlySnippet(archive, "\"peace process\"");
      assertThat(snippet.field()).isEqualTo(Field.BODY);
      assertThat(body.substring(snippet.start())).startsWith(snippet.text());
      assertThat(snippet.text()).isEqualTo("Here is the peace process at last.");
    }
  }

  @Test
  void aMatchInTheTitleIsShownThere() throws IOException {
    RawArticle raw = article("a").title("Peace process stalls").body("Nothing moved.").build();
    try (Archive archive = archive(raw)) {
      Snippet snippet = onlySnippet(archive, "\"peace process\"");
      assertThat(snippet.field()).isEqualTo(Field.TITLE);
      assertThat(snippet.format(Markup.html())).isEqualTo("<mark>Peace process</mark> stalls");
    }
  }

  @Test
  void withoutAMatchInTheTextItsBeginningIsShown() throws IOException {
    try (Archive archive = archive(article("a", "2021-04-07", "First words. More."))) {
      Snippet snippet = onlySnippet(archive, "date:2021");
      assertThat(snippet.text()).isEqualTo("First words.");
      assertThat(snippet.matches()).isEmpty();
    }
  }

  @Test
  void theBestPassagesAreChosenAndShownInTheOrderOfTheText() throws IOException {
    String far = " Filler words stand here.".repeat(40);
    String body = "Only peace." + far + " Peace talks in Geneva." + far + " Geneva.";
    try (Archive archive = archive(article("a", "", body))) {
      SearchRequest request = SearchRequest.builder("peace talks geneva").snippets(2).build();
      List<Snippet> snippets = archive.search(request).hits().getFirst().snippets();
      assertThat(snippets)
          .extracting(snippet -> snippet.text().substring(0, snippet.text().indexOf('.')))
          .containsExactly("Only peace", "Peace talks in Geneva");
    }
  }

  @Test
  void passagesShowAsManyClausesAsTheyCan() throws IOException {
    String far = " Filler words stand here.".repeat(40);
    String body =
        "Storm and storm." + far + " Storm, a storm, the storm." + far + " A single flood.";
    try (Archive archive = archive(article("a", "", body))) {
      SearchRequest request = SearchRequest.builder("storm flood").snippets(2).build();
      List<Snippet> snippets = archive.search(request).hits().getFirst().snippets();
      assertThat(snippets)
          .extracting(snippet -> snippet.text().substring(0, snippet.text().indexOf('.')))
          .containsExactly("Storm, a storm, the storm", "A single flood");
    }
  }

  @Test
  void anArticleWithoutSentencesIsCutAtWords() throws IOException {
    String body = "word ".repeat(100_000) + "needle " + "word ".repeat(100_000);
    try (Archive archive = archive(article("a", "", body))) {
      Snippet snippet = onlySnippet(archive, "needle");
      assertThat(snippet.text()).contains("word needle word").hasSizeLessThan(400);
      assertThat(snippet.text()).startsWith("word ").endsWith(" word");
    }
  }

  @Test
  void htmlIsEscapedAndControlCharactersAreDropped() throws IOException {
    String body = "A <script>alert('x')</script> & a\u001b[31m needle";
    try (Archive archive = archive(article("a", "", body))) {
      Snippet snippet = onlySnippet(archive, "needle");
      assertThat(snippet.format(Markup.html()))
          .isEqualTo(
              "A &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; a[31m <mark>needle</mark>");
      assertThat(snippet.format(Markup.ansi())).endsWith("a[31m \u001b[1;31mneedle\u001b[0m");
    }
  }

  private static Snippet onlySnippet(Archive archive, String query) throws IOException {
    List<Hit> hits = archive.search(SearchRequest.of(query)).hits();
    assertThat(hits).hasSize(1);
    assertThat(hits.getFirst().snippets()).hasSize(1);
    return hits.getFirst().snippets().getFirst();
  }

  @Test
  void wordsBetweenKeepAPhraseApartThoughNobodyAskedForThem() throws IOException {
    RawArticle apart = article("a", "", "Peace, in the long process of Geneva, never came.");
    try (Archive archive = archive(apart)) {
      Hit hit =
          archive
              .search(SearchRequest.of("\"peace process\" OR geneva OR peace w/3 process"))
              .hits()
              .getFirst();
      assertThat(hit.matches()).extracting(Match::text).containsExactly("Geneva");
    }
  }

  @Test
  void theEndOfAVeryLongArticleIsMarkedAsItsBeginning() throws IOException {
    String filler = "Nothing of note was said in the long hours of that day. ".repeat(20_000);
    try (Archive archive = archive(article("a", "", filler + "Then the envoys left."))) {
      for (String query : List.of("envoy", "\"the envoys\"", "envoy*", "then w/3 left")) {
        Hit hit = archive.search(SearchRequest.of(query)).hits().getFirst();
        Snippet last = hit.snippets().getLast();
        assertThat(last.text()).endsWith("Then the envoys left.");
        assertThat(last.matches()).isNotEmpty();
      }
    }
  }

  @Test
  void aWordNearAPhraseIsMarkedWithIt() throws IOException {
    try (Archive archive =
        archive(article("a", "", "Talks on the peace process; process peace."))) {
      Hit hit = archive.search(SearchRequest.of("talk pre/5 \"peace process\"")).hits().getFirst();
      assertThat(hit.matches())
          .extracting(Match::text)
          .containsExactly("Talks", "peace", "process");
    }
  }
}
