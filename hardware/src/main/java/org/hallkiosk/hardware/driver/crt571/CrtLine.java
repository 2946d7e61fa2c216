package org.hallkiosk.hardware.driver.crt571;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.driver.crt571.CrtDecoder.Heard;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// One command at a time. A command is sent again only after a NAK: one that nobody acknowledged
/// may have moved a card. An answer that came damaged is asked for again by NAK.
final class CrtLine {

  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(1);
  private static final Duration SLICE = Duration.ofMillis(100);
  private static final int MOST_REPEATS = 2;

  private final Ticker ticker;
  private final CrtSettings settings;
  private final byte[] chunk = new byte[1024];
  private int next;
  private int filled;

  CrtLine(Ticker ticker, CrtSettings settings) {
    this.ticker = ticker;
    this.settings = settings;
  }

  /// @throws TalkException when there is no answer; it tells whether the command may have begun
  CrtAnswer ask(ByteLink link, CrtCommand command, Duration patience) throws IOException {
    settle(link);
    send(link, CrtFrame.command(settings.address(), command));
    Deadline limit = Deadline.after(patience, ticker);
    int damages = 0;
    while (true) {
      switch (hear(link, limit)) {
        case Heard.Text(byte[] text) -> {
          link.write(new byte[] {CrtFrame.ACK}, WRITE_PATIENCE);
          Optional<CrtAnswer> answer = CrtAnswer.of(command, text);
          if (answer.isPresent()) {
            return answer.get();
          }
        }
        case Heard.Damaged(String how) -> askAgain(link, how, damages++);
        case Heard.Ack _, Heard.Nak _ -> {}
      }
    }
  }

  private static void askAgain(ByteLink link, String how, int damages) throws IOException {
    if (damages == MOST_REPEATS) {
      throw garbled(how);
    }
    link.write(new byte[] {CrtFrame.NAK}, WRITE_PATIENCE);
  }

  private void send(ByteLink link, byte[] frame) throws IOException {
    for (int copies = 0; copies <= MOST_REPEATS; copies++) {
      link.write(frame, WRITE_PATIENCE);
      if (acknowledged(link)) {
        return;
      }
    }
    throw new TalkException(
        FaultCode.GARBLED_ANSWER, "the dispenser got every copy of the command damaged", false);
  }

  /// An answer that comes first is one to a question of somebody before us: a dispenser repeats it
  /// until it is acknowledged.
  private boolean acknowledged(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(settings.acknowledge(), ticker);
    while (true) {
      switch (hear(link, limit)) {
        case Heard.Ack _ -> {
          return true;
        }
        case Heard.Nak _ -> {
          return false;
        }
        case Heard.Text _ -> link.write(new byte[] {CrtFrame.ACK}, WRITE_PATIENCE);
        case Heard.Damaged _ -> {}
      }
    }
  }

  /// Lets time pass while noise is read away.
  void idle(ByteLink link, Deadline until, CancelSignal cancel) throws IOException {
    while (!until.over() && !cancel.requested()) {
      link.read(chunk, until.slice(SLICE));
    }
  }

  private Heard hear(ByteLink link, Deadline limit) throws IOException {
    CrtDecoder decoder = new CrtDecoder(settings.address());
    while (true) {
      while (next < filled) {
        Optional<Heard> heard = decoder.accept(chunk[next++] & 0xFF);
        if (heard.isPresent()) {
          return heard.get();
        }
      }
      if (limit.over()) {
        throw decoder.begun()
            ? garbled("the answer broke off")
            : new TalkException(FaultCode.NO_ANSWER, "nothing came back", true);
      }
      next = 0;
      filled = link.read(chunk, limit.slice(SLICE));
    }
  }

  private static TalkException garbled(String message) {
    return new TalkException(FaultCode.GARBLED_ANSWER, message, true);
  }

  /// On a babbling line no longer than an answer takes.
  private void settle(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(settings.answer(), ticker);
    while (link.read(chunk, Duration.ZERO) > 0 && !limit.over()) {
      next = 0;
    }
    next = 0;
    filled = 0;
  }
}
