package org.hallkiosk.hardware.simulator.usb;

import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;

/// Puts up the faults that every USB device can express.
public final class UsbBoard {

  private UsbBoard() {}

  public static FaultBoard of(String device, SimulatedUsbPort port) {
    UsbFaults faults = port.faults();
    return new FaultBoard(device)
        .with("unplug", port::unplug)
        .with("plug-in", port::plugIn)
        .with(
            "short-packet",
            "bytes",
            words -> faults.add(new UsbFault.ShortPacket(LineFaults.number(words))))
        .with(
            "torn-packet",
            "bytes",
            words -> faults.add(new UsbFault.TornPacket(LineFaults.number(words))))
        .with("lost-packet", () -> faults.add(new UsbFault.LostPacket()))
        .with("endpoint-stall", () -> faults.add(new UsbFault.Stall()))
        .with(
            "wrong-report",
            "id",
            words -> faults.add(new UsbFault.WrongReport(LineFaults.number(words))))
        .with(
            "lying-length",
            "bytes",
            words -> faults.add(new UsbFault.LyingLength(LineFaults.number(words))))
        .with("stall", () -> faults.stall(true))
        .with("heal", faults::clear);
  }
}
