package org.hallkiosk.kiosk.workbench.quick;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hallkiosk.hardware.simulator.card.SampleCards;
import org.hallkiosk.hardware.simulator.card.SimulatedChip;
import org.hallkiosk.kiosk.CannotStart;
import org.hallkiosk.kiosk.StartConfiguration;
import org.hallkiosk.kiosk.catalog.Policies;
import org.hallkiosk.kiosk.configuration.Configuration;
import org.hallkiosk.kiosk.paper.TrustedRoots;
import org.hallkiosk.kiosk.workbench.SampleDay;
import org.hallkiosk.kiosk.workbench.hall.Citizens;
import org.hallkiosk.kiosk.workbench.hall.EmbeddedHall;
import org.hallkiosk.kiosk.workbench.hall.HallBench;
import org.hallkiosk.kiosk.workbench.hall.paper.HallFonts;

/// What many quick worlds share because it takes long to make and never changes: configuration,
/// fonts, the hall's keys, the sample service card's key. Lies on a RAM disk where there is one.
public final class Ground implements AutoCloseable {

  static final Path CONFIG = Path.of("../config");

  /// Every service is open, whenever the tests run.
  static final InstantSource CLOCK = SampleDay.CLOCK;

  /// How long at most a citizen is kept waiting for the hall, and after which its staff are called.
  /// A little shorter than what ships, and other than every other time, so that these alone can be
  /// let fly.
  private static final Duration QUERY_FOR = Duration.ofSeconds(59);

  private static final Duration TASK_AFTER = Duration.ofSeconds(899);
  static final Set<Duration> LONG_WAITS = Set.of(QUERY_FOR, TASK_AFTER);

  static final String SERVICE_CARD = "SC-2031";

  private static final Path RAM = Path.of("/dev/shm");

  private final Path folder;
  private final Configuration configuration;
  private final HallFonts fonts;
  private final KeyPair serviceCard = SampleCards.serviceCardKey();
  private final byte[] secret;
  private final TrustedRoots roots;
  private final AtomicLong worlds = new AtomicLong();

  private Ground(Path folder, Configuration configuration) throws IOException {
    this.folder = folder;
    this.configuration = configuration;
    this.fonts = HallFonts.of(HallBench.FONTS, HallFonts.installedFallbacks());
    try (EmbeddedHall first = EmbeddedHall.start(options(pristine()))) {
      this.secret = first.enrol(configuration.terminal().id());
      this.roots = roots(first.rootCertificate());
    }
  }

  public static Ground make() throws IOException, CannotStart {
    return new Ground(
        Files.isWritable(RAM)
            ? Files.createTempDirectory(RAM, "hallkiosk-")
            : Files.createTempDirectory("hallkiosk-"),
        StartConfiguration.read(CONFIG, CONFIG.resolve("terminal.yaml")));
  }

  /// The same ground in another process.
  ///
  /// @param folder of one that was made
  static Ground at(Path folder) throws IOException, CannotStart {
    return new Ground(folder, StartConfiguration.read(CONFIG, CONFIG.resolve("terminal.yaml")));
  }

  Path folder() {
    return folder;
  }

  Configuration configuration() {
    return configuration;
  }

  byte[] secret() {
    return secret.clone();
  }

  TrustedRoots roots() {
    return roots;
  }

  SimulatedChip serviceCard() {
    return SampleCards.service(SERVICE_CARD, serviceCard.getPrivate());
  }

  /// A hall on its own books, which knows the sample service card.
  EmbeddedHall hall(Path books) throws IOException {
    EmbeddedHall hall = EmbeddedHall.start(options(books));
    hall.serviceCards().bind(SERVICE_CARD, serviceCard.getPublic(), Citizens.ORDINARY);
    return hall;
  }

  /// Where nothing has happened yet.
  Path newWorld() throws IOException {
    Path world = folder.resolve("world-" + worlds.incrementAndGet());
    copy(pristine(), world.resolve("hall"));
    return world;
  }

  private Path pristine() {
    return folder.resolve("pristine");
  }

  private EmbeddedHall.Options options(Path books) {
    return EmbeddedHall.Options.in(books, HallBench.FONTS, CLOCK).withOpenFonts(fonts);
  }

  /// By hard links where a file is never written in place.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!Files.exists(target)) {
          copyFile(file, target);
        }
      }
    }
  }

  private static void copyFile(Path file, Path target) throws IOException {
    if (String.valueOf(file.getFileName()).endsWith(".jsonl")) {
      Files.copy(file, target);
    } else {
      Files.createLink(target, file);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }

  private static TrustedRoots roots(String pem) {
    try {
      return new TrustedRoots(
          Set.of(
              (X509Certificate)
                  CertificateFactory.getInstance("X.509")
                      .generateCertificate(
                          new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))));
    } catch (CertificateException e) {
      throw new AssertionError("the hall's root cannot be read", e);
    }
  }

  /// Patient with people and the hall, quick in all that only makes a test wait.
  static Policies hasty(Policies usual) {
    Duration soon = Duration.ofMillis(10);
    return new Policies(
        usual.idle(),
        usual.idleWarning(),
        usual.idleExtensions(),
        usual.takeCard(),
        soon,
        shorter(usual.queryFor(), QUERY_FOR),
        soon,
        shorter(usual.taskAfter(), TASK_AFTER),
        soon,
        usual.payFor(),
        usual.resultFor(),
        soon,
        usual.ratingLevels(),
        usual.faceAttempts(),
        soon,
        usual.staffFor(),
        usual.masking());
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public void close() throws IOException {
    fonts.close();
    delete(folder);
  }
}
