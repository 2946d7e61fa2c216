package org.hallkiosk.hardware.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.trace.RecordingOpener;
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.TraceFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A wire that is written down from its first opening until the process ends, at most 10 MiB. The
/// trace of the process before is kept beside it, its name ending in `.before`: what is looked for
/// has often ended in a restart. A file that cannot be written is told once, and the device works
/// without.
final class TracedWire implements ByteLinkOpener {
  private static final Logger LOG = LoggerFactory.getLogger(TracedWire.class);
  private static final long MOST_BYTES = 10L << 20;

  private final ByteLinkOpener wire;
  private final Path file;
  private final String device;
  private final Scrubber scrubber;
  private Optional<ByteLinkOpener> recorder = Optional.empty();

  TracedWire(ByteLinkOpener wire, Path file, String device, Scrubber scrubber) {
    this.wire = wire;
    this.file = file;
    this.device = device;
    this.scrubber = scrubber;
  }

  @Override
  public ByteLink open() throws IOException {
    return recorder().open();
  }

  private synchronized ByteLinkOpener recorder() {
    ByteLinkOpener begun = recorder.orElseGet(this::begin);
    recorder = Optional.of(begun);
    return begun;
  }

  private ByteLinkOpener begin() {
    try {
      keepLast();
      TraceFile trace = new TraceFile(file, device, MOST_BYTES);
      return new RecordingOpener(wire, trace, scrubber, Ticker.SYSTEM);
    } catch (IOException e) {
      LOG.warn("{}: its trace {} cannot be written, so it works without ({})", device, file, e);
      return wire;
    }
  }

  private void keepLast() throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    if (Files.isRegularFile(file)) {
      Path before = file.resolveSibling(file.getFileName() + ".before");
      Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public String toString() {
    return wire.toString();
  }
}
