package org.hallkiosk.hardware.simulator.line;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.StalledWriteException;

/// One end of a [PacedLink].
final class PacedEnd implements ByteLink {

  private static final long FOREVER = Long.MAX_VALUE / 2;

  private final PacedLink link;
  private final LineTime time;
  private final Direction in;
  private final Consumer<byte[]> out;
  private final BooleanSupplier stalled;

  PacedEnd(PacedLink link, Direction in, Consumer<byte[]> out, BooleanSupplier stalled) {
    this.link = link;
    this.time = link.time();
    this.in = in;
    this.out = out;
    this.stalled = stalled;
  }

  @Override
  public int read(byte[] into, Duration patience) throws IOException {
    time.lock();
    try {
      long limit = after(patience);
      int got = in.take(into, time.nanos());
      while (got == 0 && time.nanos() < limit) {
        checkPlugged();
        time.await(Math.min(Math.min(limit, in.nextArrival()), link.cutAt()));
        got = in.take(into, time.nanos());
      }
      if (got == 0) {
        checkPlugged();
      }
      return got;
    } finally {
      time.unlock();
    }
  }

  @Override
  public void write(byte[] bytes, Duration patience) throws IOException {
    time.lock();
    try {
      awaitTaker(after(patience));
      checkPlugged();
      out.accept(bytes);
      time.changed();
    } finally {
      time.unlock();
    }
  }

  private void awaitTaker(long limit) throws IOException {
    while (stalled.getAsBoolean()) {
      checkPlugged();
      if (time.nanos() >= limit) {
        throw new StalledWriteException("the device on the simulated line takes no bytes");
      }
      time.await(limit);
    }
  }

  private void checkPlugged() throws IOException {
    if (time.nanos() >= link.cutAt()) {
      throw new IOException("the simulated line is unplugged");
    }
  }

  private long after(Duration patience) {
    return time.nanos() + Math.min(TimeUnit.NANOSECONDS.convert(patience), FOREVER);
  }

  @Override
  public void close() {
    link.unplug();
  }
}
