package dev.dateline.source;

import dev.dateline.article.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** A stream that somebody else opened and closes. */
final class StreamSource implements Source {
  private final InputStream stream;
  private final Origin origin;
  private final SourceOptions options;
  private final AtomicBoolean used = new AtomicBoolean();

  StreamSource(InputStream stream, String name, SourceOptions options) {
    this.stream = Objects.requireNonNull(stream, "stream");
    this.origin = Origin.of(name);
    this.options = options;
  }

  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    if (used.getAndSet(true)) {
      throw new IOException(origin + " can be read once only");
    }
    new EntryReader(options, new Readings(sink)).readArticles(origin, stream);
  }
}
