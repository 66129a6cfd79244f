package dev.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryPrinterTest {
  private static final int TREES = 100_000;
  private static final long SEED = 20_140_305;

  private final QueryParser strict = new QueryParser(QueryOptions.standard().withStrict(true));

  @Test
  void whatIsWrittenReadsBackAsTheSameTree() {
    RandomQueries queries = new RandomQueries(SEED);
    for (int i = 0; i < TREES; i++) {
      Query query = queries.next();
      String text = QueryPrinter.print(query);
      assertThat(strict.parse(text).query()).as(text).isEqualTo(query);
    }
  }
}
