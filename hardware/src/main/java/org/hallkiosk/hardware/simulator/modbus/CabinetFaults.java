package org.hallkiosk.hardware.simulator.modbus;

import java.util.Map;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;

/// The faults of a relay board and its line, and what people do around the cabinet.
public final class CabinetFaults {
  /// Inputs by the sensors' names, as the sample terminal wires them.
  public static final Map<String, Integer> INPUTS =
      Map.of(
          "presence", 0,
          "tamper", 1,
          "operator-key", 2,
          "cabinet-door", 3,
          "entry-door", 4,
          "exit-button", 5);

  private CabinetFaults() {}

  /// The input of a sensor in [#INPUTS].
  public static int input(String sensor) {
    Integer input = INPUTS.get(sensor);
    if (input == null) {
      throw new IllegalArgumentException("no sensor is called " + sensor);
    }
    return input;
  }

  /// @param device by the name that the device list uses: `cabinet`, `entry-door`
  /// @param inputs which input each sensor is connected to; on is on
  public static FaultBoard of(
      String device, SimulatedLine line, SimulatedRelayBoard board, Map<String, Integer> inputs) {
    FaultBoard faults = broken(LineFaults.of(device, line), board);
    act(faults, board, inputs, "presence", "step-before", "step-away");
    act(faults, board, inputs, "operator-key", "turn-key", "turn-key-back");
    act(faults, board, inputs, "tamper", "tamper", "tamper-over");
    act(faults, board, inputs, "cabinet-door", "open-cabinet-door", "shut-cabinet-door");
    act(faults, board, inputs, "entry-door", "open-entry-door", "shut-entry-door");
    act(faults, board, inputs, "exit-button", "press-exit-button", "let-go-exit-button");
    return faults;
  }

  private static FaultBoard broken(FaultBoard faults, SimulatedRelayBoard board) {
    return faults
        .with("stuck-relay", "relay", words -> board.stick(LineFaults.number(words), true))
        .with("free-relay", "relay", words -> board.stick(LineFaults.number(words), false))
        .with("welded-relay", "relay", words -> board.weld(LineFaults.number(words)))
        .with("board-restarts", board::restart)
        .with(
            "exception",
            "code",
            words -> board.fault(new BoardFault.Refusal(LineFaults.number(words))))
        .with("other-slave", () -> board.fault(new BoardFault.OtherSlave()))
        .with("wrong-echo", () -> board.fault(new BoardFault.WrongEcho()))
        .with("silent-work", () -> board.fault(new BoardFault.SilentWork(), 1))
        .with("deaf", () -> board.fault(new BoardFault.Deaf()))
        .with(
            "lying-length",
            "bytes",
            words -> board.fault(new BoardFault.LyingLength(LineFaults.number(words))))
        .with("heal-board", board::clearFault);
  }

  private static void act(
      FaultBoard faults,
      SimulatedRelayBoard board,
      Map<String, Integer> inputs,
      String sensor,
      String on,
      String off) {
    Integer input = inputs.get(sensor);
    if (input != null) {
      faults.with(on, () -> board.input(input, true));
      faults.with(off, () -> board.input(input, false));
    }
  }
}
