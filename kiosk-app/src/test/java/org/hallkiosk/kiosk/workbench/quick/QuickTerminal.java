package org.hallkiosk.kiosk.workbench.quick;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.kiosk.TerminalPapers;
import org.hallkiosk.kiosk.capture.PortraitStudio;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.effects.Crafts;
import org.hallkiosk.kiosk.effects.Effects;
import org.hallkiosk.kiosk.effects.Guide;
import org.hallkiosk.kiosk.effects.Inbox;
import org.hallkiosk.kiosk.effects.SessionLoop;
import org.hallkiosk.kiosk.effects.TakingUp;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.contract.ContractHall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Session;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// One process' worth of a terminal, as production wires it, but without window and station: its
/// devices act at once.
final class QuickTerminal implements AutoCloseable {

  private final QuickJournal journal;
  private final ContractHall hall;
  private final FlyingTime scheduler = new FlyingTime(Ground.LONG_WAITS);
  private final Inbox inbox;
  private final QuickScreens screens = new QuickScreens();

  /// How a terminal is wired otherwise than usual: with a defect, or with somebody who watches.
  ///
  /// @param disk stands between the terminal and its journal's file
  /// @param line stands between the terminal and the hall
  /// @param road where the terminal reaches the hall that is at an address
  record Wiring(UnaryOperator<Journal> disk, UnaryOperator<Hall> line, UnaryOperator<URI> road) {
    static final Wiring USUAL = new Wiring(journal -> journal, hall -> hall);

    Wiring(UnaryOperator<Journal> disk, UnaryOperator<Hall> line) {
      this(disk, line, UnaryOperator.identity());
    }
  }

  /// By what the hall knows a terminal.
  record Badge(String terminal, byte[] secret) {}

  QuickTerminal(
      Ground ground,
      Configuration configuration,
      Badge badge,
      Path journalFile,
      EmbeddedHall online,
      QuickCabinet cabinet,
      Wiring wiring) {
    this.journal = new QuickJournal(wiring.disk().apply(QuickJournal.file(journalFile)));
    this.hall =
        new ContractHall(
            new HallAddress(wiring.road().apply(online.address()), badge.terminal()),
            HallBench.PATIENT,
            new HmacSha256Signer(badge.secret()),
            Ground.CLOCK,
            new RandomNonces());
    Effects effects =
        new Effects(
            scheduler,
            cabinet.devices(),
            wiring.line().apply(hall),
            crafts(ground, configuration),
            this::post);
    SessionLoop loop =
        new SessionLoop(
            new Session(configuration.catalog(), Ground.hasty(configuration.policies())),
            journal,
            effects,
            screens::shown);
    this.inbox = new Inbox(loop::handle, screens::halted);
  }

  private void post(Event event) {
    inbox.post(event);
  }

  void start() {
    byte[] run = new byte[6];
    ThreadLocalRandom.current().nextBytes(run);
    inbox.start();
    inbox.post(TakingUp.of(HexFormat.of().formatHex(run), journal, Ground.CLOCK.instant()));
  }

  void touch(Touch touch) {
    inbox.post(new Event.Touched(touch));
  }

  void letTimeFly(boolean flies) {
    scheduler.fly(flies);
  }

  QuickScreens screens() {
    return screens;
  }

  Hall hall() {
    return hall;
  }

  QuickJournal journal() {
    return journal;
  }

  private static Crafts crafts(Ground ground, Configuration configuration) {
    return new Crafts(
        new TerminalPapers(
            new CertificateVerifier(ground.roots()),
            new SlipComposer(
                configuration.words(),
                configuration.policies().masking(),
                configuration.terminal().site(),
                ZoneId.of("Asia/Shanghai")),
            Ground.CLOCK),
        new PortraitStudio(Path.of("/usr/share/opencv4")),
        Guide.EMPTY,
        SocialCardSettings.USUAL);
  }

  @Override
  public void close() {
    inbox.close();
    scheduler.close();
    hall.close();
    journal.close();
  }
}
