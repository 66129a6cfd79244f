package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.source.WarcRecords.WarcRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one record of a crawl: the page that a server sent, or a resource as it is. */
final class WarcPage {
  /** Addresses at which crawlers find, or put, words for crawlers. */
  private static final Pattern NO_PAGES = Pattern.compile("metadata:.*|.*/robots\\.txt");

  private static final int OK = 200;

  /** What servers say when they were told nothing, and what is seen from the bytes. */
  private static final Set<Charset> UNCERTAIN =
      Set.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private final WarcRecord record;
  private final Origin origin;
  private final SourceOptions options;
  private final Readings out;

  WarcPage(WarcRecord record, Origin origin, SourceOptions options, Readings out) {
    this.record = record;
    this.origin = origin;
    this.options = options;
    this.out = out;
  }

  void read() {
    String type = record.header().get("warc-type");
    try {
      switch (type) {
        case "response" -> readResponse();
        case "resource", "conversion" -> readPage(record.header(), record::block);
        default -> out.skipped(origin, "a record of type " + type);
      }
    } catch (IOException e) {
      out.failed(origin, Reasons.brokeOff(e));
    }
  }

  private void readResponse() throws IOException {
    if (!record.header().get("content-type").startsWith("application/http")) {
      readPage(record.header(), record::block);
      return;
    }
    HttpResponse response = HttpResponse.read(record.block());
    if (response.status() == OK) {
      readPage(response.header(), response::body);
    } else {
      out.skipped(origin, "status " + response.status());
    }
  }

  private interface Body {
    InputStream open() throws IOException;
  }

  private void readPage(MessageHeader header, Body body) throws IOException {
    MediaType type = MediaType.parse(header.get("content-type"));
    Optional<String> extension = type.extension();
    if (extension.isEmpty() || NO_PAGES.matcher(address()).matches()) {
      out.skipped(origin, "no article: " + type.name());
      return;
    }
    try (BufferedInputStream bytes = new BufferedInputStream(body.open(), Opening.LENGTH)) {
      Opening opening = Opening.of(bytes);
      Optional<Charset> charset = options.charset().or(() -> charset(type, opening));
      new EntryReader(charset.map(options::withCharset).orElse(options), located())
          .readPage(origin, "page." + extension.get(), bytes, opening);
    }
  }

  /** What the server says, unless the bytes show that it is mistaken. */
  private static Optional<Charset> charset(MediaType type, Opening opening) {
    return type.charset()
        .filter(charset -> !UNCERTAIN.contains(charset) && !Encoding.isPlainlyUtf8(opening));
  }

  /** Gives the address to the article that is the page, unless the page names one. */
  private Readings located() {
    return out.changing(
        article ->
            article.url().isPresent() || article.origin().ordinal() > 0
                ? article
                : article.withUrl(address()));
  }

  /** Some tools write it in brackets. */
  private String address() {
    return record.header().get("warc-target-uri").replaceAll("^<|>$", "");
  }
}
