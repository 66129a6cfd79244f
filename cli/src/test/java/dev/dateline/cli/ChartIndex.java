package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** An index of ten articles on a strike, some in one month, some decades later, one undated. */
final class ChartIndex {
  private static final String ARTICLES =
      """
      {"id":"1","date":"1984-03-06","body":"The strike began.","persons":["Arthur Miner"],"outlet":"Wire"}
      {"id":"2","date":"1984-03-06","body":"The strike spread.","persons":["Arthur Miner"],"outlet":"Wire"}
      {"id":"3","date":"1984-03-08","body":"The strike goes on.","persons":["Arthur Miner","Ann Pitt"]}
      {"id":"4","date":"1984-03-08","body":"A quiet day.","persons":["Ann Pitt"],"outlet":"=1+1"}
      {"id":"5","date":"1984-03-20","body":"The strike is long.","persons":["Ann Pitt"],"outlet":"A \\"B\\", <b>"}
      {"id":"6","date":"1984-04-02","body":"No strike here.","persons":["東京都知事小池百合子"]}
      {"id":"7","date":"2010-06-01","body":"A strike at last.","persons":["Arthur Miner"],"outlet":"Wire"}
      {"id":"8","date":"2010-06-02","body":"It is over.","persons":["Arthur Miner"],"outlet":"Wire"}
      {"id":"9","body":"A strike, once upon a time."}
      {"id":"10","date":"1702-03-11","body":"The first newspaper."}
      """;

  private ChartIndex() {}

  static TestIndex in(Path directory) {
    TestIndex index = TestIndex.emptyIn(directory);
    assertThat(index.given(ARTICLES, "index", "--extract", "none", "-"))
        .returns(ExitCode.DONE, CliRun::exitCode);
    return index;
  }
}
