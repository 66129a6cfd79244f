package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads marked-up files record by record.
 *
 * @param names of the elements that are records, in lower case, the usual one first
 * @param xml whether comments and CDATA sections count
 * @param readers gives the reader of a file, told what stands above its first record
 */
record MarkupReader(List<String> names, boolean xml, Function<Element, RecordReader> readers)
    implements FormatReader {
  private static final Pattern PROLOG =
      Pattern.compile(
          "(?s)(?:<\\?.*?\\?>|<!--.*?-->|<!(?i:DOCTYPE)[^\\[>]*+(?:\\[.*?\\]\\s*)?>|\\s++)*+");
  private static final Pattern START_TAG = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");

  /** The name of the outermost element without prefix, in lower case; empty when there is none. */
  static String root(Opening opening) {
    String text = opening.text();
    String head = text.substring(0, Math.min(text.length(), 8192));
    var prolog = PROLOG.matcher(head);
    var tag = START_TAG.matcher(head);
    return prolog.lookingAt() && tag.region(prolog.end(), head.length()).lookingAt()
        ? tag.group(1).toLowerCase(Locale.ROOT)
        : "";
  }

  @Override
  public void read(Origin origin, InputStream bytes, Readings out) throws IOException {
    new Run(origin, new MarkupRecords(bytes, Set.copyOf(names), xml), out).read();
  }

  /** One reading of one file. */
  private final class Run {
    private final Origin origin;
    private final MarkupRecords records;
    private final Readings out;
    private DeclaredEntities entities;
    private String namespaces;
    private RecordReader reader;

    Run(Origin origin, MarkupRecords records, Readings out) {
      this.origin = origin;
      this.records = records;
      this.out = out;
    }

    void read() throws IOException {
      if (!records.next()) {
        out.skipped(origin, "no <" + names.getFirst() + "> in it");
        return;
      }
      readHead(records.head());
      boolean more = readFirst(RecordText.of(records));
      for (int count = 2; more; count++) {
        read(RecordText.of(records), origin.at(count));
        more = records.next();
      }
    }

    private void readHead(String text) {
      Element head = Markup.parse(text);
      entities = new DeclaredEntities(text);
      namespaces = Markup.namespaces(head);
      reader = readers.apply(head);
    }

    /** The first record has ordinal 0 when it is the only one; tells whether it is not. */
    private boolean readFirst(RecordText first) throws IOException {
      boolean more = true;
      try {
        more = records.next();
      } finally {
        read(first, more ? origin.at(1) : origin);
      }
      return more;
    }

    private void read(RecordText record, Origin at) {
      if (record.tooLong()) {
        out.tooLong(at);
        return;
      }
      Optional<String> fault = record.fault().or(() -> entities.fault(record.text()));
      if (fault.isPresent()) {
        out.failed(at, "line " + record.line() + ": " + fault.get());
      } else {
        reader.read(Markup.element(record.text(), namespaces), at, out);
      }
    }
  }

  /** What is kept of a record while the next one is looked for. */
  private record RecordText(String text, int line, Optional<String> fault, boolean tooLong) {
    static RecordText of(MarkupRecords records) {
      String text = records.isTooLong() ? "" : records.text();
      return new RecordText(text, records.line(), fault(records, text), records.isTooLong());
    }

    private static Optional<String> fault(MarkupRecords records, String text) {
      return text.chars().filter(c -> c == '<').count() > MAX_TAGS
          ? Optional.of("more than " + MAX_TAGS + " tags, which no article has")
          : records.fault();
    }
  }
}
