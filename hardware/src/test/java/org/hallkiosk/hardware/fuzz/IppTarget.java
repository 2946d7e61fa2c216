package org.hallkiosk.hardware.fuzz;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintJob;
import org.hallkiosk.hardware.driver.ipp.IppPrinter;
import org.hallkiosk.hardware.driver.ipp.IppSettings;
import org.hallkiosk.hardware.transport.ipp.IppLink;

/// The answers of an IPP printer: the same one to every question.
public final class IppTarget {
  private static final PrintJob JOB = new PrintJob("job", PrintJob.PDF, new byte[] {'%'}, 1);

  private IppTarget() {}

  static List<byte[]> seeds() {
    return List.of(
        FuzzedLink.hex(
            "02 00 00 00 00 00 00 01 01 47 00 12 61 74 74 72 69 62 75 74 65 73 2D 63 68 61"
                + " 72 73 65 74 00 05 75 74 66 2D 38 04 23 00 0D 70 72 69 6E 74 65 72 2D 73"
                + " 74 61 74 65 00 04 00 00 00 03 03"));
  }

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
