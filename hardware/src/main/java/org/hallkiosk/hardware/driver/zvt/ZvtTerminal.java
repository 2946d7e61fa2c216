package org.hallkiosk.hardware.driver.zvt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardPayment;
import org.hallkiosk.hardware.device.CardTerminal;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.FaultCode;
import org.hallkiosk.hardware.device.Health;
import org.hallkiosk.hardware.device.KnownHealth;
import org.hallkiosk.hardware.device.PaymentOrder;
import org.hallkiosk.hardware.device.PaymentStage;
import org.hallkiosk.hardware.device.Reversal;
import org.hallkiosk.hardware.transport.ByteLink;
import org.hallkiosk.hardware.transport.ByteLinkOpener;
import org.hallkiosk.hardware.transport.KeptLink;
import org.hallkiosk.hardware.transport.StalledWriteException;
import org.hallkiosk.hardware.transport.Ticker;

/// A bank card terminal that speaks ZVT on a serial line, the open protocol of the German terminal
/// makers (terminalhersteller.de, rev. 13.09). Chinese acquirers keep their protocols closed; this
/// one has the same turns, and another driver takes its place beside another terminal.
///
/// ZVT knows no order numbers. So the driver asks for the terminal's last transaction before each
/// payment and notes it; an unclear order is then decided by asking again: still the same one means
/// that nothing was booked, another one with this amount is this payment, and anything else stays
/// unknown. An order that was once sent is never sent again: paying it again asks what became of
/// it.
///
/// [Terminal] talks, [Verdicts] and [Reversals] judge, [PaymentLedger] remembers. This file is
/// longer than 240 lines because the order of sending and noting is the money's safety, and must be
/// seen in one place.
public final class ZvtTerminal implements CardTerminal {

  private static final long MOST_FEN = 999_999_999_999L;

  private final KeptLink kept;
  private final Terminal terminal;
  private final PaymentLedger ledger;
  private final KnownHealth known = new KnownHealth("the card terminal was closed");

  /// @param ledger a file of this terminal alone, in a folder that exists; it outlives the program
  public ZvtTerminal(ByteLinkOpener opener, Ticker ticker, ZvtSettings settings, Path ledger) {
    this.kept = new KeptLink(opener);
    this.terminal = new Terminal(kept, ticker, settings);
    this.ledger = new PaymentLedger(ledger);
  }

  /// Ends at the latest three minutes after the terminal said anything at all.
  @Override
  public CardPayment pay(PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel) {
    try {
      Optional<LedgerLine> known = ledger.find(order.number());
      if (known.isPresent() && !(known.get().state() instanceof OrderState.Unsent)) {
        return query(order.number());
      }
      if (order.amountFen() > MOST_FEN) {
        return new CardPayment.NotStarted(
            Fault.of(FaultCode.FORMAT_NOT_SUPPORTED, "a terminal takes twelve digits of fen"));
      }
      return cancel.requested() ? new CardPayment.Cancelled() : begun(order, progress, cancel);
    } catch (IOException e) {
      return new CardPayment.NotStarted(lost(e));
    }
  }

  /// @throws IOException only while the order is not on the wire
  private CardPayment begun(
      PaymentOrder order, Consumer<PaymentStage> progress, CancelSignal cancel) throws IOException {
    ByteLink link = ledger.open().isEmpty() ? terminal.greetedLink() : terminal.idleLink();
    LastTransaction before = terminal.last(link);
    settleOpenOrders(before);
    LedgerLine line =
        new LedgerLine(order.number(), order.amountFen(), new OrderState.Begun(before.mark()));
    ledger.write(line);
    return noted(line, sent(link, line, progress, cancel));
  }

  /// What the terminal says now is the last chance to decide an order whose end is open.
  private void settleOpenOrders(LastTransaction last) throws IOException {
    for (LedgerLine open : ledger.open()) {
      if (open.state() instanceof OrderState.Begun(String before)) {
        OrderState note = Verdicts.asked(open, before, last).note().orElse(new OrderState.Lost());
        ledger.write(new LedgerLine(open.number(), open.amountFen(), note));
      }
    }
  }

  private Judged sent(
      ByteLink link, LedgerLine line, Consumer<PaymentStage> progress, CancelSignal cancel) {
    try {
      Ran ran = terminal.pay(link, line.amountFen(), stages(progress), cancel);
      known.is(Health.READY);
      return Verdicts.ended(line, ran, cancel.requested());
    } catch (NeverAcceptedException e) {
      return Judged.certain(new CardPayment.NotStarted(lost(e)), new OrderState.Unsent());
    } catch (IOException e) {
      return Judged.uncertain(new CardPayment.Unknown(lost(e)));
    }
  }

  private static IntConsumer stages(Consumer<PaymentStage> progress) {
    Set<PaymentStage> last = EnumSet.noneOf(PaymentStage.class);
    return state ->
        Stages.of(state)
            .filter(stage -> !last.contains(stage))
            .ifPresent(
                stage -> {
                  last.clear();
                  last.add(stage);
                  progress.accept(stage);
                });
  }

  @Override
  public CardPayment query(String orderNumber) {
    try {
      Optional<LedgerLine> known = ledger.find(orderNumber);
      return known.isEmpty() ? new CardPayment.NotFound() : known(known.get());
    } catch (IOException e) {
      return new CardPayment.Unknown(lost(e));
    }
  }

  private CardPayment known(LedgerLine order) throws IOException {
    return switch (order.state()) {
      case OrderState.Begun(String before) ->
          noted(order, Verdicts.asked(order, before, lastTransaction()));
      case OrderState.Unsent _ -> new CardPayment.NotFound();
      case OrderState.Approved(var booking) -> Verdicts.approved(order, booking);
      case OrderState.Declined(String code) -> new CardPayment.Declined(code);
      case OrderState.NotPaid _ -> new CardPayment.NotPaid("not paid at the terminal");
      case OrderState.Reversing(var booking) ->
          noted(order, Reversals.asked(order, booking, lastTransaction()));
      case OrderState.Reversed _ -> new CardPayment.Reversed();
      case OrderState.Lost _ ->
          new CardPayment.Unknown(
              Fault.of(
                  FaultCode.DEVICE_ERROR,
                  "the terminal has other payments since: look into its journal"));
    };
  }

  private LastTransaction lastTransaction() throws IOException {
    LastTransaction last = terminal.last(terminal.idleLink());
    known.is(Health.READY);
    return last;
  }

  @Override
  public Reversal reverse(String orderNumber) {
    return switch (query(orderNumber)) {
      case CardPayment.Approved _ -> takenBack(orderNumber);
      case CardPayment.Reversed _ -> new Reversal.Reversed();
      case CardPayment.Unknown(Fault fault) -> takenBackAgain(orderNumber, fault);
      case CardPayment.Declined _,
          CardPayment.NotPaid _,
          CardPayment.Cancelled _,
          CardPayment.NotFound _,
          CardPayment.NotStarted _ ->
          new Reversal.NothingPaid();
    };
  }

  /// A reversal names the booking, so asking for it twice takes nothing back twice.
  private Reversal takenBackAgain(String orderNumber, Fault fault) {
    try {
      return ledger.find(orderNumber).stream()
              .anyMatch(line -> line.state() instanceof OrderState.Reversing)
          ? takenBack(orderNumber)
          : new Reversal.Unknown(fault);
    } catch (IOException e) {
      return new Reversal.Unknown(lost(e));
    }
  }

  private Reversal takenBack(String orderNumber) {
    try {
      Optional<LedgerLine> line = ledger.find(orderNumber);
      return switch (line.map(LedgerLine::state).orElse(new OrderState.Unsent())) {
        case OrderState.Approved(var booking) -> takenBack(line.orElseThrow(), booking);
        case OrderState.Reversing(var booking) -> takenBack(line.orElseThrow(), booking);
        case OrderState.Begun _,
            OrderState.Unsent _,
            OrderState.Declined _,
            OrderState.NotPaid _,
            OrderState.Reversed _,
            OrderState.Lost _ ->
            new Reversal.NothingPaid();
      };
    } catch (IOException e) {
      return new Reversal.Unknown(lost(e));
    }
  }

  private Reversal takenBack(LedgerLine order, OrderState.Booking booking) throws IOException {
    if (booking.receipt().isEmpty()) {
      return new Reversal.Refused("the terminal gave no receipt number to name");
    }
    ByteLink link = terminal.greetedLink();
    ledger.write(order.now(new OrderState.Reversing(booking)));
    Reversal reversal = Reversals.ended(terminal.reverse(link, booking.receipt()));
    switch (reversal) {
      case Reversal.Reversed _ -> note(order.now(new OrderState.Reversed()));
      case Reversal.Refused _ -> note(order.now(new OrderState.Approved(booking)));
      case Reversal.NothingPaid _, Reversal.Unknown _ -> {}
    }
    return reversal;
  }

  private CardPayment noted(LedgerLine order, Judged judged) {
    judged.note().ifPresent(state -> note(order.now(state)));
    return judged.payment();
  }

  /// What has become certain stays so when the disk takes no note of it: it can be asked again.
  private void note(LedgerLine line) {
    try {
      ledger.write(line);
    } catch (IOException e) {
      known.is(
          Health.broken(
              Fault.of(FaultCode.DEVICE_ERROR, "the ledger takes no line: " + e.getMessage())));
    }
  }

  /// Asks for the terminal's state. Blocks up to 5 s, plus opening the link and, on a fresh one,
  /// the registration.
  @Override
  public Health check() {
    try {
      terminal.check();
      known.is(Health.READY);
    } catch (IOException e) {
      lost(e);
    }
    return health();
  }

  @Override
  public Health health() {
    return known.health();
  }

  @Override
  public void close() {
    known.close();
    kept.close();
  }

  private Fault lost(IOException e) {
    kept.drop();
    return known.lost(code(e), e);
  }

  private static FaultCode code(IOException e) {
    return switch (e) {
      case TalkException talk -> talk.code();
      case NeverAcceptedException _ -> FaultCode.GARBLED_ANSWER;
      case StalledWriteException _ -> FaultCode.STALLED_WRITE;
      default -> FaultCode.NOT_CONNECTED;
    };
  }
}
