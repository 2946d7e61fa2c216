package org.hallkiosk.kiosk.workbench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.TraceCommand;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.ui.KioskWindow;
import org.hallkiosk.kiosk.workbench.bench.Benchmark;
import org.hallkiosk.kiosk.workbench.bench.Benchmarks;
import org.hallkiosk.kiosk.workbench.bench.QrBench;
import org.hallkiosk.kiosk.workbench.hall.paper.CertificatePage;
import org.hallkiosk.kiosk.workbench.page.WorkbenchPage;
import org.hallkiosk.kiosk.workbench.people.Album;
import org.hallkiosk.kiosk.workbench.people.Journey;
import org.hallkiosk.kiosk.workbench.people.JourneyFailed;
import org.hallkiosk.kiosk.workbench.people.Journeys;
import org.hallkiosk.kiosk.workbench.people.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// A terminal with simulated devices and the embedded hall: for people at its page, or for scripted
/// citizens.
public final class Main {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int FAILED = 1;
  private static final int HIGHEST_PORT = 65_535;

  private Main() {}

  /// Ends with 0 when everything asked for was done, with 1 and one sentence where it was not.
  public static void main(String[] args) throws InterruptedException {
    Arguments arguments = new Arguments();
    CommandLine line = new CommandLine(arguments).setCaseInsensitiveEnumValuesAllowed(true);
    try {
      line.parseArgs(args);
      if (line.isUsageHelpRequested()) {
        line.usage(System.out);
        return;
      }
      System.exit(run(arguments) ? 0 : FAILED);
    } catch (CommandLine.ParameterException e) {
      System.err.println(e.getMessage() + "; scripts/run --help lists what can be asked for.");
      System.exit(FAILED);
    } catch (CannotStart e) {
      System.err.println(e.sentence());
      System.exit(FAILED);
    } catch (RuntimeException e) {
      LOG.error("the terminal ends, for it has a defect", e);
      System.exit(FAILED);
    }
  }

  private static boolean run(Arguments arguments) throws CannotStart, InterruptedException {
    checkPort(arguments.port);
    if (arguments.bench.equals(Optional.of(QrBench.NAME))) {
      new QrBench(System.out).measure(arguments.images);
      return true;
    }
    if (arguments.images.isPresent()) {
      throw new CannotStart("--images belongs to scripts/bench qr.");
    }
    if (arguments.trace.isPresent()) {
      TraceCommand.run(configuration(arguments), arguments.trace.get(), System.out);
      return true;
    }
    KioskWindow.prepare();
    Configuration configuration = configuration(arguments);
    Optional<FaultTimeline> faults = faults(arguments, configuration);
    if (arguments.bench.isPresent()) {
      return bench(arguments.bench.get(), arguments, Benchmarks.hurried(configuration));
    }
    if (arguments.journey.isPresent() || arguments.shots.isPresent()) {
      return journeys(arguments, configuration, faults);
    }
    serve(arguments, configuration, faults);
    return true;
  }

  private static void checkPort(int port) throws CannotStart {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new CannotStart(
          "There is no port " + port + "; choose one up to 65535, or 0 for any that is free.");
    }
  }

  private static Configuration configuration(Arguments arguments) throws CannotStart {
    Configuration read =
        StartConfiguration.read(arguments.config, arguments.config.resolve("terminal.yaml"));
    boolean scripted =
        arguments.journey.isPresent() || arguments.shots.isPresent() || arguments.bench.isPresent();
    Path data =
        arguments.data.orElseGet(
            () ->
                scripted
                    ? read.terminal().data().resolve("journeys").resolve(freshName())
                    : read.terminal().data());
    return OwnData.of(read, data.toAbsolutePath().normalize());
  }

  private static String freshName() {
    return Instant.now().toString().replace(":", "") + "-" + ProcessHandle.current().pid();
  }

  private static Optional<FaultTimeline> faults(Arguments arguments, Configuration configuration)
      throws CannotStart {
    if (arguments.faults.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        FaultTimeline.read(
            arguments.faults.get(),
            configuration.brand().fonts().resolve("NotoSansSC_400Regular.ttf")));
  }

  private static boolean journeys(
      Arguments arguments, Configuration configuration, Optional<FaultTimeline> faults)
      throws CannotStart, InterruptedException {
    List<Journey> asked = asked(arguments, configuration);
    Glass glass = Glass.of(configuration, arguments);
    Album album = new Album(arguments.shots, glass.orientation());
    try (Workbench workbench =
        new Workbench(
            configuration, glass.placement(() -> {}), workingHours(), Main::tellFirstFrame)) {
      workbench.start();
      faults.ifPresent(workbench::play);
      return new JourneyRun(workbench, arguments.spoken(), album, Visit.USUAL_PATIENCE, System.out)
          .walk(asked);
    }
  }

  /// The system's clock; outside the working hours, and after the years that the invented people
  /// are of, one that is set right, and it says so.
  private static InstantSource workingHours() {
    InstantSource system = InstantSource.system();
    Duration offset = ScriptedTime.offset(system.instant());
    if (offset.isZero()) {
      return system;
    }
    LocalDateTime shown =
        LocalDateTime.ofInstant(system.instant().plus(offset), CertificatePage.ZONE)
            .truncatedTo(ChronoUnit.MINUTES);
    System.err.println("services are closed now: terminal and hall take it to be " + shown);
    return InstantSource.offset(system, offset);
  }

  private static boolean bench(String name, Arguments arguments, Configuration configuration)
      throws CannotStart, InterruptedException {
    Benchmark benchmark = benchmark(name);
    Glass glass = Glass.of(configuration, arguments);
    try (Workbench workbench =
        new Workbench(
            configuration,
            glass.placement(() -> {}),
            InstantSource.system(),
            Main::tellFirstFrame)) {
      workbench.start();
      benchmark.figures(workbench).forEach(figure -> System.out.println(figure.line()));
      return true;
    } catch (JourneyFailed e) {
      throw new CannotStart(e.sentence());
    }
  }

  private static Benchmark benchmark(String name) throws CannotStart {
    Optional<Benchmark> known = Benchmarks.named(name);
    if (known.isEmpty()) {
      throw new CannotStart(
          "There is no benchmark "
              + name
              + "; choose one of "
              + String.join(", ", Benchmarks.names())
              + ", "
              + QrBench.NAME
              + ".");
    }
    return known.get();
  }

  private static List<Journey> asked(Arguments arguments, Configuration configuration)
      throws CannotStart {
    if (arguments.journey.isEmpty()) {
      return Journeys.all();
    }
    String name = arguments.journey.get();
    if (name.equals("all")) {
      return Journeys.ofServices(configuration.catalog());
    }
    Optional<Journey> journey = Journeys.named(name);
    if (journey.isEmpty()) {
      throw new CannotStart(
          "There is no journey "
              + name
              + "; choose all, the id of a service, or one of "
              + String.join(", ", Journeys.accidents())
              + ".");
    }
    return List.of(journey.get());
  }

  private static void serve(
      Arguments arguments, Configuration configuration, Optional<FaultTimeline> faults)
      throws CannotStart, InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Glass glass = Glass.of(configuration, arguments);
    try (Workbench workbench =
            new Workbench(
                configuration,
                glass.placement(closed::countDown),
                InstantSource.system(),
                Main::tellFirstFrame);
        WorkbenchPage page = DeveloperPage.open(arguments.port, configuration, workbench, glass)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(closed, ended), "shutdown"));
      workbench.start();
      faults.ifPresent(workbench::play);
      System.out.println("workbench: " + page.address());
      closed.await();
    } finally {
      ended.countDown();
    }
  }

  /// At the end of the process: it waits until books and journal are closed, at most 20 s.
  private static void end(CountDownLatch closed, CountDownLatch ended) {
    closed.countDown();
    try {
      var _ = ended.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// On standard error, so that what a script reads stays as promised.
  private static void tellFirstFrame() {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.err.println(
        "first frame " + (System.currentTimeMillis() - started) + " ms after the process started");
  }
}
