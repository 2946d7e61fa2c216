package org.hallkiosk.hardware.driver.modbus;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// The line to the slave: one question at a time, from any thread, in the order of asking. A line
/// that fails or falls silent is dropped, and opened anew by the next question.
final class RelayLine {
  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the relay board was closed");
  private static final int MOST_REPEATS = 2;
  private static final Duration WRITE_PATIENCE = Duration.ofMillis(500);

  private final KeptLink kept;
  private final Ticker ticker;
  private final ModbusTimings timings;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final byte[] chunk = new byte[AnswerScan.MOST];
  private long lastByte;
  private volatile Health health = Health.READY;

  RelayLine(ByteLinkOpener opener, Ticker ticker, ModbusTimings timings) {
    this.kept = new KeptLink(opener);
    this.ticker = ticker;
    this.timings = timings;
    this.lastByte = ticker.nanos() - timings.silence().toNanos();
  }

  /// Repeats what may be repeated, at most twice. Blocks up to three answers' time, or one for what
  /// may not.
  Reply ask(Question question) {
    turn.lock();
    try {
      Reply reply = guarded(question);
      remember(reply);
      return reply;
    } finally {
      turn.unlock();
    }
  }

  /// What the last answer, or its absence, says of the line.
  Health health() {
    return kept.closed() ? Health.broken(CLOSED) : health;
  }

  boolean closed() {
    return kept.closed();
  }

  void close() {
    kept.close();
  }

  private Reply guarded(Question question) {
    try {
      return insist(kept.link(), question);
    } catch (StalledWriteException e) {
      return lost(FaultCode.STALLED_WRITE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return lost(FaultCode.NOT_CONNECTED, String.valueOf(e.getMessage()));
    }
  }

  private Reply insist(ByteLink link, Question question) throws IOException {
    int repeats = question.repeatable() ? MOST_REPEATS : 0;
    Reply reply = attempt(link, question);
    for (int i = 0; i < repeats && reply instanceof Reply.Lost; i++) {
      reply = attempt(link, question);
    }
    return reply;
  }

  private Reply attempt(ByteLink link, Question question) throws IOException {
    quieten(link);
    link.write(question.frame(), WRITE_PATIENCE);
    lastByte = ticker.nanos();
    return listen(link, new AnswerScan(question));
  }

  /// Lets an answer that comes too late pass, and the 3.5 characters of silence that part two
  /// messages; on a babbling line no longer than an answer may take.
  private void quieten(ByteLink link) throws IOException {
    Deadline limit = Deadline.after(timings.answer(), ticker);
    do {
      Duration rest =
          new Deadline(ticker, lastByte + timings.silence().toNanos()).slice(timings.silence());
      if (link.read(chunk, rest) == 0) {
        return;
      }
      lastByte = ticker.nanos();
    } while (!limit.over());
  }

  private Reply listen(ByteLink link, AnswerScan scan) throws IOException {
    Deadline limit = Deadline.after(timings.answer(), ticker);
    while (!limit.over()) {
      int got = link.read(chunk, limit.slice(scan.begun() == 0 ? timings.answer() : timings.gap()));
      lastByte = got == 0 ? lastByte : ticker.nanos();
      Optional<Reply> answer = scan.accept(chunk, got);
      if (answer.isPresent()) {
        return answer.get();
      }
      if (got == 0 && scan.begun() > 0) {
        break;
      }
    }
    return unheard(scan);
  }

  private Reply unheard(AnswerScan scan) {
    if (scan.strange()) {
      return lost(FaultCode.GARBLED_ANSWER, "the board answered something else than was asked");
    }
    return scan.begun() == 0
        ? lost(FaultCode.NO_ANSWER, "nothing came back")
        : lost(FaultCode.GARBLED_ANSWER, scan.begun() + " bytes came that are no answer");
  }

  private Reply lost(FaultCode code, String detail) {
    return new Reply.Lost(kept.closed() ? CLOSED : Fault.of(code, detail));
  }

  private void remember(Reply reply) {
    switch (reply) {
      case Reply.States _, Reply.Echoed _ -> health = Health.READY;
      case Reply.Refused(int code) -> health = Health.broken(Refusals.fault(code));
      case Reply.Lost(Fault fault) -> {
        health = Health.broken(fault);
        kept.drop();
      }
    }
  }
}
