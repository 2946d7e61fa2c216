package org.hallkiosk.hardware.driver.pcsc;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.transport.pcsc.CardLink;
import org.hallkiosk.hardware.transport.pcsc.CardLinkException;
import org.hallkiosk.hardware.transport.pcsc.CardLinkOpener;
import org.hallkiosk.hardware.transport.pcsc.CardTrouble;

/// The one link of a reader: opened when it is first needed, and again after it died. Remembers how
/// the last call ended.
final class LinkKeeper {
  private final CardLinkOpener opener;
  private final AtomicReference<Optional<CardLink>> current =
      new AtomicReference<>(Optional.empty());
  private volatile Optional<Fault> fault = Optional.empty();
  private volatile boolean closed;

  LinkKeeper(CardLinkOpener opener) {
    this.opener = opener;
  }

  /// Makes one call, on a link that works as far as is known. A link that was open already may have
  /// died since with the service (a restart of pcscd): then once more, on a fresh one.
  <T> T with(LinkCall<T> call) throws CardLinkException {
    boolean used = current.get().isPresent();
    try {
      return tried(call);
    } catch (CardLinkException e) {
      if (!used || closed || e.trouble() != CardTrouble.SERVICE_DOWN) {
        throw e;
      }
      return tried(call);
    }
  }

  private <T> T tried(LinkCall<T> call) throws CardLinkException {
    try {
      T came = call.on(link());
      fault = Optional.empty();
      return came;
    } catch (CardLinkException e) {
      noted(e);
      throw closed ? new CardLinkException(CardTrouble.CLOSED, "the reader was closed", e) : e;
    }
  }

  /// A card that is mute or gone says nothing about the reader.
  void noted(CardLinkException e) {
    if (e.trouble().linkIsDead()) {
      fault = Optional.of(CardFaults.of(e));
      drop();
    }
  }

  private CardLink link() throws CardLinkException {
    Optional<CardLink> open = current.get();
    return open.isPresent() ? open.get() : reopened();
  }

  private CardLink reopened() throws CardLinkException {
    if (closed) {
      throw new CardLinkException(CardTrouble.CLOSED, "the reader is closed");
    }
    CardLink fresh = opener.open();
    current.set(Optional.of(fresh));
    if (closed) {
      drop();
    }
    return fresh;
  }

  private void drop() {
    current.getAndSet(Optional.empty()).ifPresent(CardLink::close);
  }

  Health health() {
    if (closed) {
      return Health.broken(CardFaults.closed());
    }
    return fault.map(Health::broken).orElse(Health.READY);
  }

  boolean closed() {
    return closed;
  }

  /// From any thread; idempotent. Ends a call that waits.
  void close() {
    closed = true;
    drop();
  }

  /// One call over the link.
  @FunctionalInterface
  interface LinkCall<T> {
    T on(CardLink link) throws CardLinkException;
  }
}
