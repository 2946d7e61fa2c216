package org.hallkiosk.hardware.driver.mouth;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hallkiosk.hardware.device.Cabinet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.PaperMouth;
import org.hallkiosk.hardware.device.PaperRemoval;
import org.hallkiosk.hardware.device.PaperRetraction;
import org.hallkiosk.hardware.device.SensorLook;
import org.hallkiosk.hardware.device.WhoActs;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;
import org.hallkiosk.hardware.transport.Waiter;

/// A mouth whose sensor and motor hang on the cabinet's board, as in most kiosk presenters.
///
/// It is a driver of its own over the vocabulary of [Cabinet], as the entry door is: so it works on
/// any board, and whoever prints needs to know none. The board ends the motor's pulse, whatever
/// becomes of this process. Each answer is felt anew: nothing is concluded from what a sensor said
/// before.
public final class CabinetMouth implements PaperMouth {
  private static final Fault CLOSED = Fault.of(FaultCode.CLOSED, "the mouth was closed");
  private static final Duration EVERY = Duration.ofMillis(100);

  /// From the motor's end to the papers' rest.
  private static final Duration SETTLING = Duration.ofMillis(300);

  private final Cabinet cabinet;
  private final MouthSettings settings;
  private final MouthTurn turn;
  private final Ticker ticker;
  private final Waiter waiter;
  private volatile Optional<Fault> blind = Optional.empty();
  private volatile Optional<Fault> stuck = Optional.empty();
  private volatile boolean closed;

  /// @param cabinet owned from here on: a view of the mouth's own
  /// @param turn the same for all that are made for one mouth
  public CabinetMouth(
      Cabinet cabinet, MouthSettings settings, MouthTurn turn, Ticker ticker, Waiter waiter) {
    this.cabinet = cabinet;
    this.settings = settings;
    this.turn = turn;
    this.ticker = ticker;
    this.waiter = waiter;
  }

  @Override
  public PaperRemoval awaitTaken(Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    int runs = turn.runs();
    try {
      while (!cancel.requested()) {
        Optional<PaperRemoval> end = seen(runs).or(() -> overdue(limit));
        if (end.isPresent()) {
          return end.get();
        }
        waiter.pause(limit.slice(EVERY));
      }
      return new PaperRemoval.Cancelled();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PaperRemoval.Failed(interrupted());
    }
  }

  private static Optional<PaperRemoval> overdue(Deadline limit) {
    return limit.over() ? Optional.of(new PaperRemoval.StillThere()) : Optional.empty();
  }

  /// Empty while papers lie there, and while the motor is at work on them.
  private Optional<PaperRemoval> seen(int runs) {
    return turn.drawing()
        ? Optional.empty()
        : switch (look()) {
          case SensorLook.Felt(boolean papers) ->
              papers ? Optional.empty() : Optional.of(gone(runs));
          case SensorLook.NotWired(String name) ->
              Optional.of(new PaperRemoval.Failed(missing(name)));
          case SensorLook.Failed(Fault fault) -> Optional.of(new PaperRemoval.Failed(fault));
        };
  }

  private PaperRemoval gone(int runs) {
    return runs == turn.runs()
        ? new PaperRemoval.Taken()
        : new PaperRemoval.Failed(
            Fault.of(
                FaultCode.NOT_TAKEN,
                "the motor ran for another printer meanwhile: they may lie in the bin"));
  }

  @Override
  public boolean retracts() {
    return cabinet.capabilities().motors().contains(settings.motor());
  }

  @Override
  public PaperRetraction retract() {
    return switch (look()) {
      case SensorLook.Felt(boolean papers) -> papers ? draw() : new PaperRetraction.NothingThere();
      case SensorLook.NotWired(String name) -> new PaperRetraction.Failed(missing(name));
      case SensorLook.Failed(Fault fault) -> new PaperRetraction.Failed(fault);
    };
  }

  private PaperRetraction draw() {
    if (!turn.begin()) {
      return new PaperRetraction.Failed(
          Fault.of(FaultCode.DEVICE_ERROR, "the motor runs for another printer already"));
    }
    try {
      return switch (cabinet.run(settings.motor(), settings.pulse())) {
        case CabinetAction.Done _ -> drawn();
        case CabinetAction.NotWired _ -> new PaperRetraction.NotFitted();
        case CabinetAction.Failed(Fault fault) -> new PaperRetraction.Failed(fault);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PaperRetraction.Failed(interrupted());
    } finally {
      turn.end();
    }
  }

  /// That a motor ran says nothing: the sensor is asked again.
  private PaperRetraction drawn() throws InterruptedException {
    Deadline rest = Deadline.after(settings.pulse().plus(SETTLING), ticker);
    while (!rest.over() && !closed) {
      waiter.pause(rest.slice(EVERY));
    }
    return switch (look()) {
      case SensorLook.Felt(boolean papers) ->
          papers ? new PaperRetraction.Failed(stay()) : new PaperRetraction.Retracted();
      case SensorLook.NotWired(String name) -> new PaperRetraction.Failed(missing(name));
      case SensorLook.Failed(Fault fault) -> new PaperRetraction.Failed(fault);
    };
  }

  private Fault stay() {
    Fault fault =
        Fault.of(
            FaultCode.PAPER_JAM,
            "papers are felt in the mouth after its motor ran for "
                + settings.pulse().toMillis()
                + " ms; take them out, then look at motor and sensor");
    stuck = Optional.of(fault);
    return fault;
  }

  private SensorLook look() {
    SensorLook look = closed ? new SensorLook.Failed(CLOSED) : cabinet.look(settings.sensor());
    switch (look) {
      case SensorLook.Felt(boolean papers) -> {
        blind = Optional.empty();
        stuck = stuck.filter(_ -> papers);
      }
      case SensorLook.NotWired(String name) -> blind = Optional.of(missing(name));
      case SensorLook.Failed(Fault fault) -> blind = Optional.of(fault);
    }
    return look;
  }

  private static Fault missing(String sensor) {
    return new Fault(
        FaultCode.NOT_CONNECTED,
        WhoActs.ADMINISTRATOR,
        "no sensor " + sensor + " is wired in the cabinet");
  }

  private static Fault interrupted() {
    return Fault.of(FaultCode.CLOSED, "interrupted");
  }

  @Override
  public Health check() {
    look();
    return health();
  }

  @Override
  public Health health() {
    return closed
        ? Health.broken(CLOSED)
        : new Health(Stream.concat(stuck.stream(), blind.stream()).toList(), List.of());
  }

  @Override
  public void close() {
    closed = true;
    cabinet.close();
  }
}
