package org.hallkiosk.hardware.driver.zfm;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.FingerprintCapture;
import org.hallkiosk.hardware.device.FingerprintReader;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.KnownHealth;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// An optical fingerprint module of the R30x/ZFM family on a serial line (57600 baud as delivered).
/// Each fresh link begins with the password. The link is opened by the first call that needs it;
/// until then the reader counts as ready.
///
/// Its template is the module's own, not that of an ID card (GA/T 1012): comparing the two is a
/// `FingerprintMatcher`'s work, on the picture.
public final class ZfmReader implements FingerprintReader {

  private static final ZfmPacket READ_PARAMETERS = ZfmPacket.command(0x0F);
  private static final int VERIFY_PASSWORD = 0x13;

  private final KeptLink kept;
  private final Ticker ticker;
  private final ZfmSettings settings;
  private final ZfmLine line;
  private final FingerPass pass;
  private int greeted;
  private final KnownHealth known = new KnownHealth("the reader was closed");

  public ZfmReader(ByteLinkOpener opener, Ticker ticker, ZfmSettings settings) {
    this.kept = new KeptLink(opener);
    this.ticker = ticker;
    this.settings = settings;
    this.line = new ZfmLine(ticker, settings);
    this.pass = new FingerPass(line, ticker, settings);
  }

  /// A look that has begun when patience runs out is finished: up to 2 s more with a module that
  /// does not answer.
  @Override
  public FingerprintCapture capture(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    try {
      ByteLink link = greetedLink();
      FingerprintCapture capture = pass.take(link, limit, cancel);
      known.is(Health.READY);
      return capture;
    } catch (IOException e) {
      return new FingerprintCapture.Failed(lost(e));
    }
  }

  /// Asks for the module's parameters. Blocks up to 4 s, plus opening the link.
  @Override
  public Health check() {
    try {
      ByteLink link = greetedLink();
      expectOk(line.ask(link, READ_PARAMETERS, new CancelSignal()));
      known.is(Health.READY);
    } catch (IOException e) {
      lost(e);
    }
    return health();
  }

  @Override
  public Health health() {
    return known.health();
  }

  @Override
  public void close() {
    known.close();
    kept.close();
  }

  private ByteLink greetedLink() throws IOException {
    ByteLink link = kept.link();
    if (greeted != kept.openings()) {
      line.forget();
      expectOk(line.ask(link, password(), new CancelSignal()));
      greeted = kept.openings();
    }
    return link;
  }

  private ZfmPacket password() {
    long password = settings.password();
    return ZfmPacket.command(
        VERIFY_PASSWORD,
        (int) (password >> 24),
        (int) (password >> 16),
        (int) (password >> 8),
        (int) password);
  }

  private static void expectOk(Optional<byte[]> answer) throws TalkException {
    Confirmation code = answer.map(it -> Confirmation.of(it[0] & 0xFF)).orElse(Confirmation.OTHER);
    if (code != Confirmation.OK) {
      throw new TalkException(Refusal.code(code), code.sentence());
    }
  }

  private Fault lost(IOException e) {
    kept.drop();
    return known.lost(code(e), e);
  }

  private static FaultCode code(IOException e) {
    return switch (e) {
      case TalkException talk -> talk.code();
      case StalledWriteException _ -> FaultCode.STALLED_WRITE;
      default -> FaultCode.NOT_CONNECTED;
    };
  }
}
