package org.hallkiosk.kiosk.workbench.hall;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.OrderNumber;
import org.hallkiosk.kiosk.hall.StaffCheck;
import org.hallkiosk.kiosk.hall.StaffDoubt;
import org.hallkiosk.kiosk.identity.CompanyCode;
import org.hallkiosk.kiosk.workbench.hall.gateway.GatewayReception;
import org.hallkiosk.kiosk.workbench.hall.item.Placeholders;
import org.hallkiosk.kiosk.workbench.hall.money.ChannelEntry;
import org.hallkiosk.kiosk.workbench.hall.money.PaymentChannel;
import org.hallkiosk.kiosk.workbench.hall.paper.HallFonts;
import org.hallkiosk.kiosk.workbench.hall.paper.HallKeys;

/// A whole online hall on this machine's loopback address, for the workbench and for tests: real
/// HTTP, real signatures, real certificates, invented citizens. What it answered for is on disk, so
/// it may be killed and started again on the same directory. Longer than most files, since each
/// thing that happens at the hall beside its terminals is a method here.
public final class EmbeddedHall implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads;
  private final HallDoor door;
  private final HallDoor gateway;
  private final Books books;
  private final HallFonts fonts;
  private final boolean ownsFonts;
  private final HallKeys keys;
  private final Enrolments enrolments;
  private final Phones phones;
  private final Misbehaviours misbehaviours;
  private final PaymentChannel channel;
  private final ServiceCards serviceCards;
  private final Situation situation = new Situation();
  private final Desks desks;
  private final InstantSource clock;

  /// @param directory for books, documents and test keys; made when it is missing
  /// @param port 0 for any free one
  /// @param fontFolder holds NotoSansSC_400Regular.ttf and NotoSansSC_700Bold.ttf
  /// @param fallbackFonts TrueType files asked for the characters that those lack
  /// @param random for tokens and one-time codes; safe for use by several threads
  /// @param openFonts of somebody who closes them after this hall; empty where it opens its own:
  ///   parsing them is nearly all that a start costs
  public record Options(
      Path directory,
      int port,
      Path fontFolder,
      List<Path> fallbackFonts,
      InstantSource clock,
      RandomGenerator random,
      Optional<HallFonts> openFonts) {

    public Options {
      fallbackFonts = List.copyOf(fallbackFonts);
    }

    /// Any free port, the fonts for rare characters that this machine has, secure randomness.
    public static Options in(Path directory, Path fontFolder, InstantSource clock) {
      return new Options(
          directory,
          0,
          fontFolder,
          HallFonts.installedFallbacks(),
          clock,
          new SecureRandom(),
          Optional.empty());
    }

    public Options withPort(int other) {
      return new Options(directory, other, fontFolder, fallbackFonts, clock, random, openFonts);
    }

    public Options withFallbackFonts(List<Path> others) {
      return new Options(directory, port, fontFolder, others, clock, random, openFonts);
    }

    public Options withRandom(RandomGenerator other) {
      return new Options(directory, port, fontFolder, fallbackFonts, clock, other, openFonts);
    }

    /// Fonts that several halls of one process share.
    public Options withOpenFonts(HallFonts open) {
      return new Options(
          directory, port, fontFolder, fallbackFonts, clock, random, Optional.of(open));
    }

    private HallFonts fonts() throws IOException {
      return openFonts.isPresent() ? openFonts.get() : HallFonts.of(fontFolder, fallbackFonts);
    }
  }

  private EmbeddedHall(Options options, HttpServer server) throws IOException {
    Files.createDirectories(options.directory());
    Instant now = options.clock().instant();
    this.keys = HallKeys.in(options.directory(), now);
    this.enrolments = new Enrolments(options.directory());
    this.fonts = options.fonts();
    this.ownsFonts = options.openFonts().isEmpty();
    this.books = new Books(options.directory().resolve("books.jsonl"));
    this.channel = new PaymentChannel(options.directory().resolve("channel.jsonl"));
    this.phones = new Phones(options.random());
    this.serviceCards = new ServiceCards(books, options.clock(), options.random());
    this.misbehaviours = new Misbehaviours();
    this.clock = options.clock();
    this.desks =
        desks(
            new Desks.Ground(
                options, books, channel, keys, fonts, phones, serviceCards, situation));
    Counter counter = new Counter(desks);
    this.door = door(new ContractReception(new Gate(enrolments), counter));
    this.gateway = door(new GatewayReception(enrolments::of, counter::answer, options.random()));
    this.threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("hall-", 0).factory());
    this.server = server;
    server.setExecutor(threads);
    server.createContext("/", door::handle);
    server.createContext("/gateway/", gateway::handle);
  }

  private HallDoor door(Reception reception) {
    return new HallDoor(reception, misbehaviours, clock);
  }

  /// Leaves the books to the next hall where a developer's file cannot be read, and fonts to whom
  /// they belong.
  private static Desks desks(Desks.Ground ground) throws IOException {
    try {
      return Desks.on(ground);
    } catch (IOException e) {
      ground.channel().close();
      ground.books().close();
      if (ground.options().openFonts().isEmpty()) {
        ground.fonts().close();
      }
      throw e;
    }
  }

  /// Returns when the hall answers.
  ///
  /// @throws IOException when the port is taken, or when books, keys or fonts cannot be read
  public static EmbeddedHall start(Options options) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), options.port());
    HttpServer server = HttpServer.create(address, 0);
    try {
      EmbeddedHall hall = new EmbeddedHall(options, server);
      server.start();
      return hall;
    } catch (IOException e) {
      server.stop(0);
      throw e;
    }
  }

  /// `http://127.0.0.1:port`.
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /// What the terminals trust, as PEM.
  public String rootCertificate() {
    return keys.rootCertificate();
  }

  /// The terminal's secret for HMAC-SHA256: a new one for a new terminal, the same for a known one.
  public byte[] enrol(String terminal) throws IOException {
    return enrol(terminal, "HMAC-SHA256");
  }

  /// The terminal's secret, as above, for an algorithm that has one.
  ///
  /// @param algorithm `HMAC-SHA256` or `HMAC-SM3`
  public byte[] enrol(String terminal, String algorithm) throws IOException {
    return enrolments.secret(terminal, algorithm);
  }

  /// A terminal that has a key of its own, in place of whatever it was enrolled with before.
  public void enrol(String terminal, TerminalKey key) throws IOException {
    enrolments.enrol(terminal, key);
  }

  /// What has arrived on the citizens' phones since the start, the oldest first.
  public List<SentMessage> sentMessages() {
    return phones.messages();
  }

  /// The code by which a citizen's phone signs in at a terminal, good once, for two minutes.
  public String signInCode(Citizen citizen) {
    return phones.showSignIn(citizen, clock.instant());
  }

  /// The code by which a citizen's wallet can be charged (付款码), good once, for two minutes.
  public String payerCode(Citizen citizen) {
    return phones.showPayer(citizen, clock.instant());
  }

  /// The code that a company's licence app shows for its next copy, good once.
  public String authorisationCode(CompanyCode company) {
    return desks
        .pseudonyms()
        .authorisation(company.value(), desks.submissions().copies(company.value()));
  }

  /// A phone scans the code by which a draft goes on there, and its owner answers some more.
  ///
  /// @param link what the code says
  /// @return whether it leads to a draft of the citizen's
  public boolean phoneGoesOn(Citizen citizen, String link, Map<String, String> answers) {
    return desks
        .drafts()
        .onPhone(citizen.person().number().value(), link, answers, clock.instant());
  }

  /// A phone scans an order's code and pays.
  ///
  /// @return whether the channel took the money: not for an order that is unknown, paid or closed
  public boolean phonePays(OrderNumber order) {
    return channel.pay(order.value(), "order-code", "", PaymentChannel.NOBODY, clock.instant());
  }

  /// A phone has scanned an order's code, and its owner still looks at it: the order cannot be
  /// closed.
  public void phoneBeginsToPay(OrderNumber order) {
    channel.begin(order.value());
  }

  /// A bank or a window takes the money by the number on the payment notice (缴款通知), and the channel
  /// tells the hall, since no terminal asks.
  public boolean noticePaid(OrderNumber order) {
    boolean paid = channel.pay(order.value(), "notice", "", PaymentChannel.NOBODY, clock.instant());
    if (paid) {
      desks.money().paidElsewhere(order.value(), clock.instant());
    }
    return paid;
  }

  /// All money arrives that was on its way.
  ///
  /// @return how many payments and refunds that were
  public int moneyArrives() {
    return desks.money().arrive(clock.instant());
  }

  /// What the payment channel has booked, in order; its own books beside the hall's.
  public List<ChannelEntry> channelBooks() {
    return channel.entries();
  }

  /// The person checks that wait for the staff, the oldest first.
  public List<StaffRequest> staffRequests() {
    return desks.staffChecks().waiting(clock.instant());
  }

  /// A member of the staff has compared picture, record and card of a check that waits.
  ///
  /// @param doubt empty where it is that person
  /// @return false where the check does not wait any more
  public boolean decide(StaffRequest request, Optional<StaffDoubt> doubt) {
    StaffCheck decision =
        doubt.<StaffCheck>map(StaffCheck.NotPassed::new).orElseGet(StaffCheck.Passed::new);
    return desks.staffChecks().decide(request.number(), decision, clock.instant());
  }

  /// The staff decide upon a promised case before its day.
  ///
  /// @return false where there is no such open case
  public boolean decide(CaseNumber promised) {
    return desks.staff().decide(promised.value(), clock.instant());
  }

  /// Fills a sentence's days, such as `{workday+1}` and `{day-30}`, by the hall's clock and
  /// calendar.
  ///
  /// @throws IllegalStateException where it names anything else
  public String dated(String sentence) {
    return new Placeholders(SignInDesk.today(clock.instant()), desks.calendar()).fill(sentence);
  }

  /// The terminal service cards that the hall handed out.
  public ServiceCards serviceCards() {
    return serviceCards;
  }

  /// What of the hall stands still.
  public Situation situation() {
    return situation;
  }

  public BooksView books() {
    return books.view();
  }

  public Misbehaviours misbehaviours() {
    return misbehaviours;
  }

  /// Lets the requests arrive that [Misbehaviour.LateArrival] kept, on the caller's thread.
  ///
  /// @return how many there were
  public int releaseLateArrivals() {
    return door.releaseLate() + gateway.releaseLate();
  }

  /// Hangs up on everybody. Blocks until the requests under way have ended.
  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
    channel.close();
    books.close();
    if (ownsFonts) {
      fonts.close();
    }
  }
}
