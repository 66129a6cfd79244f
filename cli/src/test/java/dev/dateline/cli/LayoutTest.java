package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Snippet.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "東京, 4", "e\u0301te\u0301, 3", "🙂!, 3", "한국, 4", "Ⓐ, 1", "'', 0"})
  void widthIsCountedInColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdef, 5, abcd…", "東京都, 5, 東京…", "東京都, 4, 東…"})
  void textThatDoesNotFitEndsInAnEllipsis(String text, int columns, String fitted) {
    assertThat(DisplayWidth.fit(text, columns)).isEqualTo(fitted);
  }

  @Test
  void linesBreakAtSpacesAndWhiteSpaceIsCollapsed() {
    MarkedText text = MarkedText.of("  one two\n\n three\u00a0 four ", List.of());
    assertThat(text.wrap(9, Style.PLAIN)).containsExactly("one two", "three", "four");
    assertThat(text.wrap(10, Style.PLAIN)).containsExactly("one two", "three four");
    assertThat(text.line(Style.PLAIN)).isEqualTo("one two three four");
  }

  @Test
  void aWordWiderThanTheLineIsBroken() {
    assertThat(MarkedText.of("abcdefgh", List.of()).wrap(3, Style.PLAIN))
        .containsExactly("abc", "def", "gh");
    assertThat(MarkedText.of("東京都庁", List.of()).wrap(5, Style.PLAIN)).containsExactly("東京", "都庁");
  }

  @Test
  void aMatchThatIsBrokenIsMarkedOnBothLines() {
    MarkedText text = MarkedText.of("the peace\nprocess goes", List.of(new Span(4, 17)));
    assertThat(text.wrap(10, Style.COLOURED))
        .containsExactly("the \u001b[1;31mpeace\u001b[0m", "\u001b[1;31mprocess\u001b[0m", "goes");
  }

  @Test
  void matchesKeepTheirPlaceWhereTextBeforeThemIsDropped() {
    MarkedText text = MarkedText.of("\u001b[1m a  b", List.of(new Span(8, 9)));
    assertThat(text.line(Style.COLOURED)).isEqualTo("[1m a \u001b[1;31mb\u001b[0m");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          a (b|2|  a (b|    ^
          a (b|4|  a (b|      ^
          東京 (b|3|  東京 (b|       ^
          e\u0301 (b|3|  e\u0301 (b|    ^
          a\t(b|2|  a (b|    ^
          a\u001b(b|2|  a?(b|    ^
          """)
  void theCaretStandsBelowTheFault(String query, int offset, String line, String caret) {
    assertThat(new QueryPointer(query, offset).lines(80)).containsExactly(line, caret);
  }

  @Test
  void ofALongQueryTheSurroundingsOfTheFaultAreShown() {
    String query = "a".repeat(500) + "(" + "b".repeat(500);
    List<String> lines = new QueryPointer(query, 500).lines(40);
    assertThat(lines.get(0)).startsWith("  …aaa").contains("a(b").endsWith("b…");
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(40));
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf('('));
  }

  @Test
  void aPlaceOutsideTheQueryIsDrawnAtItsEnd() {
    assertThat(new QueryPointer("", 0).lines(80)).containsExactly("  ", "  ^");
    assertThat(new QueryPointer("ab", 99).lines(80)).containsExactly("  ab", "    ^");
  }
}
