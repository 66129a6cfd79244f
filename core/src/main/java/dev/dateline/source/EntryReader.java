package dev.dateline.source;

import dev.dateline.article.Origin;
import dev.dateline.source.FormatDetector.Content;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads one file, or one entry of a container: recognises what it is and hands it to the reader of
 * that container or format. Faults of the bytes end up as failed readings.
 */
final class EntryReader {
  private final SourceOptions options;
  private final FormatDetector detector;
  private final Readings out;
  private long passed;
  private CountingStream current;

  EntryReader(SourceOptions options, Readings out) {
    this.options = options;
    this.detector = new FormatDetector(options);
    this.out = out;
  }

  Readings out() {
    return out;
  }

  /** How many bytes of files were read or passed by. */
  long position() {
    return passed + (current == null ? 0 : current.count());
  }

  /** Goes on behind a file. */
  void pass(long bytes) {
    passed += bytes;
    current = null;
  }

  /** Reads a file, or a pipe that somebody writes to. */
  void readFile(Origin origin, Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      CountingStream counted = new CountingStream(stream);
      current = counted;
      BufferedInputStream bytes = new BufferedInputStream(counted, Opening.LENGTH);
      Opening opening = Opening.of(bytes);
      if (Files.isRegularFile(file)
          && detector.detect(origin.fileName(), opening) == Content.Container.ZIP) {
        new ZipFileReader(this, origin, file).read();
      } else {
        dispatch(origin, bytes, opening, Unpacking.of(counted::count));
      }
    }
  }

  /** Reads an entry of a container that lies in others. */
  void readEntry(Origin origin, InputStream stream, Unpacking unpacking) {
    try {
      // Not closed here: the stream belongs to the container.
      BufferedInputStream bytes = new BufferedInputStream(stream, Opening.LENGTH);
      dispatch(origin, bytes, Opening.of(bytes), unpacking);
    } catch (IOException e) {
      out.failed(origin, Reasons.brokeOff(e));
    }
  }

  /**
   * Reads a page of a crawl, in which nothing is unpacked.
   *
   * @param name what the page would be called as a file
   */
  void readPage(Origin origin, String name, BufferedInputStream bytes, Opening opening) {
    switch (detector.detect(name, opening)) {
      case Content.Articles(Format format) when format != Format.WARC ->
          read(origin, format, bytes, opening);
      case Content.Other(String reason) -> out.skipped(origin, reason);
      default -> out.skipped(origin, "packed within a crawl");
    }
  }

  /** Reads articles of the given format, whatever the bytes look like. */
  void readArticles(Origin origin, InputStream stream) {
    try {
      BufferedInputStream bytes = new BufferedInputStream(stream, Opening.LENGTH);
      read(origin, options.format().orElseThrow(), bytes, Opening.of(bytes));
    } catch (IOException e) {
      out.failed(origin, Reasons.brokeOff(e));
    }
  }

  private void dispatch(
      Origin origin, BufferedInputStream bytes, Opening opening, Unpacking unpacking) {
    switch (detector.detect(origin.fileName(), opening)) {
      case Content.Articles(Format format) -> read(origin, format, bytes, opening);
      case Content.Other(String reason) -> out.skipped(origin, reason);
      case Content.Packed packed -> unpack(origin, packed, bytes, unpacking);
    }
  }

  private void read(Origin origin, Format format, BufferedInputStream bytes, Opening opening) {
    try {
      FormatReader reader = Formats.reader(format, options);
      InputStream decodable =
          reader.takesRawBytes() ? bytes : Encoding.normalise(bytes, opening, options.charset());
      reader.read(origin, decodable, out);
    } catch (IOException e) {
      out.failed(origin, Reasons.brokeOff(e));
    }
  }

  private void unpack(
      Origin origin, Content.Packed content, InputStream bytes, Unpacking unpacking) {
    if (unpacking.isDeepest()) {
      out.skipped(origin, "packed more than " + Unpacking.MAX_LAYERS + " times");
      return;
    }
    CountingStream packed = new CountingStream(bytes);
    try {
      switch (content) {
        case Content.Compressed(Compression compression) ->
            new CompressedReader(this, origin, packed, unpacking).read(compression);
        case Content.Container.ZIP -> new ZipStreamReader(this, origin, packed, unpacking).read();
        case Content.Container.TAR -> new TarReader(this, origin, packed, unpacking).read();
      }
    } catch (IOException e) {
      out.failed(origin, Reasons.brokeOff(e));
    }
  }
}
