package org.hallkiosk.hardware.driver.entrydoor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hallkiosk.hardware.conformance.Conformance;
import org.hallkiosk.hardware.conformance.Deed;
import org.hallkiosk.hardware.conformance.EntryDoorChecks;
import org.hallkiosk.hardware.conformance.Patience;
import org.hallkiosk.hardware.conformance.Subject;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.simulator.sam.SimulatedCard;
import org.hallkiosk.hardware.transport.serial.PtyDevice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The card door does what every entry door must, in memory and on real lines.
class CardDoorConformanceTest {
  private final Hall hall = new Hall();
  private final List<PtyDevice> ptys = new ArrayList<>();

  @AfterEach
  void close() {
    ptys.forEach(PtyDevice::close);
  }

  @TestFactory
  Stream<DynamicTest> in_memory() {
    return Conformance.of(
        subject(
            "card door in memory",
            hall::door,
            hall.readerLine::unplug,
            hall.readerLine::plugIn,
            1_000),
        EntryDoorChecks.checks());
  }

  @TestFactory
  Stream<DynamicTest> on_real_lines() {
    PtyDevice reader = PtyDevice.behind(hall.module);
    ptys.add(reader);
    PtyDevice board = PtyDevice.behind(hall.board);
    ptys.add(board);
    return Conformance.of(
        subject(
            "card door on ptys",
            () ->
                hall.door(
                    reader.line(),
                    hall.cabinet(board.line(), Hall.WIRING),
                    LocalDate.of(2026, 6, 1),
                    Map.of()),
            reader::unplug,
            () -> plugIn(reader),
            20),
        EntryDoorChecks.checks());
  }

  private static void plugIn(PtyDevice real) {
    try {
      real.plugIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Subject<EntryDoor> subject(
      String name, Supplier<EntryDoor> door, Runnable unplug, Runnable plugIn, int reopenings) {
    return new Subject<>(
        name,
        door,
        Optional.of(EntryDoorChecks.WAITING),
        deed -> hand(deed, unplug, plugIn),
        reopenings);
  }

  private boolean hand(Deed deed, Runnable unplug, Runnable plugIn) throws InterruptedException {
    switch (deed) {
      case UNPLUG -> unplug.run();
      case PLUG_IN -> plugIn.run();
      case LAY_CARD -> hall.module.layCard(SimulatedCard.sample().withValidity("20200101", "长期"));
      case TAKE_CARD -> hall.module.liftCard();
      case PRESS_EXIT_BUTTON -> press();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Until the board was asked for a pulse: people press until the door opens.
  private void press() throws InterruptedException {
    int before = hall.board.pulses();
    hall.board.input(5, true);
    Patience.until(Duration.ofSeconds(30), () -> hall.board.pulses() > before);
    hall.board.input(5, false);
  }
}
