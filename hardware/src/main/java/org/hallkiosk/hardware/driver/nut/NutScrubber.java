package org.hallkiosk.hardware.driver.nut;

import java.nio.charset.StandardCharsets;
import org.hallkiosk.hardware.transport.trace.Scrubber;
import org.hallkiosk.hardware.transport.trace.Turn.Said;
import org.hallkiosk.hardware.transport.trace.Turn.Side;

/// A power supply speaks of no citizen, but its password is nobody's business either.
public final class NutScrubber implements Scrubber {
  @Override
  public Said scrub(Side side, byte[] bytes) {
    boolean password = new String(bytes, StandardCharsets.ISO_8859_1).contains("PASSWORD \"");
    return password ? new Said.Withheld(bytes.length) : new Said.Bytes(bytes);
  }
}
