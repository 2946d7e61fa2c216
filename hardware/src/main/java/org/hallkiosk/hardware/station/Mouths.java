package org.hallkiosk.hardware.station;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.Sensor;
import org.hallkiosk.hardware.driver.mouth.CabinetMouth;
import org.hallkiosk.hardware.driver.mouth.MouthSettings;
import org.hallkiosk.hardware.driver.mouth.MouthTurn;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// The mouths of one terminal: printers that share one, and drivers that follow each other at one,
/// take turns. From any thread.
final class Mouths {
  private final Map<Sensor, MouthTurn> turns = new ConcurrentHashMap<>();

  /// Makes the mouth that a printer's options name, as often as its driver is made.
  Supplier<Optional<PaperMouth>> of(Fitting fitting) {
    Optional<Supplier<PaperMouth>> made = made(fitting);
    return () -> made.map(Supplier::get);
  }

  /// Empty for a printer that names no mouth.
  Optional<Supplier<PaperMouth>> made(Fitting fitting) {
    return MouthSettings.of(fitting.entry().options())
        .map(settings -> () -> mouth(fitting, settings));
  }

  private PaperMouth mouth(Fitting fitting, MouthSettings settings) {
    return new CabinetMouth(
        fitting.cabinet().get(),
        settings,
        turns.computeIfAbsent(settings.sensor(), _ -> new MouthTurn()),
        Ticker.SYSTEM,
        Waiter.SYSTEM);
  }
}
