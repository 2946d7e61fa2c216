package org.hallkiosk.hardware.simulator.entrydoor;

import java.util.Map;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.simulator.modbus.CabinetFaults;
import org.hallkiosk.hardware.simulator.modbus.SimulatedRelayBoard;

/// The faults of an entry door: those of its relay board and line, and its outer reader's plug.
/// What is laid on that reader belongs to the reader's own board.
public final class EntryDoorFaults {
  private EntryDoorFaults() {}

  public static FaultBoard of(SimulatedLine reader, SimulatedLine line, SimulatedRelayBoard board) {
    Map<String, Integer> inputs =
        Map.of(
            "exit-button", CabinetFaults.input("exit-button"),
            "entry-door", CabinetFaults.input("entry-door"));
    return CabinetFaults.of("entry-door", line, board, inputs)
        .with("unplug-reader", reader::unplug)
        .with("plug-in-reader", reader::plugIn)
        .with("stall-reader", () -> reader.faults().stall(true))
        .with("heal-reader", () -> reader.faults().clear());
  }
}
