package dev.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.ArchiveException;
import dev.dateline.article.Origin;
import dev.dateline.article.RawArticle;
import dev.dateline.extract.Extraction;
import dev.dateline.extract.ExtractionOptions;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArchiveStateTest {
  private static final Extraction EXTRACTION =
      Extraction.of(ExtractionOptions.standard().withExtractors("none"));

  private final Directory directory = new ByteBuffersDirectory();

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private static void count(ArchiveState state) {
    RawArticle article = RawArticle.builder(Origin.of("a.txt")).body("It rained.").build();
    state.learning().count(EXTRACTION.extract(article), true);
  }

  /** The user data of a commit after one more article. */
  private Map<String, String> commit(Map<String, String> before) throws IOException {
    ArchiveState state = ArchiveState.read(directory, before);
    count(state);
    CommitData data = state.write(state.data());
    state.committed(data);
    return data.toMap();
  }

  @Test
  void aRunThatBreaksOffBeforeItsCommitLeavesTheFileOfTheLast() throws IOException {
    Map<String, String> committed = commit(Map.of());
    ArchiveState broken = ArchiveState.read(directory, committed);
    count(broken);
    broken.write(broken.data());
    assertThat(directory.listAll()).containsExactly("statistics.1", "statistics.2");

    ArchiveState next = ArchiveState.read(directory, committed);
    assertThat(next.data().statistics()).isEqualTo(Optional.of("statistics.1"));
    assertThat(directory.listAll()).containsExactly("statistics.1");
    assertThat(CommitData.of(commit(committed)).counted()).isEqualTo(2);
  }

  @Test
  void aRunThatBreaksOffAfterItsCommitLeavesTheFileOfThatOne() throws IOException {
    Map<String, String> first = commit(Map.of());
    ArchiveState state = ArchiveState.read(directory, first);
    count(state);
    Map<String, String> second = state.write(state.data()).toMap();

    assertThat(ArchiveState.read(directory, second).data().counted()).isEqualTo(2);
    assertThat(directory.listAll()).containsExactly("statistics.2");
  }

  @Test
  void withoutNewArticlesNoFileIsWritten() throws IOException {
    ArchiveState state = ArchiveState.read(directory, commit(Map.of()));
    CommitData next = state.write(state.data());
    assertThat(state.differs(next)).isFalse();
    assertThat(directory.listAll()).containsExactly("statistics.1");
  }

  @Test
  void otherFilesAreLeftAlone() throws IOException {
    directory.createOutput("statistics.txt", IOContext.DEFAULT).close();
    commit(commit(Map.of()));
    assertThat(directory.listAll()).containsExactly("statistics.2", "statistics.txt");
  }

  @Test
  void aFileThatWasDamagedIsRefused() throws IOException {
    Map<String, String> committed = commit(Map.of());
    byte[] bytes;
    try (IndexInput in = directory.openInput("statistics.1", IOContext.DEFAULT)) {
      bytes = new byte[(int) in.length()];
      in.readBytes(bytes, 0, bytes.length);
    }
    bytes[bytes.length - 20] ^= 1;
    directory.deleteFile("statistics.1");
    try (IndexOutput out = directory.createOutput("statistics.1", IOContext.DEFAULT)) {
      out.writeBytes(bytes, bytes.length);
    }
    assertThatThrownBy(() -> ArchiveState.read(directory, committed))
        .isInstanceOf(ArchiveException.class);
  }

  @Test
  void withoutItsFileCountingBeginsAnew() throws IOException {
    Map<String, String> committed = commit(commit(Map.of()));
    directory.deleteFile("statistics.2");
    assertThat(ArchiveState.read(directory, committed).missing()).hasValue("statistics.2");
    Map<String, String> next = commit(committed);
    assertThat(CommitData.of(next).counted()).isEqualTo(1);
    assertThat(ArchiveState.read(directory, next).missing()).isEmpty();
  }
}
