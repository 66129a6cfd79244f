package dev.dateline.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * An answer of a web server, as a crawler kept it.
 *
 * @param status such as 200; 0 when it is no such answer
 * @param header its fields
 * @param raw what follows them, as it was sent
 */
record HttpResponse(int status, MessageHeader header, InputStream raw) {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b.*");

  static HttpResponse read(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream);
    Matcher status = STATUS.matcher(MessageHeader.line(bytes).orElseThrow(EOFException::new));
    int code = status.matches() ? Integer.parseInt(status.group(1)) : 0;
    return new HttpResponse(code, MessageHeader.read(bytes), bytes);
  }

  /**
   * The page itself. What the header says of chunks and compression counts where the bytes agree.
   *
   * @throws ZipException when it is compressed in a way that is not read
   */
  InputStream body() throws IOException {
    InputStream joined = field("transfer-encoding").contains("chunked") ? joined() : raw;
    return switch (field("content-encoding")) {
      case "", "identity", "none" -> joined;
      case "gzip", "x-gzip", "zstd", "deflate" -> unpacked(joined);
      default -> throw new ZipException("compressed as " + field("content-encoding"));
    };
  }

  private String field(String name) {
    return header.get(name).toLowerCase(Locale.ROOT);
  }

  private InputStream joined() throws IOException {
    BufferedInputStream chunks = new BufferedInputStream(raw);
    return ChunkedStream.opens(chunks) ? new ChunkedStream(chunks) : chunks;
  }

  private static InputStream unpacked(InputStream stream) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(stream, Opening.LENGTH);
    Opening opening = Opening.of(bytes);
    CountingStream packed = new CountingStream(bytes);
    ExpansionLimit limit = ExpansionLimit.ofOne(packed::count);
    Optional<Compression> compression = Compression.openedBy(opening);
    if (compression.isPresent()) {
      return limit.guard(compression.get().unpack(packed, true));
    }
    return opening.isBinary() ? limit.guard(inflated(packed, opening)) : bytes;
  }

  /** Deflate as the standard has it, with a zlib header, or as many servers send it, without. */
  private static InputStream inflated(InputStream packed, Opening opening) {
    byte[] start = opening.bytes();
    boolean headed = start.length > 1 && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
    return new InflaterInputStream(packed, new Inflater(!headed || (start[0] & 0xf) != 8));
  }
}
