package org.hallkiosk.hardware.driver.escpos;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PrintOutcome;
import org.hallkiosk.hardware.device.ReceiptPrinter;
import org.hallkiosk.hardware.device.Slip;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;
import org.jspecify.annotations.Nullable;

/// Any thermal printer that speaks ESC/POS. It asks for the status before the first byte and until
/// the slip ought to be out; only a printer that stays healthy all the while has printed, and that
/// told of no trouble by itself meanwhile.
///
/// A slip is cancelled before its first byte leaves or not at all: it takes a second or two, and
/// half a slip helps nobody. After a failed exchange the link is opened afresh.
public final class EscPosPrinter implements ReceiptPrinter {

  private static final int CHUNK = 256;
  private static final Duration LOOK = Duration.ofMillis(150);
  private static final PrintOutcome PRINTED = new PrintOutcome.Printed(1);
  private static final Duration MARGIN = Duration.ofMillis(500);

  private final ByteLinkOpener opener;
  private final EscPosSettings settings;
  private final SlipEncoder encoder;
  private final Ticker ticker;
  private final Waiter waiter;
  private final UnaskedStatus unasked = new UnaskedStatus();
  private volatile Health health =
      Health.broken(Fault.of(FaultCode.NOT_CONNECTED, "the printer has not been asked yet"));
  private volatile boolean closed;
  private volatile @Nullable ByteLink link;

  public EscPosPrinter(
      ByteLinkOpener opener,
      EscPosSettings settings,
      GlyphRasteriser glyphs,
      Ticker ticker,
      Waiter waiter) {
    this.opener = opener;
    this.settings = settings;
    this.encoder = new SlipEncoder(settings, glyphs);
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public Health health() {
    return health;
  }

  @Override
  public void close() {
    closed = true;
    hangUp();
  }

  @Override
  public Health check() {
    try {
      health = statusLine(open()).ask().health();
    } catch (IOException failure) {
      hangUp();
      health = Health.broken(fault(failure));
    }
    return health;
  }

  @Override
  public PrintOutcome print(Slip slip, CancelSignal cancel) {
    Optional<EncodedSlip> encoded = encoder.encode(slip);
    if (encoded.isEmpty()) {
      return new PrintOutcome.NotPrinted(
          Fault.of(FaultCode.FORMAT_NOT_SUPPORTED, "a QR code is too large for the paper"));
    }
    if (!check().ready()) {
      return new PrintOutcome.NotPrinted(health.faults().getFirst());
    }
    return cancel.requested() ? new PrintOutcome.Cancelled(0) : send(encoded.get());
  }

  private PrintOutcome send(EncodedSlip slip) {
    ByteLink open = link;
    if (open == null) {
      return new PrintOutcome.NotPrinted(closed());
    }
    unasked.forget();
    Optional<Fault> stuck = write(slip.bytes(), open);
    return stuck.isPresent() ? uncertain(stuck.get()) : watch(slip.dots());
  }

  private Optional<Fault> write(byte[] bytes, ByteLink open) {
    long began = ticker.nanos();
    try {
      for (int at = 0; at < bytes.length; at += CHUNK) {
        byte[] chunk = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + CHUNK));
        open.write(chunk, left(began));
      }
      return Optional.empty();
    } catch (IOException failure) {
      return Optional.of(whyNotTaken(left(began).isPositive(), failure));
    }
  }

  private Duration left(long began) {
    Duration left = settings.slipPatience().minusNanos(ticker.nanos() - began);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /// A printer that stops taking bytes often says why: paper, cover, knife.
  private Fault whyNotTaken(boolean inTime, IOException failure) {
    if (closed) {
      return closed();
    }
    Health now = check();
    boolean speaks = now.faults().stream().noneMatch(fault -> fault.code().ofTheLine());
    if (!now.ready() && speaks) {
      return now.faults().getFirst();
    }
    Fault fault =
        Fault.of(
            inTime ? FaultCode.NOT_CONNECTED : FaultCode.STALLED_WRITE,
            "the slip was not taken: " + failure.getMessage());
    hangUp();
    health = Health.broken(fault);
    return fault;
  }

  /// Real-time status overtakes the slip, so one healthy answer proves nothing: it has to stay
  /// healthy for as long as the paper takes to come out.
  private PrintOutcome watch(int dots) {
    long end = ticker.nanos() + timeFor(dots).toNanos();
    try {
      while (check().ready()) {
        if (ticker.nanos() >= end) {
          return unasked.trouble().map(EscPosPrinter::uncertain).orElse(PRINTED);
        }
        waiter.pause(LOOK);
      }
      return uncertain(health.faults().getFirst());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return uncertain(closed());
    }
  }

  private Duration timeFor(int dots) {
    return Duration.ofMillis(1000L * dots / settings.dotsPerSecond()).plus(MARGIN);
  }

  private static PrintOutcome uncertain(Fault fault) {
    return new PrintOutcome.Uncertain(0, fault);
  }

  private ByteLink open() throws IOException {
    ByteLink open = link;
    if (open == null) {
      if (closed) {
        throw new IOException("the printer is closed");
      }
      open = opener.open();
      link = open;
      if (closed) {
        hangUp();
      }
    }
    return open;
  }

  private StatusLine statusLine(ByteLink open) {
    return new StatusLine(open, ticker, settings.statusPatience(), unasked);
  }

  private void hangUp() {
    ByteLink open = link;
    link = null;
    if (open != null) {
      open.close();
    }
  }

  private Fault fault(IOException failure) {
    if (closed) {
      return closed();
    }
    FaultCode code =
        switch (failure) {
          case StatusLine.StalledException _ -> FaultCode.STALLED_WRITE;
          case StatusLine.SilentException _ -> FaultCode.NO_ANSWER;
          case StatusLine.GarbledException _ -> FaultCode.GARBLED_ANSWER;
          default -> FaultCode.NOT_CONNECTED;
        };
    return Fault.of(code, String.valueOf(failure.getMessage()));
  }

  private static Fault closed() {
    return Fault.of(FaultCode.CLOSED, "the receipt printer was closed while it worked");
  }
}
