package dev.dateline.source;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Several sources, one after the other. */
record SourceSequence(List<Source> sources) implements Source {
  @Override
  public void read(Consumer<? super Reading> sink) throws IOException {
    read(FileTracker.NONE, sink);
  }

  @Override
  public void read(FileTracker files, Consumer<? super Reading> sink) throws IOException {
    for (Source source : sources) {
      source.read(files, sink);
    }
  }

  @Override
  public OptionalLong size() throws IOException {
    long size = 0;
    for (Source source : sources) {
      OptionalLong next = source.size();
      if (next.isEmpty()) {
        return next;
      }
      size += next.getAsLong();
    }
    return OptionalLong.of(size);
  }

  @Override
  public long position() {
    return sources.stream().mapToLong(Source::position).sum();
  }

  @Override
  public boolean hasLost(String container) throws IOException {
    for (Source source : sources) {
      if (source.hasLost(container)) {
        return true;
      }
    }
    return false;
  }
}
