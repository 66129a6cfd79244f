package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ArchiveStats;
import dev.dateline.Facet;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.Timeline;
import dev.dateline.Timeline.Period;
import dev.dateline.Timeline.Unit;
import dev.dateline.article.DateSpan;
import dev.dateline.article.Field;
import dev.dateline.query.QueryParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PageTest {
  private static final String HOSTILE = "<script>alert(1)</script> & \"'\u001b[2J";

  @TempDir private static Path directory;
  private static TestIndex index;

  @BeforeAll
  static void indexArticles() {
    index = ChartIndex.in(directory.resolve("index"));
  }

  @Test
  void aTimelinePageHoldsChartsAndTheirFigures() throws Exception {
    Path file = directory.resolve("timeline.html");
    CliRun plain = index.run("timeline", "--by", "month", "--on", "1984", "strike");
    CliRun run =
        index.run("timeline", "--by", "month", "--on", "1984", "strike", "--html", file.toString());
    assertThat(run.out()).isEqualTo(plain.out());
    Document page = parse(Files.readString(file));
    assertThat(texts(page, "h1")).containsExactly("strike");
    assertThat(texts(page, "code")).containsExactly("strike date:1984");
    assertThat(texts(page, "th"))
        .containsExactly(
            "month", "Found", "All articles", "Share", "March 1984", "April 1984", "No date");
    assertThat(texts(page, "td"))
        .containsExactly("4", "5", "80.0 %", "1", "1", "100.0 %", "0", "1", "0.0 %");
    assertThat(texts(page, "title")).contains("March 1984: 4 of 5 articles, 80.0 %");
    assertThat(withClass(page, "rect", "bar")).isEqualTo(2);
    assertThat(withClass(page, "circle", "dot")).isEqualTo(2);
    assertThat(texts(page, "footer").getFirst())
        .startsWith("Made by dateline")
        .endsWith("from an archive of 10 articles, 11 March 1702 to 2 June 2010.");
  }

  @Test
  void aFacetPageHoldsAChartAndItsFiguresForEachField() throws Exception {
    Path file = directory.resolve("facets.html");
    index.run("facets", "--by", "person,outlet", "-n2", "--html", file.toString());
    Document page = parse(Files.readString(file));
    assertThat(texts(page, "h1")).containsExactly("All articles");
    assertThat(texts(page, "figcaption"))
        .containsExactly(
            "Articles by person 3 different values; the 2 shown make 88.9 % of all counted.",
            "Articles by outlet 3 different values; the 2 shown make 83.3 % of all counted.");
    assertThat(texts(page, "title")).contains("Arthur Miner: 5 · 50.0 %", "=1+1: 1 · 10.0 %");
    assertThat(withClass(page, "rect", "bar")).isEqualTo(4);
    assertThat(texts(page, "td"))
        .containsExactly("5", "50.0 %", "3", "30.0 %", "4", "40.0 %", "1", "10.0 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"facets", "timeline"})
  void whereNothingIsFoundThePageSaysSo(String verb) throws Exception {
    Path file = directory.resolve("nothing.html");
    String[] arguments = {"--by", verb.equals("facets") ? "person" : "day", "zebra"};
    CliRun run = index.run(verb, append(arguments, "--html", file.toString()));
    assertThat(run.exitCode()).isEqualTo(1);
    Document page = parse(Files.readString(file));
    assertThat(texts(page, "p")).contains("No article matches.");
    assertThat(page.getElementsByTagName("svg").getLength()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"facets", "timeline"})
  void aPageThatCannotBeWrittenIsExitCodeTwoAndOneLine(String verb) {
    String[] arguments = {"--by", verb.equals("facets") ? "person" : "day", "strike", "--html"};
    CliRun missing = index.run(verb, append(arguments, "no/such/directory/page.html"));
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.words())
        .containsExactly(
            "dateline: cannot write the page: no such file or directory: no/such/directory/page.html");
    CliRun taken = index.run(verb, append(arguments, directory.toString()));
    assertThat(taken.exitCode()).isEqualTo(2);
    assertThat(taken.words()).singleElement().asString().contains("cannot write the page: ");
  }

  private static String[] append(String[] first, String... rest) {
    return Stream.concat(Stream.of(first), Stream.of(rest)).toArray(String[]::new);
  }

  @Test
  void whatIsTypedAndWhatIsStoredIsEscaped() throws Exception {
    Facet facet = new Facet(Field.PERSON, List.of(new Facet.Value(HOSTILE, 7)), 1);
    QueryHeading heading = heading(HOSTILE, 7);
    FacetCounts counts = new FacetCounts(heading.found(), List.of(facet), 10);
    Document page = parse(FacetPage.of(heading, counts).text());
    String shown = HOSTILE.replace("\u001b", "");
    assertThat(texts(page, "h1")).containsExactly(shown);
    assertThat(texts(page, "th")).contains(shown);
    assertThat(texts(page, "title")).contains(shown + ": 7 · 100.0 %");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 60, 1000})
  void aTimelineOfAnyLengthIsDrawnWhole(int length) throws Exception {
    Timeline timeline = timeline(length);
    String text = TimelinePage.of(heading("strike", 1_000_000_000L), timeline).text();
    Document page = parse(text);
    assertThat(text).doesNotContain("NaN", "Infinity");
    assertThat(withClass(page, "rect", "tip")).isEqualTo(2L * length);
    assertThat(page.getElementsByTagName("tr").getLength()).isEqualTo(1 + length);
  }

  @Test
  void aTimelineTooLongForAPageIsRefused() {
    QueryHeading heading = heading("strike", 1);
    Timeline timeline = timeline(10_001);
    assertThatThrownBy(() -> TimelinePage.of(heading, timeline))
        .isInstanceOf(UsageException.class)
        .hasMessage("--html: 10,001 periods are too many for a page; choose longer ones by --by");
  }

  /** Every third period has no coverage, every other no articles found. */
  private static Timeline timeline(int length) {
    LocalDate first = LocalDate.of(1984, 3, 6);
    List<Period> periods =
        IntStream.range(0, length)
            .mapToObj(
                i ->
                    new Period(
                        DateSpan.of(first.plusDays(i)),
                        i % 3 == 1 || i % 2 == 1 ? 0 : 1_000_000,
                        i % 3 == 1 ? 0 : 3_000_000_000L))
            .toList();
    return new Timeline(Unit.DAY, periods, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 100})
  void anyNumberOfValuesIsDrawnWhole(int number) throws Exception {
    List<Facet.Value> values =
        IntStream.range(0, number)
            .mapToObj(i -> new Facet.Value("A name that is too long ".repeat(5) + i, 1_000L - i))
            .toList();
    QueryHeading heading = heading("strike", 10_000);
    FacetCounts counts =
        new FacetCounts(heading.found(), List.of(new Facet(Field.PERSON, values, number)), number);
    Document page = parse(FacetPage.of(heading, counts).text());
    assertThat(withClass(page, "rect", "bar")).isEqualTo(number);
    assertThat(withClass(page, "text", "name narrow")).isEqualTo(number);
    assertThat(withClass(page, "text", "name wide")).isEqualTo(number);
  }

  @Test
  void aPageLoadsNothingAndRunsNothing() {
    String text = TimelinePage.of(heading("strike", 7), timeline(20)).text();
    assertThat(text)
        .doesNotContainIgnoringCase("<script", "<link", "<img", "href=", "src=", "url(", "@import")
        .doesNotContain("http:", "https:")
        .doesNotContainPattern(Pattern.compile("\\son\\w+="))
        .contains("prefers-color-scheme: dark");
  }

  private static QueryHeading heading(String query, long total) {
    SearchRequest request = SearchRequest.of(query);
    SearchResult found =
        new SearchResult(
            new QueryParser(request.options()).parse(query),
            new SearchResult.Total(total, true),
            Duration.ofMillis(1),
            List.of(),
            List.of());
    return new QueryHeading(
        request,
        found,
        new ArchiveStats(
            total, 0, Optional.empty(), 0, 0, 0, List.of(), 0, 0, Map.of(), 0, List.of()));
  }

  /** A page is well-formed XML too, so that a strict parser finds what is not escaped. */
  private static Document parse(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static Stream<Element> elements(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
  }

  private static List<String> texts(Document page, String tag) {
    return elements(page, tag).map(Element::getTextContent).toList();
  }

  private static long withClass(Document page, String tag, String name) {
    return elements(page, tag)
        .filter(element -> element.getAttribute("class").equals(name))
        .count();
  }
}
