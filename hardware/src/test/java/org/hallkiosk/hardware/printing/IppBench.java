package org.hallkiosk.hardware.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.simulator.ipp.PrintedDocument;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppPrinter;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.hardware.transport.ipp.HttpIppLink;

/// The IPP driver and the simulated printer at the far end of a real HTTP connection, both on one
/// manual clock.
final class IppBench implements AutoCloseable {

  static final byte[] PDF = "%PDF-1.4 a certificate\n".getBytes(StandardCharsets.US_ASCII);

  final ManualClock clock = new ManualClock();
  final List<PrintedDocument> papers = Collections.synchronizedList(new ArrayList<>());
  final List<Integer> pagesTold = new ArrayList<>();
  final CancelSignal cancel = new CancelSignal();
  final SimulatedIppPrinter machine;
  final IppPrinter driver;

  IppBench() {
    this(SimulatedIppSettings.standard());
  }

  IppBench(SimulatedIppSettings kind) {
    try {
      machine = new SimulatedIppPrinter(kind, clock, papers::add);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    driver = new IppPrinter(new HttpIppLink(machine.address()), settings(), clock, clock);
  }

  /// Real time only runs out against a printer that hangs.
  static IppSettings settings() {
    return IppSettings.standard()
        .withPatience(
            Duration.ofSeconds(3),
            Duration.ofSeconds(60),
            Duration.ofSeconds(2),
            Duration.ofSeconds(3));
  }

  static PrintJob certificate(int pages) {
    return new PrintJob("CASE-2031", PrintJob.PDF, PDF, pages);
  }

  PrintOutcome print(int pages) {
    return driver.print(certificate(pages), pagesTold::add, cancel);
  }

  @Override
  public void close() {
    driver.close();
    machine.close();
  }
}
