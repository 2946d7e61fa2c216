package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.hallkiosk.hardware.simulator.ipp.SimulatedIppSettings;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.workbench.hall.Citizen;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// One citizen at one terminal whose power fails, and again at the same terminal once it is back.
/// The hall lives on in between, and the journal's file is all that the terminal keeps.
final class TwoLives implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
  private static final Path CONFIG = Path.of("../config");
  private static final Citizen WHO = Citizens.ORDINARY;

  private final Path data;
  private final Configuration configuration;
  private final EmbeddedHall hall;
  private final byte[] secret;
  private int papersInHand;

  TwoLives(Path data) throws IOException, CannotStart {
    this.data = data;
    this.configuration = StartConfiguration.read(CONFIG, CONFIG.resolve("terminal.yaml"));
    this.hall =
        EmbeddedHall.start(
            EmbeddedHall.Options.in(data.resolve("hall"), HallBench.FONTS, InstantSource.system()));
    this.secret = hall.enrol(configuration.terminal().id());
  }

  EmbeddedHall hall() {
    return hall;
  }

  /// Until the power fails, or else until the citizen has gone and all is proved.
  ///
  /// @return how often the journal was written to
  int firstLife(Accident accident) throws IOException, InterruptedException {
    return firstLife(accident, journal -> journal);
  }

  int firstLife(Accident accident, UnaryOperator<Journal> disk)
      throws IOException, InterruptedException {
    Life life = new Life(accident, disk);
    try (life) {
      life.terminal.start();
      life.visit();
    }
    assertEquals(!accident.equals(Accident.NONE), life.power.isOff(), "whether the power failed");
    papersInHand += life.cabinet.papers().size();
    return life.terminal.writes();
  }

  /// The terminal recovers, and then the citizen comes again.
  void secondLife() throws IOException, InterruptedException {
    recoverThen(() -> {});
  }

  /// @param meanwhile what happens between recovery and the citizen's return
  void recoverThen(Runnable meanwhile) throws IOException, InterruptedException {
    Life life = new Life(Accident.NONE, journal -> journal);
    try (life) {
      life.terminal.start();
      life.settle();
      meanwhile.run();
      life.visit();
    }
    papersInHand += life.cabinet.papers().size();
  }

  Aftermath aftermath() throws SQLException {
    return Aftermath.of(hall.books(), data.resolve("journal.db"), papersInHand);
  }

  Citizen who() {
    return WHO;
  }

  @Override
  public void close() throws IOException {
    hall.close();
  }

  /// From power to power failure.
  private final class Life implements AutoCloseable {

    private final Cabinet cabinet;
    private final PowerSupply power;
    private final PoweredTerminal terminal;
    private final Errand errand;

    Life(Accident accident, UnaryOperator<Journal> disk) throws IOException {
      this.cabinet =
          new Cabinet(
              SimulatedIppSettings.standard().withPageTime(Duration.ofMillis(50)),
              Files.createTempDirectory(data, "tray-"),
              HallBench.FONTS.resolve("NotoSansSC_400Regular.ttf"),
              paper -> {},
              slip -> {});
      this.errand =
          new Errand(WHO, cabinet, papersInHand > 0, touch -> this.terminal().touch(touch));
      this.power = new PowerSupply(accident, errand::end);
      this.terminal =
          new PoweredTerminal(configuration, data, hall, secret, cabinet, power, disk, errand::see);
    }

    private PoweredTerminal terminal() {
      return terminal;
    }

    void visit() throws InterruptedException {
      errand.begin();
      assertEquals(Optional.empty(), errand.awaitEnd(PATIENCE));
      settle();
    }

    void settle() {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!power.isOff() && !terminal.openIntents().isEmpty()) {
        assertTrue(System.nanoTime() < end, () -> "never proved: " + terminal.openIntents());
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      }
    }

    @Override
    public void close() {
      terminal.close();
      cabinet.close();
    }
  }
}
