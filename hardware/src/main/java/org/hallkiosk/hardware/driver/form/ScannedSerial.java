package org.hallkiosk.hardware.driver.form;

import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CodeScan;
import org.hallkiosk.hardware.device.CodeScanner;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FormSerial;

/// A code scanner above the mouth, for forms that carry their number as a code too.
///
/// @param patience from the paper lying there to giving up
public record ScannedSerial(CodeScanner scanner, Duration patience) implements SerialReader {
  @Override
  public SerialReading read() {
    return switch (scanner.scan(patience, new CancelSignal())) {
      case CodeScan.Scanned(String text) -> judged(text.strip());
      case CodeScan.NoCode _ -> new SerialReading.Unreadable("no code was seen on the form");
      case CodeScan.Cancelled _ -> new SerialReading.Unreadable("the scan was cancelled");
      case CodeScan.Failed(Fault fault) -> new SerialReading.Unreadable(fault.detail());
    };
  }

  private static SerialReading judged(String text) {
    return FormSerial.of(text).isPresent()
        ? new SerialReading.Read(text)
        : new SerialReading.Unreadable("the code on the form is no serial");
  }
}
