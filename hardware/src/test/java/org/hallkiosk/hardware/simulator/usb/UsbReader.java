package org.hallkiosk.hardware.simulator.usb;

import java.io.InterruptedIOException;
import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.driver.sam.SamReader;
import org.hallkiosk.hardware.driver.sam.Told;
import org.hallkiosk.hardware.simulator.line.VirtualTime;
import org.hallkiosk.hardware.simulator.sam.SampleCards;
import org.hallkiosk.hardware.simulator.sam.SimulatedSamModule;
import org.hallkiosk.hardware.transport.usb.UsbAddress;
import org.hallkiosk.hardware.transport.usb.UsbLinkOpener;

/// A SAM reader at a simulated USB port, on a clock that moves only while both wait.
final class UsbReader implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);
  static final String REPORTS = "hid:0400:c35a?report=1";
  static final String BULK = "usb:0400:c35a";

  final VirtualTime time = new VirtualTime(2);
  final SimulatedSamModule module;
  final SimulatedUsbPort port;
  final SamReader reader;

  UsbReader(String address) {
    this(address, new SimulatedSamModule());
  }

  UsbReader(String address, SimulatedSamModule module) {
    UsbAddress parsed = UsbAddress.of(address).orElseThrow();
    this.module = module;
    this.port =
        new SimulatedUsbPort(
            "sim:usb-sam", parsed.kind(), parsed.framing(), time, this::pause, module);
    this.reader =
        new SamReader(
            new UsbLinkOpener("sim:usb-sam", parsed.framing(), port, time, this::pause), time);
  }

  /// Waits on the line's clock, so that it moves on.
  private void pause(Duration pause) {
    long until = time.nanos() + pause.toNanos();
    time.lock();
    try {
      while (time.nanos() < until) {
        time.await(until);
      }
    } catch (InterruptedIOException e) {
      throw new AssertionError(e);
    } finally {
      time.unlock();
    }
  }

  /// Lays a card down, and reads it through a fault.
  String afterFault(UsbFault fault) {
    module.layCard(SampleCards.domestic());
    port.faults().add(fault);
    return read();
  }

  String read() {
    return Told.of(reader.read(PATIENCE, new CancelSignal()));
  }

  @Override
  public void close() {
    reader.close();
  }
}
