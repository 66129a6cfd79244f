package dev.dateline.index;

import dev.dateline.source.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The files whose articles are all in the archive, and what they were like when they were read. A
 * record is removed before the articles of a file change and written after they are committed. So a
 * run that breaks off leaves too few records, never one too many; a file without a record is read
 * again, which costs time and nothing else. For one thread.
 */
public interface FileRecords extends Closeable {
  /**
   * Whether the articles of a file are in the archive as they are in the file.
   *
   * @param file as it is now
   * @return whether it need not be read
   * @throws IOException when records cannot be read
   */
  boolean isUnchanged(SourceFile file) throws IOException;

  /**
   * Removes a record; to be committed before the articles of the file are.
   *
   * @param container the file
   * @throws IOException when it cannot be written
   */
  void forget(String container) throws IOException;

  /**
   * Removes all records; to be committed before articles are extracted otherwise.
   *
   * @throws IOException when it cannot be written
   */
  void forgetAll() throws IOException;

  /**
   * Writes the record of a file; to be committed after its articles are.
   *
   * @param file as it was read
   * @throws IOException when it cannot be written
   */
  void remember(SourceFile file) throws IOException;

  /**
   * Writes a record as another archive has it; to be committed after the articles of the file are.
   *
   * @param container the file
   * @param stamp what it was like
   * @throws IOException when it cannot be written
   */
  void remember(String container, long stamp) throws IOException;

  /**
   * All records.
   *
   * @return stamps by file, as last committed
   * @throws IOException when they cannot be read
   */
  Map<String, Long> all() throws IOException;

  /**
   * Makes what was written last.
   *
   * @throws IOException when it cannot be written
   */
  void commit() throws IOException;

  /**
   * What a file was like, in 64 bits.
   *
   * @param file the file
   * @param extraction what else decides which articles it becomes
   * @return 64 bits of MurmurHash3 over all of it
   */
  static long stamp(SourceFile file, String extraction) {
    BytesRef state =
        new BytesRef(
            file.bytes() + "\n" + file.modified() + "\n" + file.readAs() + "\n" + extraction);
    return StringHelper.murmurhash3_x64_128(state.bytes, state.offset, state.length, 0)[0];
  }
}
