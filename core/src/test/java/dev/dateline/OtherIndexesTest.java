package dev.dateline;

import static dev.dateline.TestArticles.article;
import static dev.dateline.TestArticles.find;
import static dev.dateline.TestArticles.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indexes that earlier versions or other programs made. */
class OtherIndexesTest {
  @TempDir private Path place;

  /** Made by the first writer of a format; see PROVENANCE.md beside it. */
  private Path keptIndex(int format) throws IOException {
    Path index = place.resolve("kept");
    String name = "kept-index-" + format + ".zip";
    try (InputStream in = OtherIndexesTest.class.getResourceAsStream(name);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = index.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
    return index;
  }

  @Test
  void anIndexOfThisFormatIsReadAndWrittenWhoeverMadeIt() throws IOException {
    try (Archive archive = Archive.open(keptIndex(2))) {
      assertThat(archive.check()).isEqualTo(new CheckReport(3, List.of(), 0, true));
      assertThat(find(archive, "\"peace talks\" location:switzerland")).containsExactly("geneva");
      assertThat(find(archive, "person:gorbachev date:1985")).containsExactly("geneva");
      assertThat(find(archive, "mentions:1912")).containsExactly("harbour");
      assertThat(find(archive, "date:unknown")).containsExactly("undated");
      archive.index(source(article("new", "1999-12-31", "Fog in the harbour.")));
      assertThat(find(archive, "harbour")).containsExactly("harbour", "new");
    }
  }

  @Test
  void anIndexOfTheFormerFormatIsRefusedWithTheWayOut() throws IOException {
    assertRefused(keptIndex(1), "run 'dateline index' again");
  }

  private void commit(Path index, Map<String, String> data) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
  }

  private static Map<String, String> data(Path index) throws IOException {
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new HashMap<>(reader.getIndexCommit().getUserData());
    }
  }

  private static void assertRefused(Path index, String reason) throws IOException {
    try (Archive archive = Archive.open(index)) {
      assertThatThrownBy(() -> archive.count(SearchRequest.of("")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining(reason)
          .hasMessageNotContaining("\n");
      assertThatThrownBy(() -> archive.index(source())).isInstanceOf(ArchiveException.class);
    }
  }

  @Test
  void theIndexOfAnotherProgramIsRefusedAndNotTouched() throws IOException {
    Path index = place.resolve("other");
    commit(index, Map.of());
    assertRefused(index, "Dateline did not make; choose another directory");
    assertThat(data(index)).isEmpty();
  }

  @Test
  void anIndexOfAnotherFormatIsRefusedWithTheWayOut() throws IOException {
    for (String part : List.of("dateline.format", "dateline.analysis")) {
      Path index = place.resolve(part);
      try (Archive archive = Archive.open(index)) {
        archive.index(source(article("a", "", "Rain.")));
      }
      Map<String, String> data = data(index);
      data.put(part, "99");
      commit(index, data);
      assertRefused(index, "run 'dateline index' again");
    }
  }
}
