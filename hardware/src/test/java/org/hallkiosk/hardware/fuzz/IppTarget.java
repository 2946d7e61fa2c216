package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// The answers of an IPP printer: the same one to every question.
public final class IppTarget {
  private static final PrintJob JOB = new PrintJob("job", PrintJob.PDF, new byte[] {'%'}, 1);

  private IppTarget() {}

  public static void fuzzerTestOneInput(byte[] data) {
    FuzzedLink clock = new FuzzedLink(new byte[0]);
    try (IppPrinter printer =
        new IppPrinter(new Answering(data), IppSettings.standard(), clock, clock)) {
      printer.check();
      printer.capabilities();
      var _ = printer.print(JOB, _ -> {}, new CancelSignal());
      printer.cancelLeftovers();
    }
  }

  private record Answering(byte[] answer) implements IppLink {
    @Override
    public URI printer() {
      return URI.create("ipp://printer.example.invalid/ipp/print");
    }

    @Override
    public byte[] exchange(byte[] message, Duration patience) throws IOException {
      return answer.clone();
    }

    @Override
    public void close() {}
  }
}
