package org.hallkiosk.hardware.simulator.faults;

import java.time.Duration;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.line.WireFault;

/// Puts up the faults that every serial line can express.
public final class LineFaults {
  private LineFaults() {}

  public static FaultBoard of(String device, SimulatedLine line) {
    return new FaultBoard(device)
        .with("unplug", line::unplug)
        .with("plug-in", line::plugIn)
        .with("noise", () -> line.faults().add(new WireFault.Noise(new byte[] {0x00, (byte) 0xAA})))
        .with("silence", () -> line.faults().add(new WireFault.Silence()))
        .with(
            "drip",
            "milliseconds a byte",
            words -> line.faults().add(new WireFault.Drip(Duration.ofMillis(number(words)))))
        .with("half-frame", "bytes", words -> line.faults().add(new WireFault.Cut(number(words))))
        .with("wrong-checksum", () -> line.faults().add(new WireFault.FlippedChecksum()))
        .with(
            "unplug-within",
            "bytes",
            words -> line.faults().add(new WireFault.Unplugged(number(words))))
        .with("stall", () -> line.faults().stall(true))
        .with("heal", () -> line.faults().clear());
  }

  /// @throws IllegalArgumentException in one sentence
  public static int number(String words) {
    try {
      int number = Integer.parseInt(words.strip());
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException notDigits) {
      throw new IllegalArgumentException(words + " is not a whole number", notDigits);
    }
    throw new IllegalArgumentException(words + " is less than nothing");
  }
}
