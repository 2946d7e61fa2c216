package org.hallkiosk.hardware.parts;

import java.util.ArrayList;
import java.util.List;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.Hands;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.LineSpeed;
import org.hallkiosk.hardware.simulator.line.RealTime;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.serial.PtyDevice;

/// The serial lines that the conformance of a driver is seen over: one in memory, one real. Closing
/// it takes the real ones away.
public final class SerialStage implements AutoCloseable {
  private final List<PtyDevice> ptys = new ArrayList<>();

  /// @param name of the device, for the report
  public Line inMemory(String name, FarEnd device) {
    return inMemory(name, device, LineSpeed.UNPACED);
  }

  public Line inMemory(String name, FarEnd device, LineSpeed speed) {
    SimulatedLine line = new SimulatedLine("sim:" + name, speed, new RealTime(), device);
    return new Line(name + " in memory", line, line::unplug, line::plugIn, 1_000);
  }

  /// Skips the test, and says why, where there can be none.
  public Line real(String name, FarEnd device) {
    PtyDevice pty = PtyDevice.behind(device);
    ptys.add(pty);
    return new Line(name + " on a pty", pty.line(), pty::unplug, () -> PluggedIn.again(pty), 20);
  }

  @Override
  public void close() {
    ptys.forEach(PtyDevice::close);
  }

  /// @param reopenings how often its driver is opened and closed when looking for leaks
  public record Line(
      String name, ByteLinkOpener opener, Runnable unplug, Runnable plugIn, int reopenings) {

    /// Hands that pull and plug this line, and leave all else to others.
    public Hands hands(Hands others) {
      return deed -> {
        if (deed == Deed.UNPLUG) {
          unplug.run();
          return true;
        }
        if (deed == Deed.PLUG_IN) {
          plugIn.run();
          return true;
        }
        return others.does(deed);
      };
    }
  }
}
