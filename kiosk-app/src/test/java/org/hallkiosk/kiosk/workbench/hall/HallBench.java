package org.hallkiosk.kiosk.workbench.hall;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.hallkiosk.kiosk.casework.ActionOutcome;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.IdempotencyKey;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.configuration.Terminal;
import org.hallkiosk.kiosk.hall.Application;
import org.hallkiosk.kiosk.hall.CardEvidence;
import org.hallkiosk.kiosk.hall.Delivery;
import org.hallkiosk.kiosk.hall.FaceEvidence;
import org.hallkiosk.kiosk.hall.Hall;
import org.hallkiosk.kiosk.hall.HallAnswer;
import org.hallkiosk.kiosk.hall.HallToken;
import org.hallkiosk.kiosk.hall.SignInEvidence;
import org.hallkiosk.kiosk.hall.SignedIn;
import org.hallkiosk.kiosk.hall.contract.ContractHall;
import org.hallkiosk.kiosk.hall.gateway.GatewayHall;
import org.hallkiosk.kiosk.hall.http.HallAddress;
import org.hallkiosk.kiosk.hall.http.HallTimeouts;
import org.hallkiosk.kiosk.hall.http.HallTls;
import org.hallkiosk.kiosk.hall.http.HmacSha256Signer;
import org.hallkiosk.kiosk.hall.http.HmacSm3Signer;
import org.hallkiosk.kiosk.hall.http.RequestSigner;
import org.hallkiosk.kiosk.hall.wording.CarriedHall;
import org.hallkiosk.kiosk.workbench.hall.paper.HallFonts;
import org.slf4j.LoggerFactory;

/// A hall, a terminal, and a tap on the wire between them.
public final class HallBench implements AutoCloseable {

  public static final String TERMINAL = "terminal-0001";
  public static final ServiceId NO_HOUSE = new ServiceId("no-house-certificate");
  public static final Map<String, String> ANSWERS = Map.of("purpose", "home-purchase");
  public static final Path FONTS = Path.of("../config/brand/fonts");

  /// On a busy machine too, whatever was answered arrives.
  public static final HallTimeouts PATIENT =
      new HallTimeouts(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

  /// Painted once each.
  private static final Map<String, byte[]> FACES = new ConcurrentHashMap<>();

  static {
    ((Logger) LoggerFactory.getLogger("org.apache")).setLevel(Level.WARN);
  }

  /// Parsed once for all halls: it is nearly all that a start costs.
  private static final HallFonts OPEN_FONTS = fonts();

  private final Path directory;
  private final Terminal.HallShape shape;
  private final SetClock clock = new SetClock();
  private final SetClock terminalClock = new SetClock();
  private final AtomicLong nonce = new AtomicLong();
  private final AtomicLong key = new AtomicLong();
  private final WireTap tap;
  private final CarriedHall client;
  private EmbeddedHall hall;

  /// With our own contract between them.
  public HallBench(Path directory) throws IOException {
    this(directory, Terminal.HallShape.CONTRACT);
  }

  public HallBench(Path directory, Terminal.HallShape shape) throws IOException {
    this.directory = directory;
    this.shape = shape;
    this.hall = EmbeddedHall.start(options());
    this.tap = new WireTap(hall.address());
    this.client = enrolled(TERMINAL, PATIENT);
  }

  private static HallFonts fonts() {
    try {
      return HallFonts.of(FONTS, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Without fonts for rare characters, whatever this machine has; codes from a fixed seed.
  public EmbeddedHall.Options options() {
    return EmbeddedHall.Options.in(directory, FONTS, clock)
        .withOpenFonts(OPEN_FONTS)
        .withRandom(new Random(7));
  }

  /// A terminal that the hall knows.
  public CarriedHall enrolled(String terminal, HallTimeouts timeouts) throws IOException {
    return switch (shape) {
      case CONTRACT -> client(terminal, hall.enrol(terminal), timeouts);
      case GATEWAY -> client(terminal, hall.enrol(terminal, "HMAC-SM3"), timeouts);
    };
  }

  public CarriedHall client(String terminal, byte[] secret, HallTimeouts timeouts) {
    return switch (shape) {
      case CONTRACT -> client(terminal, new HmacSha256Signer(secret), timeouts);
      case GATEWAY ->
          new GatewayHall(
              new HallAddress(tap.address(), terminal),
              timeouts,
              HallTls.SYSTEM,
              new HmacSm3Signer(secret),
              terminalClock,
              nonces(terminal));
    };
  }

  public ContractHall client(String terminal, RequestSigner signer, HallTimeouts timeouts) {
    return new ContractHall(
        new HallAddress(tap.address(), terminal),
        timeouts,
        signer,
        terminalClock,
        nonces(terminal));
  }

  private Supplier<String> nonces(String terminal) {
    return () -> "nonce-of-%s-%08d".formatted(terminal, nonce.incrementAndGet());
  }

  public EmbeddedHall hall() {
    return hall;
  }

  public CarriedHall terminal() {
    return client;
  }

  public WireTap tap() {
    return tap;
  }

  public SetClock hallClock() {
    return clock;
  }

  public void advance(Duration by) {
    clock.advance(by);
    terminalClock.advance(by);
  }

  /// As after a crash: nothing but the directory remains.
  public void restart() throws IOException {
    restart(() -> {});
  }

  /// What somebody does while the hall is dead.
  public interface Meanwhile {
    void happens() throws IOException;
  }

  public void restart(Meanwhile meanwhile) throws IOException {
    hall.close();
    meanwhile.happens();
    hall = EmbeddedHall.start(options());
    tap.connect(hall.address());
  }

  public Path directory() {
    return directory;
  }

  public IdempotencyKey newKey() {
    return new IdempotencyKey("session-0001-%04d".formatted(key.incrementAndGet()));
  }

  public static SignInEvidence card(Citizen citizen) {
    return new SignInEvidence.IdCard(
        new CardEvidence(
            citizen.person(), citizen.issuer(), citizen.validFrom(), citizen.validUntil()));
  }

  public static Application application(ServiceId service, Map<String, String> answers) {
    return new Application(service, answers, List.of(), Optional.empty(), Optional.empty());
  }

  /// One page of the result.
  public static Delivery delivery(CaseNumber caseNumber) {
    return new Delivery(caseNumber, DocumentKind.RESULT, 1, List.of(), List.of());
  }

  public static boolean reached(Hall hall) {
    return hall.status() instanceof HallAnswer.Answered;
  }

  public static byte[] face(Citizen citizen) {
    return FACES.computeIfAbsent(
        citizen.person().number().value(), _ -> jpeg(FacePainter.portrait(citizen.look())));
  }

  public static byte[] jpeg(BufferedImage picture) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(picture, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public SignedIn signedIn(Citizen citizen) {
    return answered(client.signIn(card(citizen)));
  }

  /// Signed in, and the face compared.
  public HallToken checked(Citizen citizen) {
    HallToken token = signedIn(citizen).token();
    answered(client.checkFace(token, new FaceEvidence(face(citizen))));
    return token;
  }

  public CaseNumber issued(HallToken token) {
    return switch (client.submit(token, newKey(), application(NO_HOUSE, ANSWERS))) {
      case ActionOutcome.Done(CaseNumber number) -> number;
      case ActionOutcome other -> throw new AssertionError("not issued: " + other);
    };
  }

  public static <T> T answered(HallAnswer<T> answer) {
    return switch (answer) {
      case HallAnswer.Answered<T>(T value) -> value;
      case HallAnswer<T> other -> throw new AssertionError("no answer: " + other);
    };
  }

  @Override
  public void close() throws IOException {
    client.close();
    tap.close();
    hall.close();
  }
}
