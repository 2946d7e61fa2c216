package org.hallkiosk.kiosk.workbench.quick;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Script;
import org.hallkiosk.kiosk.workbench.people.ScriptWalk;

/// A hall, and a terminal from power to power failure; beside it there may be others.
final class Life implements AutoCloseable {

  private final Ground ground;
  private final Configuration configuration;
  private final Path world;
  private final EmbeddedHall hall;
  private final boolean ownsHall;
  private final QuickTerminal.Wiring wiring;
  private final QuickCabinet cabinet;
  private final QuickTerminal terminal;
  private final QuickHands hands;

  Life(
      Ground ground,
      Configuration configuration,
      Path world,
      Bank bank,
      QuickTerminal.Wiring wiring)
      throws IOException {
    this.ground = ground;
    this.configuration = configuration;
    this.world = world;
    this.hall = ground.hall(world.resolve("hall"));
    this.ownsHall = true;
    this.wiring = wiring;
    this.cabinet = new QuickCabinet(bank);
    this.terminal =
        terminal(
            new QuickTerminal.Badge(configuration.terminal().id(), ground.secret()),
            world.resolve("journal.db"));
    this.hands = new QuickHands(ground, cabinet, hall, terminal);
  }

  /// Another terminal of the same hall, which outlives it.
  Life(Life neighbour, QuickTerminal.Badge badge, Path journal, QuickTerminal.Wiring wiring) {
    this.ground = neighbour.ground;
    this.configuration = neighbour.configuration;
    this.world = neighbour.world;
    this.hall = neighbour.hall;
    this.ownsHall = false;
    this.wiring = wiring;
    this.cabinet = new QuickCabinet(new Bank());
    this.terminal = terminal(badge, journal);
    this.hands = new QuickHands(ground, cabinet, hall, terminal);
  }

  private QuickTerminal terminal(QuickTerminal.Badge badge, Path journal) {
    return new QuickTerminal(ground, configuration, badge, journal, hall, cabinet, wiring);
  }

  /// Where nothing has happened yet.
  static Life fresh(Ground ground, Configuration configuration) throws IOException {
    return fresh(ground, configuration, QuickTerminal.Wiring.USUAL);
  }

  static Life fresh(Ground ground, Configuration configuration, QuickTerminal.Wiring wiring)
      throws IOException {
    return new Life(ground, configuration, ground.newWorld(), new Bank(), wiring);
  }

  /// The terminal next door, on the same lines, with a cabinet and a journal of its own.
  Life elsewhere() throws IOException {
    String name = configuration.terminal().id() + "-2";
    return new Life(
        this,
        new QuickTerminal.Badge(name, hall.enrol(name)),
        world.resolve(name + ".db"),
        new QuickTerminal.Wiring(journal -> journal, wiring.line(), wiring.road()));
  }

  void start() {
    terminal.start();
  }

  QuickGlass walk(Script script, Patience patience) throws JourneyFailed, InterruptedException {
    QuickGlass glass = new QuickGlass(terminal, patience);
    new ScriptWalk(script, glass, hands, Language.ZH).walk();
    return glass;
  }

  EmbeddedHall hall() {
    return hall;
  }

  QuickCabinet cabinet() {
    return cabinet;
  }

  QuickTerminal terminal() {
    return terminal;
  }

  QuickHands hands() {
    return hands;
  }

  /// What the terminal has written down so far, byte for byte.
  byte[] disk() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (Stream<Path> files = Files.list(world)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.writeBytes(Files.readAllBytes(file));
      }
    }
    return all.toByteArray();
  }

  @Override
  public void close() throws IOException {
    terminal.close();
    if (ownsHall) {
      hall.close();
    }
  }
}
