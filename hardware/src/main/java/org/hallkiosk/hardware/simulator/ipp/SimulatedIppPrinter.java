package org.hallkiosk.hardware.simulator.ipp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.hallkiosk.hardware.transport.Ticker;

/// An A4 printer on loopback that speaks IPP over HTTP/1.1 and does what is done to it by hand.
/// Pages come out as the ticker passes; how many a document has is told by the job's
/// `job-impressions`. All methods may be called from any thread.
///
/// Longer than most files: it is the panel of one machine, a method for each thing done to it.
public final class SimulatedIppPrinter implements AutoCloseable {

  private static final int MOST_REQUEST_BYTES = 64 * 1024 * 1024;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final WireFaults wire = new WireFaults();
  private final SimulatedIppSettings settings;
  private final Consumer<PrintedDocument> printed;
  private final PrintQueue queue;
  private final IppAnswers answers;
  private final InetSocketAddress place;
  private HttpServer server;
  private boolean serving = true;

  /// Listens at once.
  ///
  /// @param printed told of each document that came out whole, before anyone sees its job as
  ///   completed; must not call back
  public SimulatedIppPrinter(
      SimulatedIppSettings settings, Ticker ticker, Consumer<PrintedDocument> printed)
      throws IOException {
    this.settings = settings;
    this.printed = printed;
    this.server =
        listen(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
    this.place = server.getAddress();
    this.queue = new PrintQueue(ticker, settings.pageTime(), this::layDown);
    this.answers = new IppAnswers(queue, settings, address());
    serve();
  }

  public URI address() {
    return URI.create("ipp://127.0.0.1:" + place.getPort() + "/ipp/print");
  }

  /// Sheets in the tray; 0 is paper out.
  public void paper(int sheets) {
    queue.touch(path -> path.sheets = sheets);
  }

  /// The sheet with this page, counted from 1, gets stuck half-way; of whichever job comes there.
  public void jamAtPage(int page) {
    queue.touch(path -> path.jamAtPage = page);
  }

  /// Takes the stuck sheet out; its page is printed afresh.
  public void clearJam() {
    queue.touch(path -> path.jammed = false);
  }

  public void cover(boolean open) {
    queue.touch(path -> path.coverOpen = open);
  }

  public void tonerLow(boolean low) {
    toner(low ? 5 : 80);
  }

  /// @param percent 0 stops the printer
  public void toner(int percent) {
    queue.touch(path -> path.toner = Math.clamp(percent, 0, 100));
  }

  public void wasteToner(int percent) {
    queue.touch(path -> path.wasteToner = Math.clamp(percent, 0, 100));
  }

  /// Sheets in the second tray, which feeds jobs that ask for it.
  public void secondTray(int sheets) {
    queue.touch(path -> path.sheetsInSecondTray = sheets);
  }

  /// Whether the first tray is pushed in.
  public void tray(boolean in) {
    queue.touch(path -> path.trayMissing = !in);
  }

  /// Whether the tray where papers come out is full.
  public void output(boolean full) {
    queue.touch(path -> path.outputFull = full);
  }

  /// Numbered forms, and nothing else, lie in the first tray.
  ///
  /// @param first such as `A000123`
  public void loadForms(String first, int count) {
    queue.touch(path -> path.forms = Optional.of(new FormPack(first, count)));
  }

  /// The next sheet takes the one below along, which comes out blank underneath it.
  public void feedTwoForms() {
    queue.touch(path -> path.forms.ifPresent(FormPack::feedTwo));
  }

  /// The number on the form that came out last, as a camera at the mouth sees it.
  public Optional<String> formAtMouth() {
    return queue.read(jobs -> jobs.path().forms.flatMap(FormPack::printed));
  }

  /// As a CUPS queue does: troubles show late.
  public void noticeTroubleAfter(Duration delay) {
    queue.noticeTroubleAfter(delay);
  }

  /// As a CUPS queue does: a page counts when it is sent, not when it falls.
  public void countEarly(boolean early) {
    queue.countEarly(early);
  }

  /// The printer gives up the running job by itself.
  public void abortJob() {
    end(QueuedJob.State.ABORTED, "aborted-by-system");
  }

  /// Somebody presses cancel on the printer's panel.
  public void cancelAtPanel() {
    end(QueuedJob.State.CANCELLED, "job-canceled-at-device");
  }

  private void end(QueuedJob.State state, String reason) {
    queue.read(PrintQueue::current).ifPresent(job -> queue.end(job, state, reason));
  }

  /// Switched off, or its network cable out: connections are refused.
  public synchronized void offline(boolean off) throws IOException {
    if (off && serving) {
      server.stop(0);
    } else if (!off && !serving) {
      server = listen(place);
      serve();
    }
    serving = !off;
  }

  /// Takes requests and says nothing.
  public void hang(boolean on) {
    wire.hang(on);
  }

  /// The next Print-Job is carried out, and its answer never arrives.
  public void loseAnswerToPrintJob() {
    wire.loseAnswerTo(IppAnswers.PRINT_JOB);
  }

  public void loseAnswerToCreateJob() {
    wire.loseAnswerTo(IppAnswers.CREATE_JOB);
  }

  public void loseAnswerToSendDocument() {
    wire.loseAnswerTo(IppAnswers.SEND_DOCUMENT);
  }

  /// Answers every request with these bytes.
  public void answerWith(byte[] garbage) {
    wire.answerWith(garbage);
  }

  public void answerProperly() {
    wire.answerWith(null);
  }

  void answers(AnswerBody how) {
    wire.body(how);
  }

  /// Every answer comes so much later, in real time.
  public void slow(Duration delay) {
    wire.delay(delay);
  }

  @Override
  public synchronized void close() {
    wire.end();
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer listen(InetSocketAddress at) throws IOException {
    return HttpServer.create(at, 0);
  }

  private void serve() {
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readNBytes(MOST_REQUEST_BYTES);
      wire.holdUp();
      respond(exchange, request);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private void respond(HttpExchange exchange, byte[] request) throws IOException {
    Optional<IppMessage> asked = parse(request);
    if (asked.isEmpty()) {
      exchange.sendResponseHeaders(400, -1);
      return;
    }
    byte[] answer = wire.answer(IppWire.write(answers.answer(asked.get())));
    if (!wire.takesAnswerTo(asked.get().code())) {
      exchange.getResponseHeaders().set("Content-Type", "application/ipp");
      wire.body().send(exchange, answer);
    }
  }

  private static Optional<IppMessage> parse(byte[] request) {
    try {
      return Optional.of(IppWire.parse(request));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void layDown(QueuedJob job) {
    byte[] document = Objects.requireNonNull(job.document);
    printed.accept(
        new PrintedDocument(
            job.id,
            job.name,
            job.mediaType,
            job.media,
            job.tray,
            job.pages,
            document,
            queue.path().forms.map(FormPack::drawn).orElse(List.of()),
            settings
                .paperFolder()
                .map(folder -> new PaperFolder(folder).lay(job.id, job.mediaType, document))));
  }
}
