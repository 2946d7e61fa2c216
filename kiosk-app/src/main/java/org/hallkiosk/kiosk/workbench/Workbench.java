package org.hallkiosk.kiosk.workbench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.hardware.device.DeviceKind;
import org.hallkiosk.hardware.simulator.faults.Timeline;
import org.hallkiosk.hardware.station.WiredLinks;
import org.hallkiosk.hardware.transport.Waiter;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.HallLink;
import org.hallkiosk.kiosk.KioskRuntime;
import org.hallkiosk.kiosk.RuntimeSetup;
import org.hallkiosk.kiosk.catalog.Texts;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.ui.Placement;
import org.hallkiosk.kiosk.workbench.cabinet.Outlets;
import org.hallkiosk.kiosk.workbench.desk.DeviceTitles;
import org.hallkiosk.kiosk.workbench.desk.FaultWords;
import org.hallkiosk.kiosk.workbench.hall.BooksInUseException;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.data.WrongDataException;
import org.hallkiosk.kiosk.workbench.page.Happening;
import org.hallkiosk.kiosk.workbench.page.Happenings;

/// A whole terminal on one machine: the production runtime, a simulated cabinet at the far end of
/// its wires, and the embedded hall. Its books and journal are in the data folder and survive it.
public final class Workbench implements AutoCloseable {

  private final InstantSource clock;
  private final Happenings happenings = new Happenings();
  private final ScreenWatch screens = new ScreenWatch();
  private final EmbeddedHall hall;
  private final Cabinet cabinet;
  private final KioskRuntime runtime;
  private final Optional<Thread> outlets;
  private volatile Optional<Thread> playing = Optional.empty();

  /// Blocks until the window is open.
  ///
  /// @param clock of terminal and hall
  /// @throws CannotStart when hall, cabinet or runtime cannot start; nothing stays open then
  public Workbench(
      Configuration configuration, Placement placement, InstantSource clock, Runnable firstFrame)
      throws CannotStart {
    this.clock = clock;
    Path data = configuration.terminal().data();
    Path fonts = configuration.brand().fonts();
    this.hall = openHall(data.resolve("hall"), fonts);
    this.cabinet = openCabinet(data.resolve("papers"), fonts);
    cabinet
        .cardBay()
        .handOutServiceCards(
            (number, key) -> hall.serviceCards().bind(number, key, Citizens.ORDINARY));
    this.runtime = openRuntime(configuration, placement, firstFrame);
    this.outlets = outlets(configuration.terminal()).map(devices -> devices.watch(Waiter.SYSTEM));
  }

  /// Empty where the station says what is wrong with the wiring, or where there is none.
  private Optional<Outlets> outlets(Terminal terminal) {
    try {
      return terminal.devices().stream()
          .filter(device -> device.kind().equals(DeviceKind.CABINET.configured()))
          .findFirst()
          .map(
              it ->
                  new Outlets(
                      it.options(), cabinet.premises()::draws, new CabinetPlugs(cabinet)::of));
    } catch (IllegalArgumentException theStationTells) {
      return Optional.empty();
    }
  }

  private KioskRuntime openRuntime(
      Configuration configuration, Placement placement, Runnable firstFrame) throws CannotStart {
    try {
      return new KioskRuntime(
          new RuntimeSetup(
              configuration,
              new CabinetLinks(cabinet, new WiredLinks()),
              link(configuration.terminal()),
              roots(),
              placement,
              clock,
              screens::shown,
              firstFrame,
              reason -> tell(new Texts("终端请求重启", "The terminal wants to restart: " + reason))));
    } catch (CannotStart e) {
      cabinet.close();
      closeHall();
      throw e;
    }
  }

  private EmbeddedHall openHall(Path folder, Path fonts) throws CannotStart {
    try {
      return EmbeddedHall.start(EmbeddedHall.Options.in(folder, fonts, clock));
    } catch (IOException e) {
      throw new CannotStart(
          "The embedded hall cannot start in "
              + folder
              + " ("
              + e.getMessage()
              + "); "
              + remedy(e)
              + ", or choose another folder with --data.");
    }
  }

  private static String remedy(IOException failure) {
    return switch (failure) {
      case BooksInUseException _ -> "stop the other terminal that uses it";
      case FileSystemException _ -> "make the folder writable";
      case WrongDataException _ -> "correct the file";
      default -> "mend or move away what cannot be read";
    };
  }

  private Cabinet openCabinet(Path trays, Path fonts) throws CannotStart {
    try {
      Files.createDirectories(trays);
      return new Cabinet(
          Files.createTempDirectory(trays, "run-"),
          fonts.resolve("NotoSansSC_400Regular.ttf"),
          paper -> tell(new Texts("打印机出纸：" + paper.name(), "Paper: " + paper.name())),
          slip -> tell(new Texts("凭条已打印", "A slip came out")));
    } catch (IOException e) {
      closeHall();
      throw new CannotStart(
          "The simulated cabinet cannot start with its trays in "
              + trays
              + " ("
              + e.getMessage()
              + "); make the folder writable, or choose another with --data.");
    }
  }

  private void tell(Texts text) {
    happenings.add(new Happening(clock.instant(), Happening.Kind.PAPER, text));
  }

  private HallLink link(Terminal terminal) throws CannotStart {
    try {
      return new HallLink(
          terminal.hall().shape(),
          new HallAddress(hall.address(), terminal.id()),
          HallLink.signer(terminal.hall().signer(), EnrolledTerminal.at(hall, terminal)),
          HallTls.SYSTEM);
    } catch (IOException e) {
      throw new CannotStart(
          "The embedded hall cannot keep the terminal's key ("
              + e.getMessage()
              + "); make its folder writable, or choose another with --data.");
    }
  }

  /// What the hall's papers must lead to.
  public TrustedRoots roots() throws CannotStart {
    byte[] pem = hall.rootCertificate().getBytes(StandardCharsets.US_ASCII);
    try {
      return new TrustedRoots(
          Set.of(
              (X509Certificate)
                  CertificateFactory.getInstance("X.509")
                      .generateCertificate(new ByteArrayInputStream(pem))));
    } catch (CertificateException e) {
      throw new CannotStart(
          "The embedded hall's root certificate cannot be read; delete its folder, and it makes"
              + " another.");
    }
  }

  public void start() {
    cabinet.paperBay().countForms(runtime.formPrinter());
    runtime.start();
  }

  /// Lets a timeline happen from now on, until it is over or the workbench is closed.
  void play(FaultTimeline faults) {
    playing = Optional.of(faults.play(cabinet, this::tell));
  }

  private void tell(Timeline.Moment moment) {
    Texts device =
        DeviceKind.named(moment.device())
            .map(DeviceTitles::of)
            .orElse(new Texts(moment.device(), moment.device()));
    Texts fault = FaultWords.of(moment.device(), moment.fault());
    happenings.add(
        new Happening(
            clock.instant(),
            Happening.Kind.DEVICE,
            new Texts(
                (device.zh() + "：" + fault.zh() + " " + moment.argument()).strip(),
                (device.en() + ": " + fault.en() + " " + moment.argument()).strip())));
  }

  public EmbeddedHall hall() {
    return hall;
  }

  public Cabinet cabinet() {
    return cabinet;
  }

  public KioskRuntime runtime() {
    return runtime;
  }

  public ScreenWatch screens() {
    return screens;
  }

  public Happenings happenings() {
    return happenings;
  }

  @Override
  public void close() {
    playing.ifPresent(Thread::interrupt);
    outlets.ifPresent(Thread::interrupt);
    runtime.close();
    cabinet.close();
    closeHall();
  }

  private void closeHall() {
    try {
      hall.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded hall's books could not be closed", e);
    }
  }
}
