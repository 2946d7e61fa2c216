package org.hallkiosk.kiosk.workbench.bench;

import java.io.IOException;
import java.time.Duration;
import org.hallkiosk.hardware.transport.ByteLink;

/// Notes when the last byte of the find answer was read.
final class StampedLink implements ByteLink {

  private final ByteLink link;
  private volatile int bytes;
  private volatile long found;

  StampedLink(ByteLink link) {
    this.link = link;
  }

  /// The next byte belongs to a find answer.
  void forget() {
    bytes = 0;
  }

  long found() {
    return found;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    int got = link.read(into, patience);
    int before = bytes;
    if (before < BareWire.FIND_ANSWER && before + got >= BareWire.FIND_ANSWER) {
      found = System.nanoTime();
    }
    bytes = before + got;
    return got;
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    link.write(bytes, patience);
  }

  @Override
  public void close() {
    link.close();
  }
}
