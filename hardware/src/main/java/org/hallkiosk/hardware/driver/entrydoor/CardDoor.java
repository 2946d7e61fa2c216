package org.hallkiosk.hardware.driver.entrydoor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.DoorRequest;
import org.hallkiosk.hardware.device.DoorRequest.Refusal;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.IdCard;
import org.hallkiosk.hardware.device.IdCardReader;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A door that an identity card opens from outside, by a reader of its own and a strike that the
/// cabinet releases.
///
/// Leaving is served from the moment this is made until it is closed. It is the second line of
/// defence: the button must also cut the strike's current by its own contact, or the inner handle
/// override the strike, since a way out may not depend on a program (GB 50016, 6.4.11).
///
/// The cabinet must serve two threads at once, as [Cabinet] says, and be watched by nobody else:
/// the terminal and its door each take a share of a [SharedCabinet].
public final class CardDoor implements EntryDoor {
  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the entry door was closed");

  /// How soon somebody's leaving is told to whoever waits for a card.
  private static final Duration SLICE = Duration.ofMillis(200);

  private final IdCardReader reader;
  private final Cabinet cabinet;
  private final DoorSettings settings;
  private final Clock clock;
  private final Ticker ticker;
  private final WayOut wayOut;
  private volatile boolean closed;

  /// @param reader the outer one; closed with the door
  /// @param cabinet closed with the door
  /// @param clock tells the day that cards are judged by
  public CardDoor(
      IdCardReader reader,
      Cabinet cabinet,
      DoorSettings settings,
      Clock clock,
      Ticker ticker,
      Waiter waiter) {
    this.reader = reader;
    this.cabinet = cabinet;
    this.settings = settings;
    this.clock = clock;
    this.ticker = ticker;
    this.wayOut = new WayOut(cabinet, settings, ticker, waiter);
    if (settings.exitButton()) {
      wayOut.open();
    }
  }

  @Override
  public DoorRequest awaitRequest(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    Optional<DoorRequest> end = look(limit, cancel);
    while (end.isEmpty() && !limit.over()) {
      end = look(limit, cancel);
    }
    return end.orElseGet(DoorRequest.Nobody::new);
  }

  private Optional<DoorRequest> look(Deadline limit, CancelSignal cancel) {
    if (closed) {
      return Optional.of(new DoorRequest.Failed(CLOSED));
    }
    return wayOut.takeLeft()
        ? Optional.of(new DoorRequest.Left())
        : request(reader.read(limit.slice(SLICE), cancel));
  }

  private Optional<DoorRequest> request(CardReading reading) {
    return switch (reading) {
      case CardReading.Read(IdCard card, _) -> Optional.of(judged(card));
      case CardReading.NoCard _ -> Optional.empty();
      case CardReading.Lifted _ -> refused(new Refusal.LiftedTooSoon());
      case CardReading.Rejected(CardReading.Reason reason, _) ->
          refused(new Refusal.NotAccepted(reason));
      case CardReading.Cancelled _ -> Optional.of(new DoorRequest.Cancelled());
      case CardReading.Failed(Fault fault) ->
          Optional.of(new DoorRequest.Failed(closed ? CLOSED : fault));
    };
  }

  private static Optional<DoorRequest> refused(Refusal why) {
    return Optional.of(new DoorRequest.CardRefused(why));
  }

  /// A card is valid through the whole of its last day.
  private DoorRequest judged(IdCard card) {
    LocalDate today = LocalDate.now(clock);
    if (card.validUntil().filter(today::isAfter).isPresent()) {
      return new DoorRequest.CardRefused(new Refusal.Expired());
    }
    return today.isBefore(card.validFrom())
        ? new DoorRequest.CardRefused(new Refusal.NotYetValid())
        : new DoorRequest.CardShown(card);
  }

  @Override
  public CabinetAction admit() {
    return closed
        ? new CabinetAction.Failed(CLOSED)
        : cabinet.release(settings.lock(), settings.pulse());
  }

  @Override
  public Health check() {
    return health(reader.check(), cabinet.check());
  }

  @Override
  public Health health() {
    return health(reader.health(), cabinet.health());
  }

  private Health health(Health ofReader, Health ofCabinet) {
    if (closed) {
      return Health.broken(CLOSED);
    }
    List<Fault> faults = new ArrayList<>(ofReader.faults());
    faults.addAll(ofCabinet.faults());
    Wiring.fault(cabinet.capabilities(), settings).ifPresent(faults::add);
    wayOut.trouble().filter(it -> !faults.contains(it)).ifPresent(faults::add);
    return new Health(faults, ofReader.warnings());
  }

  /// From now on only what is wired beside this program lets people out.
  @Override
  public void close() {
    closed = true;
    wayOut.close();
    reader.close();
    cabinet.close();
  }
}
