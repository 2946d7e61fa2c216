package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// Blocks and their acknowledgements on one serial link. A block is sent again only after a NAK:
/// one that nobody acknowledged may have arrived, and a payment must not arrive twice.
final class ZvtLine {

  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(2);

  /// T1: a block whose next byte takes longer has broken off.
  private static final Duration BETWEEN_BYTES = Duration.ofMillis(200);

  private static final int MOST_REPEATS = 2;
  private static final int MOST_WAITING = 16;

  private final Ticker ticker;
  private final Duration acknowledge;
  private final BlockDecoder decoder = new BlockDecoder();
  private final Deque<Apdu> waiting = new ArrayDeque<>();
  private final byte[] chunk = new byte[1024];
  private int next;
  private int filled;

  ZvtLine(Ticker ticker, Duration acknowledge) {
    this.ticker = ticker;
    this.acknowledge = acknowledge;
  }

  /// Nothing is owed on a fresh link.
  void forget() {
    decoder.forget();
    waiting.clear();
    next = 0;
    filled = 0;
  }

  /// Lets pass what an earlier conversation left behind; on a babbling line no longer than T2.
  void settle(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(acknowledge, ticker);
    while (link.read(chunk, Duration.ZERO) > 0 && !limit.over()) {
      next = 0;
    }
    forget();
  }

  /// Blocks up to T2 a copy.
  ///
  /// @throws NeverAcceptedException when every copy was answered with NAK
  void send(ByteLink link, Apdu apdu) throws IOException {
    for (int copies = 0; copies <= MOST_REPEATS; copies++) {
      link.write(Block.frame(apdu), WRITE_PATIENCE);
      if (acknowledged(link)) {
        return;
      }
    }
    throw new NeverAcceptedException();
  }

  /// The next message; acknowledged already.
  ///
  /// @return empty when none came in that time
  Optional<Apdu> receive(ByteLink link, Duration patience) throws IOException {
    if (!waiting.isEmpty()) {
      return Optional.of(waiting.removeFirst());
    }
    Deadline limit = Deadline.after(patience, ticker);
    Optional<Heard> heard = hear(link, limit);
    for (int damages = 0; heard.isPresent(); heard = hear(link, limit)) {
      switch (heard.get()) {
        case Heard.Message(Apdu apdu) -> {
          return Optional.of(acknowledge(link, apdu));
        }
        case Heard.Damaged(String how) -> refuse(link, how, damages++);
        case Heard.Ack _, Heard.Nak _ -> {}
      }
    }
    return Optional.empty();
  }

  private boolean acknowledged(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(acknowledge, ticker);
    Optional<Heard> heard = hear(link, limit);
    for (int damages = 0; heard.isPresent(); heard = hear(link, limit)) {
      switch (heard.get()) {
        case Heard.Ack _ -> {
          return true;
        }
        case Heard.Nak _ -> {
          return false;
        }
        case Heard.Message(Apdu apdu) -> keep(acknowledge(link, apdu));
        case Heard.Damaged(String how) -> refuse(link, how, damages++);
      }
    }
    throw new TalkException(FaultCode.NO_ANSWER, "the terminal acknowledged nothing");
  }

  /// Both ends may speak at once: what comes before the acknowledgement is heard after it.
  private void keep(Apdu apdu) throws TalkException {
    if (waiting.size() == MOST_WAITING) {
      throw new TalkException(FaultCode.GARBLED_ANSWER, "the terminal talks and does not listen");
    }
    waiting.add(apdu);
  }

  private static Apdu acknowledge(ByteLink link, Apdu apdu) throws IOException {
    link.write(new byte[] {Block.ACK}, WRITE_PATIENCE);
    return apdu;
  }

  private static void refuse(ByteLink link, String how, int damages) throws IOException {
    if (damages == MOST_REPEATS) {
      throw new TalkException(FaultCode.GARBLED_ANSWER, how);
    }
    link.write(new byte[] {Block.NAK}, WRITE_PATIENCE);
  }

  /// Empty when the time is up.
  private Optional<Heard> hear(ByteLink link, Deadline limit) throws IOException {
    while (true) {
      while (next < filled) {
        Optional<Heard> heard = decoder.accept(chunk[next++] & 0xFF);
        if (heard.isPresent()) {
          return heard;
        }
      }
      boolean begun = decoder.begun();
      if (!begun && limit.over()) {
        return Optional.empty();
      }
      next = 0;
      filled = link.read(chunk, begun ? BETWEEN_BYTES : limit.slice(acknowledge));
      if (begun && filled == 0) {
        decoder.forget();
        return Optional.of(new Heard.Damaged("a block broke off"));
      }
    }
  }
}
