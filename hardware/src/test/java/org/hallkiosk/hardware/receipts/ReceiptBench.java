package org.hallkiosk.hardware.receipts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.driver.escpos.EscPosPrinter;
import org.hallkiosk.hardware.driver.escpos.EscPosSettings;
import org.hallkiosk.hardware.driver.escpos.FontGlyphs;
import org.hallkiosk.hardware.simulator.escpos.PrintedSlip;
import org.hallkiosk.hardware.simulator.escpos.SimulatedReceiptPrinter;

/// The receipt driver and the simulated printer at the far end of its wire. Paper comes out on a
/// manual clock; waiting for bytes is real and short.
final class ReceiptBench implements AutoCloseable {

  static final Path FONT = Path.of("../config/brand/fonts/NotoSansSC_400Regular.ttf");

  final List<PrintedSlip> slips = new ArrayList<>();
  final CancelSignal cancel = new CancelSignal();
  final AtomicLong now = new AtomicLong();
  final SimulatedReceiptPrinter machine;
  final EscPosPrinter driver;
  Runnable whileWatching = () -> {};

  ReceiptBench() {
    this(EscPosSettings.eightyMillimetres(), Optional.empty());
  }

  ReceiptBench(EscPosSettings settings, Optional<Path> folder) {
    try {
      machine = new SimulatedReceiptPrinter(settings.columns(), FONT, folder, slips::add);
      driver =
          new EscPosPrinter(
              machine,
              settings.withPatience(Duration.ofMillis(150), Duration.ofMillis(400)),
              new FontGlyphs(List.of(FONT)),
              () -> System.nanoTime() + now.get(),
              this::pause);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void pause(Duration time) {
    now.addAndGet(time.toNanos());
    whileWatching.run();
  }

  PrintOutcome print(Slip.Item... items) {
    return driver.print(new Slip(List.of(items)), cancel);
  }

  List<String> lines() {
    return slips.getLast().lines();
  }

  @Override
  public void close() {
    driver.close();
  }
}
