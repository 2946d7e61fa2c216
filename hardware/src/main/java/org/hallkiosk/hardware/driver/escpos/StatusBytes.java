package org.hallkiosk.hardware.driver.escpos;

import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;

/// The four answers to `DLE EOT 1..4`.
///
/// @param printer n=1
/// @param offline n=2, why it is offline
/// @param error n=3
/// @param paper n=4
record StatusBytes(int printer, int offline, int error, int paper) {

  /// Every real-time status byte is `0xx1xx10`.
  static boolean plausible(int value) {
    return (value & 0x93) == 0x12;
  }

  Health health() {
    List<Fault> faults = new ArrayList<>();
    note(faults, paper, 0x60, FaultCode.PAPER_OUT, "the roll has ended");
    note(faults, offline, 0x20, FaultCode.PAPER_OUT, "printing stopped at the end of the roll");
    note(faults, offline, 0x04, FaultCode.COVER_OPEN, "the cover is open");
    note(faults, error, 0x08, FaultCode.CUTTER_JAM, "the knife is stuck");
    note(faults, error, 0x20, FaultCode.DEVICE_ERROR, "an error that needs power off and on");
    note(faults, error, 0x40, FaultCode.DEVICE_ERROR, "an error that passes, such as a hot head");
    if (faults.isEmpty()) {
      note(faults, offline, 0x40, FaultCode.DEVICE_ERROR, "an error of no known kind");
      note(faults, printer, 0x08, FaultCode.DEVICE_ERROR, "offline for no known reason");
    }
    return new Health(faults, warnings());
  }

  private List<Fault> warnings() {
    List<Fault> warnings = new ArrayList<>();
    note(warnings, paper, 0x0C, FaultCode.PAPER_LOW, "the roll is near its end");
    return warnings;
  }

  private static void note(List<Fault> into, int value, int mask, FaultCode code, String what) {
    if ((value & mask) != 0) {
      into.add(Fault.of(code, "the receipt printer says: " + what));
    }
  }
}
