package org.hallkiosk.hardware.device;

import java.util.Set;

/// Where one part of a cabinet is connected.
///
/// @param number of the relay, input or pin, as the board counts them: from 0
/// @param marks how it is connected
public record CabinetWire(int number, Set<Mark> marks) {

  public CabinetWire {
    marks = Set.copyOf(marks);
  }

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /// How a part can be connected, by the word that the device list uses.
  public enum Mark {
    /// The part has power while the relay rests, and loses it while the relay pulls.
    NORMALLY_CLOSED("normally-closed"),
    /// A timer in the wiring ends the pulse, whatever the host does.
    HARDWARE_TIMER("hardware-timer"),
    /// The sensor is on while its input is off: an opto-coupler pulled to ground, a closed loop.
    /// The relay pulls while its pin is low.
    ACTIVE_LOW("active-low");

    private final String configured;

    Mark(String configured) {
      this.configured = configured;
    }

    public String configured() {
      return configured;
    }
  }
}
