package org.hallkiosk.kiosk.workbench.quick;

import java.io.IOException;
import java.nio.file.Path;
import org.hallkiosk.kiosk.catalog.Language;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
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

  private Life(
      Ground ground,
      Configuration configuration,
      Path world,
      EmbeddedHall hall,
      boolean ownsHall,
      Bank bank,
      QuickTerminal.Wiring wiring)
      throws IOException {
    this.ground = ground;
    this.configuration = configuration;
    this.world = world;
    this.hall = hall;
    this.ownsHall = ownsHall;
    this.wiring = wiring;
    this.cabinet = new QuickCabinet(bank);
    this.terminal =
        new QuickTerminal(
            ground,
            configuration,
            world.resolve(ownsHall ? "journal.db" : configuration.terminal().id() + ".db"),
            hall,
            hall.enrol(configuration.terminal().id()),
            cabinet,
            wiring);
    this.hands = new QuickHands(ground, cabinet, hall, terminal);
  }

  Life(
      Ground ground,
      Configuration configuration,
      Path world,
      Bank bank,
      QuickTerminal.Wiring wiring)
      throws IOException {
    this(ground, configuration, world, ground.hall(world.resolve("hall")), true, bank, wiring);
  }

  /// Where nothing has happened yet.
  static Life fresh(Ground ground, Configuration configuration) throws IOException {
    return fresh(ground, configuration, QuickTerminal.Wiring.USUAL);
  }

  static Life fresh(Ground ground, Configuration configuration, QuickTerminal.Wiring wiring)
      throws IOException {
    return new Life(ground, configuration, ground.newWorld(), new Bank(), wiring);
  }

  /// Another terminal at the same hall, with a cabinet, a journal and a key of its own.
  Life elsewhere() throws IOException {
    Terminal here = configuration.terminal();
    Terminal there =
        new Terminal(
            here.id() + "-2",
            here.region(),
            here.site(),
            here.panel(),
            here.hall(),
            here.devices(),
            here.trustedRoots(),
            here.data());
    return new Life(
        ground,
        new Configuration(
            there,
            configuration.policies(),
            configuration.catalog(),
            configuration.words(),
            configuration.brand()),
        world,
        hall,
        false,
        new Bank(),
        new QuickTerminal.Wiring(journal -> journal, wiring.line()));
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

  @Override
  public void close() throws IOException {
    terminal.close();
    if (ownsHall) {
      hall.close();
    }
  }
}
