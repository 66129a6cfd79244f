package dev.dateline.index;

import java.io.IOException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A directory with room for so many bytes more. */
final class SmallDirectory extends FilterDirectory {
  private long room;

  SmallDirectory(Directory in, long room) {
    super(in);
    this.room = room;
  }

  private synchronized void take(long bytes) throws IOException {
    room -= bytes;
    if (room < 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    take(1);
    return new SmallOutput(super.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    take(1);
    return new SmallOutput(super.createTempOutput(prefix, suffix, context));
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    take(1);
    super.rename(source, dest);
  }

  private final class SmallOutput extends FilterIndexOutput {
    SmallOutput(IndexOutput out) {
      super("small(" + out + ")", out.getName(), out);
    }

    @Override
    public void writeByte(byte b) throws IOException {
      take(1);
      super.writeByte(b);
    }

    @Override
    public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
      take(length);
      super.writeBytes(bytes, offset, length);
    }
  }
}
