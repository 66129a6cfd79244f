package dev.dateline.index;

import dev.dateline.article.DateOrder;
import dev.dateline.extract.ArchiveCounter;
import dev.dateline.extract.ArchiveStatistics;
import dev.dateline.extract.Extracted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * What an archive tells of itself: counted as articles are added, and put to use by the next
 * reextraction only, for all articles alike. So what a run makes of an article does not depend on
 * the articles before it, and indexing the same files again changes nothing.
 *
 * <p>Kept in a file of its own beside those of Lucene, with Lucene's header and checksum.
 * Thread-safe.
 */
public final class ArchiveLearning {
  private static final String CODEC = "DatelineStatistics";
  private static final int VERSION = 1;

  /** Not yet added to what is counted; one for each thread that counts at the same time. */
  private final Queue<ArchiveCounter> apart = new ConcurrentLinkedQueue<>();

  private ArchiveCounter counted;
  private Optional<ArchiveCounter> added = Optional.empty();
  private ArchiveStatistics used;
  private boolean changed;

  private ArchiveLearning(ArchiveCounter counted, ArchiveStatistics used) {
    this.counted = counted;
    this.used = used;
  }

  /**
   * What an archive tells that has no articles yet.
   *
   * @return nothing
   */
  public static ArchiveLearning ofNothing() {
    return new ArchiveLearning(new ArchiveCounter(), ArchiveStatistics.empty());
  }

  /**
   * Reads a file.
   *
   * @throws CorruptIndexException when it is damaged
   */
  static ArchiveLearning read(Directory directory, String file) throws IOException {
    try (IndexInput whole = directory.openInput(file, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(whole);
    }
    try (ChecksumIndexInput in = directory.openChecksumInput(file)) {
      CodecUtil.checkHeader(in, CODEC, VERSION, VERSION);
      byte[] packed = new byte[in.readInt()];
      in.readBytes(packed, 0, packed.length);
      CodecUtil.checkFooter(in);
      return of(packed);
    }
  }

  /**
   * Reads what was packed.
   *
   * @param packed by {@link #bytes()}
   * @return the same
   * @throws IOException when it is damaged
   */
  public static ArchiveLearning of(byte[] packed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      return new ArchiveLearning(ArchiveCounter.read(in), ArchiveStatistics.read(in));
    }
  }

  /**
   * Writes a file that is not there yet, and makes sure that it stays.
   *
   * @return how many articles it counts
   */
  synchronized long write(Directory directory, String file) throws IOException {
    byte[] packed = bytes();
    try (IndexOutput out = directory.createOutput(file, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, VERSION);
      out.writeInt(packed.length);
      out.writeBytes(packed, packed.length);
      CodecUtil.writeFooter(out);
    }
    directory.sync(List.of(file));
    kept();
    return articles();
  }

  /**
   * All of it, packed.
   *
   * @return what {@link #of(byte[])} reads
   * @throws IOException never: it is written to memory
   */
  public synchronized byte[] bytes() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
      counted().write(out);
      used.write(out);
    }
    return packed.toByteArray();
  }

  /**
   * Counts an article that is new to the archive: its numeric dates, and its words where names were
   * looked for among them.
   */
  void count(Extracted extracted, boolean words) {
    ArchiveCounter counter = Optional.ofNullable(apart.poll()).orElseGet(ArchiveCounter::new);
    try {
      counter.add(extracted.raw());
      if (words) {
        counter.addWords(extracted);
      }
    } finally {
      apart.add(counter);
    }
  }

  /** What is counted, with all that was counted apart. */
  private ArchiveCounter counted() {
    for (ArchiveCounter next = apart.poll(); next != null; next = apart.poll()) {
      ArchiveCounter one = next;
      counted.merge(one);
      added.ifPresent(since -> since.merge(one));
      changed = true;
    }
    return counted;
  }

  /**
   * Becomes what another archive tells of its words, all articles of which are here now.
   *
   * @throws IOException never: it is read from memory
   */
  void become(ArchiveLearning other) throws IOException {
    byte[] packed = other.bytes();
    ArchiveLearning copy = of(packed);
    ArchiveLearning since = of(packed);
    synchronized (this) {
      changed = changed || !Arrays.equals(packed, bytes());
      apart.clear();
      counted = copy.counted;
      used = copy.used;
      added = added.map(before -> since.counted);
    }
  }

  /** From now on, what was counted so far is used, or nothing. */
  synchronized void use(boolean all) {
    ArchiveStatistics next = all ? counted().statistics() : ArchiveStatistics.empty();
    changed |= next.articles() != used.articles();
    used = next;
  }

  synchronized ArchiveStatistics used() {
    return used;
  }

  /** The order that the dates seen so far tell of. */
  synchronized Optional<DateOrder> dateOrder() {
    return counted().dates().decision();
  }

  synchronized long ambiguousDates() {
    return counted().dates().ambiguous();
  }

  /**
   * Keeps what is counted from now on apart as well, for {@link #addTo}.
   *
   * @return this
   */
  public synchronized ArchiveLearning shared() {
    added = Optional.of(new ArchiveCounter());
    return this;
  }

  /**
   * Adds what was counted since it was last read or kept to what another writer kept meanwhile.
   *
   * @param other what is kept now, which is not to be used any more
   */
  public synchronized void addTo(ArchiveLearning other) {
    counted();
    ArchiveCounter both = other.counted();
    added.ifPresent(both::merge);
    counted = both;
  }

  /**
   * Whether it differs from what was read or kept last.
   *
   * @return whether it is to be kept
   */
  public synchronized boolean isChanged() {
    counted();
    return changed;
  }

  /** It is kept as it is now. */
  public synchronized void kept() {
    added = added.map(since -> new ArchiveCounter());
    changed = false;
  }

  /**
   * How much is counted.
   *
   * @return the number of articles
   */
  public synchronized long articles() {
    return counted().articles();
  }
}
