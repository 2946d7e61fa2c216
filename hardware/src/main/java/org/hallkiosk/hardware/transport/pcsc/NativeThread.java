package org.hallkiosk.hardware.transport.pcsc;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.smartcardio.CardException;

/// The one platform thread that makes all PC/SC calls of a link, one after the other. A call into
/// the service cannot be interrupted: whoever waits for it leaves in time, and the thread stays
/// with the call until it comes back, gives the context back, and ends.
final class NativeThread {
  private final ExecutorService calls;

  NativeThread(String reader) {
    calls =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("pcsc " + reader).factory());
  }

  /// Blocks up to `patience`.
  <T> T call(Duration patience, PcscCall<T> call) throws CardLinkException {
    Future<T> result = begun(call);
    try {
      return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new CardLinkException(
          CardTrouble.NO_ANSWER, "no answer within " + patience.toMillis() + " ms", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CardLinkException(CardTrouble.CLOSED, "interrupted while it waited", e);
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private <T> Future<T> begun(PcscCall<T> call) throws CardLinkException {
    try {
      return calls.submit(call::make);
    } catch (RejectedExecutionException e) {
      throw closed(e);
    }
  }

  /// Runs after all calls that were begun; nobody waits for it.
  void later(Runnable last) {
    try {
      calls.execute(last);
    } catch (RejectedExecutionException alreadyEnded) {
      // The thread has ended with the link, which gave back its context and with it every card.
    }
  }

  /// Lets the thread end after the last call.
  void end() {
    calls.shutdown();
  }

  private static CardLinkException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case CardLinkException told -> told;
      case CardException pcsc -> PcscErrors.told(pcsc);
      case null, default ->
          new CardLinkException(CardTrouble.BROKEN, "PC/SC failed: " + e.getCause(), e);
    };
  }

  private static CardLinkException closed(RejectedExecutionException e) {
    return new CardLinkException(CardTrouble.CLOSED, "the link is closed", e);
  }

  /// One call into the service.
  @FunctionalInterface
  interface PcscCall<T> {
    T make() throws CardException, CardLinkException;
  }
}
