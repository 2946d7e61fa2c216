package org.hallkiosk.kiosk.effects;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.hardware.station.Installed;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.workbench.CabinetStation;

/// Effects over the simulated cabinet: drivers, wires and threads as in a terminal, and a hall that
/// says yes at once.
final class WiredTerminal implements AutoCloseable {

  private static final long HANG_GUARD_SECONDS = 60;

  final CabinetStation station;
  final SampleHall hall = new SampleHall();
  final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  final Means means;
  final Effects effects;
  private final ThreadScheduler scheduler = new ThreadScheduler();

  WiredTerminal(Path folder) throws IOException {
    station = new CabinetStation(folder);
    means = Means.of(scheduler, devices(station.devices()), hall, events::add);
    effects = new Effects(means, SampleCrafts.get());
  }

  private static Devices devices(Installed installed) {
    return new Devices(
        installed.idCardReader(),
        installed.smartCardReader(),
        installed.camera(),
        installed.documentScanner(),
        installed.codeScanner(),
        installed.cardTerminal(),
        installed.documentPrinter(),
        installed.formPrinter(),
        installed.receiptPrinter());
  }

  <E extends Event> E after(Effect effect, Class<E> kind) throws InterruptedException {
    effects.carryOut(effect);
    return next(kind);
  }

  /// Only progress may come before the event that ends a question.
  <E extends Event> E next(Class<E> kind) throws InterruptedException {
    Event event = next();
    while (event instanceof Event.PageDone || event instanceof Event.CardStage) {
      event = next();
    }
    return assertInstanceOf(kind, event);
  }

  private Event next() throws InterruptedException {
    return Optional.ofNullable(events.poll(HANG_GUARD_SECONDS, TimeUnit.SECONDS))
        .orElseThrow(() -> new AssertionError("nothing came"));
  }

  @Override
  public void close() {
    scheduler.close();
    station.close();
  }
}
