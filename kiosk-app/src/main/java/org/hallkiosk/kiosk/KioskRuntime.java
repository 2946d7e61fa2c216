package org.hallkiosk.kiosk;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.device.FormPrinter;
import org.hallkiosk.hardware.image.Frame;
import org.hallkiosk.hardware.station.DeviceReport;
import org.hallkiosk.hardware.station.Installed;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.kiosk.capture.PortraitStudio;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.effects.BooksWatch;
import org.hallkiosk.kiosk.effects.Crafts;
import org.hallkiosk.kiosk.effects.Devices;
import org.hallkiosk.kiosk.effects.Effects;
import org.hallkiosk.kiosk.effects.HallWatch;
import org.hallkiosk.kiosk.effects.HealthWatch;
import org.hallkiosk.kiosk.effects.IdleRestart;
import org.hallkiosk.kiosk.effects.Inbox;
import org.hallkiosk.kiosk.effects.Scheduler;
import org.hallkiosk.kiosk.effects.ServiceWatch;
import org.hallkiosk.kiosk.effects.SessionLoop;
import org.hallkiosk.kiosk.effects.TakingUp;
import org.hallkiosk.kiosk.effects.ThreadScheduler;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.session.Effect;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Session;
import org.hallkiosk.kiosk.session.Ticket;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.ui.Optics;
import org.hallkiosk.kiosk.ui.kit.Brand;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.view.View;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A terminal, wired by constructors in the order of need. Closing begins where things begin, with
/// the inbox, and ends with the window: at the end of a process the screen may be gone already, and
/// hall, devices and journal must be closed all the same.
///
/// Longer than most files, since the whole wiring is to be seen in one place.
public final class KioskRuntime implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KioskRuntime.class);
  private static final Duration SETTLE = Duration.ofMillis(300);

  /// Of the whole country.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /// Where Debian's `opencv-data` has its face descriptions.
  private static final Path CASCADES = Path.of("/usr/share/opencv4");

  private final RuntimeSetup setup;
  private final Journal journal;
  private final Station station;
  private final CarriedHall hall;
  private final Scheduler scheduler;
  private final Inbox inbox;
  private final KioskWindow window;
  private final TerminalGuide guide;
  private final Effects effects;
  private final SessionLoop loop;
  private final HealthWatch health;
  private final HallWatch hallWatch;
  private volatile boolean idle;

  /// Blocks until the window is open, some hundred milliseconds.
  ///
  /// @throws CannotStart when the journal or the window cannot be opened; nothing stays open then
  public KioskRuntime(RuntimeSetup setup) throws CannotStart {
    this.setup = setup;
    Configuration configuration = setup.configuration();
    this.journal = openJournal();
    this.station = station(configuration);
    this.hall = setup.hall().open(setup.clock());
    this.scheduler = new ThreadScheduler();
    this.inbox = new Inbox(this::handle, this::halted);
    this.guide = TerminalGuide.open(configuration.terminal().data());
    this.effects = effects(configuration);
    this.window = openWindow(configuration);
    this.loop =
        new SessionLoop(
            new Session(configuration.catalog(), configuration.policies()),
            journal,
            effects,
            this::display);
    this.health = new HealthWatch(scheduler, devices().printer(), inbox::post);
    this.hallWatch = hallWatch(configuration);
  }

  /// Takes up what an earlier process left open, and serves.
  public void start() {
    station.problems().forEach(problem -> LOG.warn("the terminal runs without {}", problem));
    effects.prepare();
    inbox.start();
    inbox.post(TakingUp.of(newRun(), journal, setup.clock().instant()));
    hallWatch.start();
    guide.follow(hall, scheduler);
    new BooksWatch(scheduler, hall, journal, setup.clock(), ZONE, inbox::post).start();
    station.start();
    new IdleRestart(scheduler, station::wantsRestart, () -> idle, setup.restart()).start();
  }

  /// Intents that wait for their proof.
  public List<Entry> openIntents() {
    return journal.open();
  }

  /// The window, for whoever looks from elsewhere.
  public KioskWindow window() {
    return window;
  }

  /// For staff who fill its tray.
  public FormPrinter formPrinter() {
    return station.devices().formPrinter();
  }

  private KioskWindow openWindow(Configuration configuration) throws CannotStart {
    try {
      return new KioskWindow(
          setup.placement(),
          new Brand(configuration.brand().folder()),
          configuration.words(),
          SETTLE,
          new Optics(this::preview, effects::picture),
          this::touched,
          setup.firstFrame());
    } catch (IllegalStateException | UncheckedIOException | UnsupportedOperationException e) {
      closeRest();
      throw new CannotStart(
          "The terminal's window cannot open ("
              + reason(e)
              + "); restore the brand's files from the package and check the display.");
    }
  }

  private static String reason(RuntimeException failure) {
    Throwable cause = failure.getCause();
    return String.valueOf((cause == null ? failure : cause).getMessage());
  }

  private Effects effects(Configuration configuration) {
    CertificateVerifier verifier = new CertificateVerifier(setup.roots());
    SlipComposer composer =
        new SlipComposer(
            configuration.words(),
            configuration.policies().masking(),
            configuration.terminal().site(),
            ZONE);
    return new Effects(
        scheduler,
        devices(),
        hall,
        new Crafts(
            new TerminalPapers(verifier, composer, setup.clock()),
            new PortraitStudio(CASCADES),
            guide,
            SocialCardSettings.USUAL),
        inbox::post);
  }

  private HallWatch hallWatch(Configuration configuration) {
    ServiceWatch services =
        new ServiceWatch(configuration.catalog(), setup.clock(), ZONE, inbox::post);
    return new HallWatch(scheduler, hall, List.of(health::heard, services::heard));
  }

  private Devices devices() {
    Installed installed = station.devices();
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

  private Station station(Configuration configuration) {
    return new Station(
        ListedDevices.of(configuration.terminal()),
        new Surroundings(
            setup.links(),
            GlyphFonts.of(configuration.brand().fonts()),
            configuration.terminal().data()),
        this::reported);
  }

  /// From the station, once it is started.
  private void reported(DeviceReport report) {
    LOG.info("device {}: {}", report.what(), report.sentence());
    if (report.what() == DeviceReport.What.HEALTH) {
      health.changed(report.kind(), report.health());
    }
  }

  private Journal openJournal() throws CannotStart {
    Path file = setup.configuration().terminal().data().resolve("journal.db");
    return switch (JournalFile.open(file, setup.clock())) {
      case JournalOpening.Opened(Journal opened) -> opened;
      case JournalOpening.NotOpened not -> throw new CannotStart(not.sentence());
    };
  }

  private static String newRun() {
    byte[] name = new byte[6];
    new SecureRandom().nextBytes(name);
    return HexFormat.of().formatHex(name);
  }

  private void handle(Event event) {
    loop.handle(event);
  }

  private void display(Screen screen) {
    idle = screen.view() instanceof View.Attract;
    window.show(screen);
    setup.shown().accept(screen);
  }

  private void touched(Touch touch) {
    inbox.post(new Event.Touched(touch));
  }

  private Optional<Frame> preview() {
    return station.devices().camera().live();
  }

  /// Nothing may be done any more: the screen says so, and stays. What devices and vault hold of a
  /// citizen is forgotten all the same.
  private void halted(String sentence) {
    LOG.error("halted: {}", sentence);
    effects.carryOut(new Effect.Wipe(new Ticket(0)));
    display(HaltedScreen.get());
  }

  @Override
  public void close() {
    closeRest();
    window.close();
  }

  private void closeRest() {
    inbox.close();
    scheduler.close();
    hall.close();
    station.close();
    guide.close();
    journal.close();
  }
}
