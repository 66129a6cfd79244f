package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.source.WarcRecords.WarcRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads what a crawler kept as WARC. The day of the crawl is no date of an article.
 *
 * <p>An article is named after the place of its record among all records of the file.
 */
final class WarcReader implements FormatReader {
  private static final String DAMAGED =
      "damaged: something that is no record; what follows the next one is read";

  private final SourceOptions options;

  WarcReader(SourceOptions options) {
    this.options =
        options.format().equals(Optional.of(Format.WARC)) ? options.withAnyFormat() : options;
  }

  static boolean opens(Opening opening) {
    return opening.startsWith('W', 'A', 'R', 'C', '/');
  }

  @Override
  public boolean takesRawBytes() {
    return true;
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    WarcRecords records = new WarcRecords(bytes, () -> out.failed(origin, DAMAGED));
    for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
      WarcRecord record = next.get();
      Origin at = Entries.within(origin, Integer.toString(record.number()));
      new WarcPage(record, at, options, out).read();
    }
  }
}
