package org.hallkiosk.hardware.driver.modbus;

import java.time.Duration;
import java.util.BitSet;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.transport.Ticker;

/// The relays of one board. Whatever is switched is read back, since an echo tells only that the
/// request was understood.
final class Relays {
  private static final Duration TENTH = Duration.ofMillis(100);

  private final RelayLine line;
  private final Ticker ticker;
  private final ModbusSettings settings;

  Relays(RelayLine line, Ticker ticker, ModbusSettings settings) {
    this.line = line;
    this.ticker = ticker;
    this.settings = settings;
  }

  /// On or off, for good. Harmless to repeat, so the line repeats it.
  CabinetAction set(int relay, boolean on) {
    return switch (line.ask(Question.coil(settings.slave(), relay, on))) {
      case Reply.Echoed _, Reply.States _ -> proved(relay, on);
      case Reply.Refused(int code) -> new CabinetAction.Failed(Refusals.fault(code));
      case Reply.Lost(Fault fault) -> new CabinetAction.Failed(fault);
    };
  }

  private CabinetAction proved(int relay, boolean on) {
    return switch (look(relay)) {
      case Look.Seen(boolean pulled) ->
          pulled == on ? new CabinetAction.Done() : doesNotFollow(relay);
      case Look.Blind(Fault fault) -> new CabinetAction.Failed(fault);
    };
  }

  /// Pulls a relay for a time that the board keeps. A request whose answer is lost may have been
  /// carried out, and a second one would hold a door open for twice the time. So it is repeated
  /// only when the board, asked before the first pulse can have ended, says that none runs.
  ///
  /// @param time is rounded up to tenths of a second, which is how boards count
  CabinetAction pulse(int relay, Duration time) {
    int tenths = Math.toIntExact(time.plus(TENTH).minusNanos(1).dividedBy(TENTH));
    Question pulse = Question.pulse(settings.slave(), relay, tenths);
    Duration whole = TENTH.multipliedBy(tenths);
    Begun first = begin(pulse, relay, whole);
    Begun last =
        first.lost()
                && first.look() instanceof Look.Seen(boolean pulled)
                && !pulled
                && first.early()
            ? begin(pulse, relay, whole)
            : first;
    return outcome(last, relay);
  }

  private Begun begin(Question pulse, int relay, Duration whole) {
    long asked = ticker.nanos();
    Reply reply = line.ask(pulse);
    if (reply instanceof Reply.Refused) {
      return new Begun(reply, new Look.Seen(false), false);
    }
    Look look = look(relay);
    boolean early = ticker.nanos() - asked < whole.minus(TENTH).toNanos();
    return new Begun(reply, look, early);
  }

  private static CabinetAction outcome(Begun begun, int relay) {
    return switch (begun.reply()) {
      case Reply.Refused(int code) -> new CabinetAction.Failed(Refusals.fault(code));
      case Reply.Lost(Fault fault) ->
          begun.look() instanceof Look.Seen(boolean pulled) && pulled
              ? new CabinetAction.Done()
              : new CabinetAction.Failed(fault);
      case Reply.Echoed _, Reply.States _ ->
          begun.early() && begun.look() instanceof Look.Seen(boolean pulled) && !pulled
              ? doesNotFollow(relay)
              : new CabinetAction.Done();
    };
  }

  /// Whether a relay pulls, as the board says.
  Look look(int relay) {
    return switch (states()) {
      case Reply.States(BitSet on) -> new Look.Seen(on.get(relay));
      case Reply.Refused(int code) -> new Look.Blind(Refusals.fault(code));
      case Reply.Lost(Fault fault) -> new Look.Blind(fault);
      case Reply.Echoed _ -> new Look.Blind(Fault.of(FaultCode.GARBLED_ANSWER, "an echo came"));
    };
  }

  Reply states() {
    return line.ask(Question.coils(settings.slave(), settings.coils()));
  }

  private static CabinetAction doesNotFollow(int relay) {
    return new CabinetAction.Failed(
        Fault.of(FaultCode.DEVICE_ERROR, "relay " + relay + " does not follow"));
  }

  /// What a look at a relay showed.
  sealed interface Look {
    record Seen(boolean pulled) implements Look {}

    record Blind(Fault fault) implements Look {}
  }

  /// A pulse after it was asked for.
  ///
  /// @param look at the relay afterwards
  /// @param early whether a pulse that began would still have run at that look
  private record Begun(Reply reply, Look look, boolean early) {
    boolean lost() {
      return reply instanceof Reply.Lost;
    }
  }
}
