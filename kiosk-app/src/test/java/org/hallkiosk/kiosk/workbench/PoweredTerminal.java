package org.hallkiosk.kiosk.workbench;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hallkiosk.hardware.card.social.SocialCardSettings;
import org.hallkiosk.hardware.station.DeviceEntry;
import org.hallkiosk.hardware.station.Installed;
import org.hallkiosk.hardware.station.Station;
import org.hallkiosk.hardware.station.Surroundings;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.kiosk.TerminalPapers;
import org.hallkiosk.kiosk.capture.PortraitStudio;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.effects.Crafts;
import org.hallkiosk.kiosk.effects.Devices;
import org.hallkiosk.kiosk.effects.Effects;
import org.hallkiosk.kiosk.effects.Guide;
import org.hallkiosk.kiosk.effects.Inbox;
import org.hallkiosk.kiosk.effects.SessionLoop;
import org.hallkiosk.kiosk.effects.TakingUp;
import org.hallkiosk.kiosk.effects.ThreadScheduler;
import org.hallkiosk.kiosk.hall.contract.ContractHall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.RandomNonces;
import org.hallkiosk.kiosk.journal.Entry;
import org.hallkiosk.kiosk.journal.Journal;
import org.hallkiosk.kiosk.journal.sqlite.JournalFile;
import org.hallkiosk.kiosk.journal.sqlite.JournalOpening;
import org.hallkiosk.kiosk.paper.CertificateVerifier;
import org.hallkiosk.kiosk.paper.SlipComposer;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.session.Event;
import org.hallkiosk.kiosk.session.Session;
import org.hallkiosk.kiosk.view.Screen;
import org.hallkiosk.kiosk.view.Touch;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;

/// One process' worth of a terminal, without its window: everything else is what production wires.
/// Where its power fails, it does nothing more.
final class PoweredTerminal implements AutoCloseable {

  private static final InstantSource CLOCK = InstantSource.system();

  private final PowerSupply power;
  private final JournalOnMains journal;
  private final Station station;
  private final ContractHall hall;
  private final ThreadScheduler scheduler = new ThreadScheduler();
  private final Inbox inbox;
  private final SessionLoop loop;

  /// @param disk what stands between the terminal and its journal's file
  /// @param shown told of each screen, on the session thread
  PoweredTerminal(
      Configuration configuration,
      Path data,
      EmbeddedHall online,
      byte[] secret,
      Cabinet cabinet,
      PowerSupply power,
      UnaryOperator<Journal> disk,
      Consumer<Screen> shown) {
    this.power = power;
    JournalOpening opening = JournalFile.open(data.resolve("journal.db"), CLOCK);
    Journal file = assertInstanceOf(JournalOpening.Opened.class, opening).journal();
    this.journal = new JournalOnMains(disk.apply(file), power);
    this.station = station(configuration, cabinet);
    this.hall =
        new ContractHall(
            new HallAddress(online.address(), configuration.terminal().id()),
            HallBench.PATIENT,
            new HmacSha256Signer(secret),
            CLOCK,
            new RandomNonces());
    this.inbox = new Inbox(this::handle, sentence -> {});
    this.loop =
        new SessionLoop(
            new Session(configuration.catalog(), hasty(configuration.policies())),
            journal,
            new Effects(scheduler, devices(), hall, crafts(configuration, online), inbox::post),
            shown);
  }

  void start() {
    byte[] run = new byte[6];
    ThreadLocalRandom.current().nextBytes(run);
    inbox.start();
    inbox.post(TakingUp.of(HexFormat.of().formatHex(run), journal, CLOCK.instant()));
  }

  void touch(Touch touch) {
    inbox.post(new Event.Touched(touch));
  }

  List<Entry> openIntents() {
    return journal.open();
  }

  int writes() {
    return journal.writes();
  }

  private void handle(Event event) {
    try {
      power.before(event);
      loop.handle(event);
    } catch (PowerFailure e) {
      // Nothing is done about this event, nor about any that comes after it.
    }
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

  private static Station station(Configuration configuration, Cabinet cabinet) {
    return new Station(
        configuration.terminal().devices().stream()
            .map(one -> new DeviceEntry(one.kind(), one.model(), one.address(), one.options()))
            .toList(),
        new Surroundings(
            new CabinetLinks(cabinet, new WiredLinks()),
            List.of(HallBench.FONTS.resolve("NotoSansSC_400Regular.ttf")),
            configuration.terminal().data()),
        report -> {});
  }

  private static Crafts crafts(Configuration configuration, EmbeddedHall online) {
    return new Crafts(
        papers(configuration, online),
        new PortraitStudio(Path.of("/usr/share/opencv4")),
        Guide.EMPTY,
        SocialCardSettings.USUAL);
  }

  private static TerminalPapers papers(Configuration configuration, EmbeddedHall online) {
    return new TerminalPapers(
        new CertificateVerifier(roots(online)),
        new SlipComposer(
            configuration.words(),
            configuration.policies().masking(),
            configuration.terminal().site(),
            ZoneId.of("Asia/Shanghai")),
        CLOCK);
  }

  private static TrustedRoots roots(EmbeddedHall online) {
    byte[] pem = online.rootCertificate().getBytes(StandardCharsets.US_ASCII);
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      return new TrustedRoots(
          Set.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(pem))));
    } catch (CertificateException e) {
      throw new AssertionError("the hall's root cannot be read", e);
    }
  }

  /// Patient with people and the hall, quick in all that only makes a test wait.
  private static Policies hasty(Policies usual) {
    return new Policies(
        usual.idle(),
        usual.idleWarning(),
        usual.idleExtensions(),
        usual.takeCard(),
        Duration.ofMillis(100),
        usual.queryFor(),
        Duration.ofMillis(100),
        usual.taskAfter(),
        usual.orderEvery(),
        usual.payFor(),
        usual.resultFor(),
        Duration.ofMillis(10),
        usual.ratingLevels(),
        usual.faceAttempts(),
        Duration.ofMillis(100),
        usual.staffFor(),
        usual.masking());
  }

  @Override
  public void close() {
    inbox.close();
    scheduler.close();
    hall.close();
    station.close();
    journal.close();
  }
}
