package org.hallkiosk.hardware.transport.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import javax.sound.sampled.SourceDataLine;

/// A line of a sound card. The JDK tells an unplugged card by a line that is not open any more.
final class SoundCardLink implements AudioLink {

  private static final long LOOK_MILLIS = 10;

  private final SourceDataLine line;
  private volatile boolean closed;
  private long written;

  SoundCardLink(SourceDataLine line) {
    this.line = line;
  }

  @Override
  public void write(short[] samples) throws IOException {
    byte[] bytes = new byte[samples.length * 2];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(samples);
    check();
    int taken = line.write(bytes, 0, bytes.length);
    written += taken / 2;
    check();
    if (taken < bytes.length) {
      throw new IOException("the sound card stopped taking sound");
    }
  }

  @Override
  public boolean drain(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (line.getLongFramePosition() < written) {
      check();
      if (System.nanoTime() - end > 0) {
        return false;
      }
      rest();
    }
    return true;
  }

  private static void rest() throws IOException {
    try {
      Thread.sleep(LOOK_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while speaking", e);
    }
  }

  private void check() throws IOException {
    if (closed || !line.isOpen()) {
      throw new IOException("the sound card is gone");
    }
  }

  @Override
  public void close() {
    closed = true;
    line.stop();
    line.flush();
    line.close();
  }
}
