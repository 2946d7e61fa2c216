package org.hallkiosk.hardware.driver.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;

/// The receiving half of a conversation: takes bytes as they arrive until an answer is whole, the
/// time is up, or somebody cancels. Answers carry no number, so an answer that was given up stays
/// owed, and is let pass before the next request.
final class Listening {

  private static final int CHUNK = 4096;

  /// How often a cancel is looked for.
  private static final Duration SLICE = Duration.ofMillis(100);

  private final byte[] chunk = new byte[CHUNK];
  private Optional<Deadline> owed = Optional.empty();

  /// Lets an owed answer pass.
  void settle(ByteLink link, CancelSignal cancel) throws IOException {
    if (owed.isPresent() && hear(link, new AnswerDecoder(), owed.get(), cancel).isPresent()) {
      owed = Optional.empty();
    }
    owed = owed.filter(limit -> !limit.over());
  }

  /// Throws away what lies on the line; on a babbling line no longer than the limit.
  void clear(ByteLink link, Deadline limit) throws IOException {
    int got;
    do {
      got = link.read(chunk, Duration.ZERO);
    } while (got > 0 && !limit.over());
  }

  /// Nothing is owed on a fresh link.
  void forget() {
    owed = Optional.empty();
  }

  Attempt attempt(ByteLink link, Deadline limit, CancelSignal cancel) throws IOException {
    AnswerDecoder decoder = new AnswerDecoder();
    Optional<Decoded> decoded = hear(link, decoder, limit, cancel);
    if (decoded.isPresent()) {
      return judged(decoded.get());
    }
    if (cancel.requested()) {
      owed = Optional.of(limit);
      return new Attempt.Final(new Exchange.Cancelled());
    }
    return decoder.begun() == 0 ? silent() : brokenOff(decoder.begun());
  }

  /// Reads noise away until the moment comes.
  ///
  /// @return the cancel, if that came first
  Optional<Exchange.Ended> pass(ByteLink link, Deadline until, CancelSignal cancel)
      throws IOException {
    while (!until.over() && !cancel.requested()) {
      link.read(chunk, until.slice(SLICE));
    }
    return cancel.requested() ? Optional.of(new Exchange.Cancelled()) : Optional.empty();
  }

  /// Empty when the time was up or a cancel came.
  private Optional<Decoded> hear(
      ByteLink link, AnswerDecoder decoder, Deadline limit, CancelSignal cancel)
      throws IOException {
    while (!limit.over() && !cancel.requested()) {
      int got = link.read(chunk, limit.slice(SLICE));
      Optional<Decoded> end = decoder.accept(chunk, got);
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
  }

  private static Attempt judged(Decoded decoded) {
    return switch (decoded) {
      case Decoded.WrongChecksum _ ->
          new Attempt.Damaged("the answer arrived with a wrong checksum");
      case Decoded.WrongLength(int length) ->
          new Attempt.Damaged("the answer arrived with the length " + length);
      case Decoded.Answer answer -> judged(answer);
    };
  }

  private static Attempt judged(Decoded.Answer answer) {
    return SamStatus.of(answer.code())
        .map(status -> known(status, answer.data()))
        .orElseGet(() -> garbled("status %02X is not in the protocol".formatted(answer.code())));
  }

  private static Attempt known(SamStatus status, byte[] data) {
    return status == SamStatus.CHECKSUM || status == SamStatus.LENGTH
        ? new Attempt.Damaged(status.sentence())
        : new Attempt.Final(new Exchange.Answered(status, data));
  }

  private static Attempt silent() {
    return failed(FaultCode.NO_ANSWER, "nothing came back");
  }

  private static Attempt brokenOff(int begun) {
    return garbled("the answer broke off after " + begun + " bytes");
  }

  private static Attempt garbled(String detail) {
    return failed(FaultCode.GARBLED_ANSWER, detail);
  }

  private static Attempt failed(FaultCode code, String detail) {
    return new Attempt.Final(new Exchange.Failed(Fault.of(code, detail)));
  }
}
