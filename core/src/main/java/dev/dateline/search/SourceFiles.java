package dev.dateline.search;

import dev.dateline.ArchiveStats;
import dev.dateline.ArchiveStats.SourceFile;
import dev.dateline.index.IndexFields;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The files that articles came from.
 *
 * @param number how many different ones
 * @param largest those of most articles
 */
record SourceFiles(long number, List<SourceFile> largest) {
  private static final Comparator<SourceFile> BY_ARTICLES =
      Comparator.comparingLong(SourceFile::articles)
          .thenComparing(SourceFile::container, Comparator.reverseOrder());

  static SourceFiles of(IndexReader reader) throws IOException {
    long number = 0;
    Largest<SourceFile> largest = new Largest<>(ArchiveStats.LARGEST, BY_ARTICLES);
    Terms containers = MultiTerms.getTerms(reader, IndexFields.CONTAINER);
    if (containers != null) {
      TermsEnum each = containers.iterator();
      for (BytesRef next = each.next(); next != null; next = each.next()) {
        number++;
        largest.add(new SourceFile(next.utf8ToString(), each.docFreq()));
      }
    }
    return new SourceFiles(number, largest.toList());
  }
}
