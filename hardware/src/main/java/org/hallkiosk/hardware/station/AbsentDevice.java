package org.hallkiosk.hardware.station;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.Camera;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.DocumentPrinter;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.PrintProgress;
import org.hallkiosk.hardware.device.PrinterCapabilities;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Shot;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.device.Supplies;
import org.hallkiosk.hardware.image.Frame;

/// Stands where a device is missing, and says so to whoever asks: the terminal runs without it.
final class AbsentDevice implements IdCardReader, Camera, DocumentPrinter, ReceiptPrinter {

  private final Fault fault;

  AbsentDevice(String why) {
    this.fault = Fault.of(FaultCode.NOT_CONNECTED, why);
  }

  @Override
  public Health health() {
    return Health.broken(fault);
  }

  @Override
  public Health check() {
    return health();
  }

  @Override
  public CardReading read(Duration patience, CancelSignal cancel) {
    return new CardReading.Failed(fault);
  }

  @Override
  public CardRemoval awaitRemoval(Duration patience, CancelSignal cancel) {
    return new CardRemoval.Failed(fault);
  }

  @Override
  public Optional<Frame> live() {
    return Optional.empty();
  }

  @Override
  public Shot still(Duration patience, CancelSignal cancel) {
    return new Shot.Failed(fault);
  }

  @Override
  public PrinterCapabilities capabilities() {
    return new PrinterCapabilities("", Set.of(), false);
  }

  @Override
  public Supplies supplies() {
    return Supplies.UNKNOWN;
  }

  @Override
  public Optional<PaperMouth> mouth() {
    return Optional.empty();
  }

  @Override
  public PrintOutcome print(PrintJob job, PrintProgress progress, CancelSignal cancel) {
    return new PrintOutcome.NotPrinted(fault);
  }

  @Override
  public PrintOutcome print(Slip slip, CancelSignal cancel) {
    return new PrintOutcome.NotPrinted(fault);
  }

  @Override
  public int cancelLeftovers() {
    return 0;
  }

  @Override
  public void close() {}
}
