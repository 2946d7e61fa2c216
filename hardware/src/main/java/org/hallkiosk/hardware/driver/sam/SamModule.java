package org.hallkiosk.hardware.driver.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// The security module at the far end of the link, one command at a time. A link that fails or
/// falls silent is dropped, and opened anew by the next command.
final class SamModule {

  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the reader was closed");
  private static final int MOST_REPEATS = 2;
  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(1);

  private final KeptLink keeper;
  private final Ticker ticker;
  private final SamTimings timings;
  private final Listening listening = new Listening();
  private volatile Health health = Health.READY;

  SamModule(KeptLink keeper, Ticker ticker, SamTimings timings) {
    this.keeper = keeper;
    this.ticker = ticker;
    this.timings = timings;
  }

  /// Sends a command and waits for its answer, at most as long as the timings say. A command that
  /// was damaged on the way is repeated at most twice within that time.
  Exchange exchange(SamCommand command, CancelSignal cancel) {
    return remembered(guarded(link -> insist(link, command, cancel), failed -> failed));
  }

  /// Lets time pass while noise on the line is read away, so that an unplugged reader, a cancel or
  /// a close is noticed.
  ///
  /// @return why waiting ended early
  Optional<Exchange.Ended> idle(Deadline until, CancelSignal cancel) {
    Optional<Exchange.Ended> end =
        guarded(link -> listening.pass(link, until, cancel), Optional::of);
    end.ifPresent(this::remembered);
    return end;
  }

  Health health() {
    return health;
  }

  void close() {
    keeper.close();
    health = Health.broken(CLOSED);
  }

  private Exchange insist(ByteLink link, SamCommand command, CancelSignal cancel)
      throws IOException {
    listening.settle(link, cancel);
    Deadline limit = Deadline.after(timings.patience(command), ticker);
    for (int repeats = 0; !cancel.requested(); repeats++) {
      switch (attempt(link, command, limit, cancel)) {
        case Attempt.Final end -> {
          return end.exchange();
        }
        case Attempt.Damaged damage -> {
          if (repeats == MOST_REPEATS) {
            return new Exchange.Failed(Fault.of(FaultCode.GARBLED_ANSWER, damage.how()));
          }
        }
      }
    }
    return new Exchange.Cancelled();
  }

  private Attempt attempt(ByteLink link, SamCommand command, Deadline limit, CancelSignal cancel)
      throws IOException {
    listening.clear(link, limit);
    link.write(command.frame(), WRITE_PATIENCE);
    return listening.attempt(link, limit, cancel);
  }

  private <T> T guarded(Conversation<T> conversation, Function<Exchange.Failed, T> failure) {
    try {
      return conversation.over(keeper.link());
    } catch (StalledWriteException e) {
      return failure.apply(lost(FaultCode.STALLED_WRITE, e));
    } catch (IOException e) {
      return failure.apply(lost(FaultCode.NOT_CONNECTED, e));
    }
  }

  private Exchange.Failed lost(FaultCode code, IOException e) {
    return new Exchange.Failed(
        keeper.closed() ? CLOSED : Fault.of(code, String.valueOf(e.getMessage())));
  }

  private Exchange remembered(Exchange exchange) {
    switch (exchange) {
      case Exchange.Answered(SamStatus status, _) -> health = Refusal.health(status);
      case Exchange.Cancelled _ -> {}
      case Exchange.Failed(Fault fault) -> {
        health = Health.broken(fault);
        keeper.drop();
        listening.forget();
      }
    }
    return exchange;
  }

  private interface Conversation<T> {
    T over(ByteLink link) throws IOException;
  }
}
