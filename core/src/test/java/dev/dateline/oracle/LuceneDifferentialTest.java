package dev.dateline.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.Archive;
import dev.dateline.SearchRequest;
import dev.dateline.SearchResult;
import dev.dateline.SharedData;
import dev.dateline.TestArticles;
import dev.dateline.index.Analyzers;
import dev.dateline.index.IndexFields;
import dev.dateline.query.Query;
import dev.dateline.query.QueryOptions;
import dev.dateline.query.QueryPrinter;
import dev.dateline.query.Syntax;
import dev.dateline.source.SourceOptions;
import dev.dateline.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.queryparser.flexible.standard.config.PointsConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lucene's own query parser, run on the index itself, finds what our two languages find.
 *
 * <p>Where they differ by design, the query is written accordingly. Lucene's parser is told the
 * fields of words as written for phrases and patterns, and the seconds for days; it writes down
 * which parts are needed. Left out are parts that only exclude, which find nothing in plain Lucene;
 * words of several terms, which are alternatives there; and places known by several names.
 */
class LuceneDifferentialTest {
  private static final int OVER_EXAMPLES = 400;
  private static final int OVER_RANDOM = 1600;
  private static final long SEED = 20_200_229;
  private static final int ARTICLES = 60;

  @TempDir Path folder;

  @Test
  void theExamplesAreFoundAlike() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      Path examples = SharedData.project("examples");
      archive.index(Sources.of(List.of(examples), SourceOptions.standard().withBase(examples)));
      assertThat(foundAlike(archive, OVER_EXAMPLES)).isGreaterThan(OVER_EXAMPLES / 2);
    }
  }

  @Test
  void randomArticlesAreFoundAlike() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      archive.index(TestArticles.source(RandomArticles.of(ARTICLES, SEED)));
      assertThat(foundAlike(archive, OVER_RANDOM)).isGreaterThan(OVER_RANDOM / 2);
    }
  }

  /** How many queries found something. */
  private int foundAlike(Archive archive, int count) throws IOException, QueryNodeException {
    int finding = 0;
    try (Directory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      CommonQueries queries = new CommonQueries(Vocabulary.of(archive), SEED);
      for (int i = 0; i < count; i++) {
        Query query = queries.next();
        String ours = LuceneText.forUs(query, i);
        String theirs = LuceneText.forLucene(query, i);
        List<String> expected = run(reader, theirs);
        assertThat(find(archive, QueryPrinter.print(query), Syntax.DATELINE))
            .as("%s%n%s", QueryPrinter.print(query), theirs)
            .isEqualTo(expected);
        assertThat(find(archive, ours, Syntax.LUCENE)).as(ours).isEqualTo(expected);
        finding += expected.isEmpty() ? 0 : 1;
      }
    }
    return finding;
  }

  @Test
  void severalOfSomeAlternativesAreFoundAlike() throws Exception {
    try (Archive archive = Archive.open(folder)) {
      archive.index(TestArticles.source(RandomArticles.of(ARTICLES, SEED)));
      SplittableRandom random = new SplittableRandom(SEED);
      List<String> words = Vocabulary.of(archive).words();
      try (Directory directory = FSDirectory.open(folder);
          DirectoryReader reader = DirectoryReader.open(directory)) {
        for (int i = 0; i < 200; i++) {
          String query = choice(random, words);
          assertThat(find(archive, query, Syntax.LUCENE)).as(query).isEqualTo(run(reader, query));
        }
      }
    }
  }

  private static String choice(SplittableRandom random, List<String> words) {
    StringBuilder query = new StringBuilder("(");
    int count = random.nextInt(2, 7);
    for (int i = 0; i < count; i++) {
      query.append(random.nextInt(5) == 0 ? "+" : random.nextInt(6) == 0 ? "-" : "");
      query.append(words.get(random.nextInt(words.size()))).append(' ');
    }
    return query.append("every)@").append(random.nextInt(1, 4)).toString();
  }

  private static List<String> find(Archive archive, String text, Syntax syntax) throws IOException {
    QueryOptions options = QueryOptions.standard().withStrict(true).withSyntax(syntax);
    SearchRequest request =
        SearchRequest.builder(text).options(options).limit(10_000).snippets(0).build();
    SearchResult result = archive.search(request);
    return TestArticles.ids(result).stream().sorted().toList();
  }

  private static List<String> run(DirectoryReader reader, String text)
      throws IOException, QueryNodeException {
    IndexSearcher searcher = new IndexSearcher(reader);
    TopDocs found = searcher.search(parser().parse(text, null), 10_000);
    SortedDocValues ids = MultiDocValues.getSortedValues(reader, IndexFields.ID);
    List<String> names = new ArrayList<>();
    for (int document :
        Arrays.stream(found.scoreDocs).mapToInt(hit -> hit.doc).sorted().toArray()) {
      assertThat(ids.advanceExact(document)).isTrue();
      names.add(ids.lookupOrd(ids.ordValue()).utf8ToString());
    }
    return names.stream().sorted().toList();
  }

  private static StandardQueryParser parser() {
    StandardQueryParser parser = new StandardQueryParser(Analyzers.perField());
    NumberFormat wholeNumbers = NumberFormat.getIntegerInstance(Locale.ROOT);
    wholeNumbers.setGroupingUsed(false);
    parser.setMultiFields(new String[] {IndexFields.TITLE, IndexFields.BODY});
    parser.setPointsConfigMap(Map.of(IndexFields.DATE, new PointsConfig(wholeNumbers, Long.class)));
    parser.setAllowLeadingWildcard(true);
    return parser;
  }
}
