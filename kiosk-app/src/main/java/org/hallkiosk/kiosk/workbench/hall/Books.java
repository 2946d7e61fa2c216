package org.hallkiosk.kiosk.workbench.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.kiosk.casework.Refusal;

/// The hall's books. One action is decided at a time, and a question about a key waits for the
/// action under way: so that the answer to it stands for good. Safe for use by several threads;
/// what a desk reads of the ledgers while it decides, nobody changes meanwhile.
final class Books implements AutoCloseable {

  /// A closed key never had a content.
  private static final String NO_CONTENT = "";

  private final BookFile file;
  private final Map<ActionKey, Settled> keys = new HashMap<>();
  private final CaseLedger cases = new CaseLedger();
  private final MoneyLedger money = new MoneyLedger();
  private final StaffLedger staff = new StaffLedger();
  private final CardLedger cards = new CardLedger();

  Books(Path path) throws IOException {
    this.file = BookFile.open(path);
    file.events().forEach(this::apply);
  }

  /// The outcome under a key: the one that stands, or else what the desk now decides. The desk
  /// decides while everything else waits.
  synchronized Outcome decide(Act act, Supplier<Ruling> desk) {
    Settled settled = keys.get(act.key());
    if (settled != null) {
      return settled.isFor(act.content())
          ? settled.outcome()
          : new Outcome.Untraced(Refusal.INVALID_REQUEST);
    }
    return switch (desk.get()) {
      case Ruling.Enter(BookEvent event) -> enter(event);
      case Ruling.RefuseUntraced(Refusal refusal) -> new Outcome.Untraced(refusal);
    };
  }

  /// What stands under a key. A key without anything is closed.
  synchronized Outcome query(ActionKey key, Instant now) {
    Settled settled = keys.get(key);
    return settled != null
        ? settled.outcome()
        : enter(new BookEvent.KeyClosed(BookFile.shown(now), key));
  }

  /// What stands under the keys of this value, whichever terminal's they are. To be read while
  /// deciding or [#reading].
  List<Settlement> settled(String value) {
    return keys.entrySet().stream()
        .filter(one -> one.getKey().value().equals(value))
        .map(one -> new Settlement(one.getValue().outcome(), one.getValue().of()))
        .toList();
  }

  /// @param of whose application was refused; empty for all else, which has a case or nobody's
  record Settlement(Outcome outcome, Optional<String> of) {}

  /// Reads the ledgers while nothing changes.
  synchronized <T> T reading(Supplier<T> reader) {
    return reader.get();
  }

  /// Writes down what came from elsewhere than a terminal, unless it is written down already.
  synchronized void note(BookEvent event) {
    if (!keys.containsKey(event.key())) {
      enter(event);
    }
  }

  /// Writes down that money which was on its way arrived, under the key that it was begun with.
  synchronized void arrived(BookEvent event) {
    enter(event);
  }

  private Outcome enter(BookEvent event) {
    try {
      file.append(event);
    } catch (IOException e) {
      throw new UncheckedIOException("the books cannot be written", e);
    }
    return apply(event).outcome();
  }

  private Settled apply(BookEvent event) {
    Settled settled = settle(event);
    keys.put(event.key(), settled);
    return settled;
  }

  private Settled settle(BookEvent event) {
    return switch (event) {
      case BookEvent.CaseIssued one -> new Settled(one.content(), cases.issued(one));
      case BookEvent.CaseRefused one ->
          new Settled(one.content(), cases.refused(one), one.citizenNumber());
      case BookEvent.CaseDecided one -> new Settled(NO_CONTENT, cases.decided(one));
      case BookEvent.DraftSaved one -> new Settled(one.content(), cases.saved(one));
      case BookEvent.ServiceCardChanged one ->
          new Settled(one.content(), cards.changed(one.card()));
      case BookEvent.PaperDelivered one -> new Settled(one.content(), cases.delivered(one));
      case BookEvent.CaseRated one -> new Settled(one.content(), cases.rated(one));
      case BookEvent.TaskRaised one -> new Settled(one.content(), staff.raised(one));
      case BookEvent.TaskFound one -> new Settled(one.content(), new Outcome.Done(one.number()));
      case BookEvent.OrderOpened one -> new Settled(one.content(), money.keep(one.order()));
      case BookEvent.OrderFound one -> new Settled(one.content(), money.found(one));
      case BookEvent.PaymentFound one ->
          new Settled(one.content(), new Outcome.Done(one.caseNumber()));
      case BookEvent.OrderPaid one ->
          new Settled(one.content(), money.arrived(one.key(), one.order()));
      case BookEvent.ChargeBegun one -> new Settled(one.content(), money.begun(one, one.order()));
      case BookEvent.RefundBegun one -> new Settled(one.content(), money.begun(one, one.order()));
      case BookEvent.OrderClosed one -> new Settled(one.content(), money.keep(one.order()));
      case BookEvent.OrderRefunded one ->
          new Settled(one.content(), money.arrived(one.key(), one.order()));
      case BookEvent.ActionRefused one ->
          new Settled(one.content(), money.refused(one.key(), one.refusal()));
      case BookEvent.KeyClosed one -> new Settled(NO_CONTENT, staff.closed(one));
    };
  }

  /// To be read while deciding or [#reading].
  CaseLedger cases() {
    return cases;
  }

  /// To be read while deciding or [#reading].
  MoneyLedger money() {
    return money;
  }

  /// To be read while deciding or [#reading].
  StaffLedger staff() {
    return staff;
  }

  /// To be read while deciding or [#reading].
  CardLedger cards() {
    return cards;
  }

  synchronized Optional<HallCase> find(String caseNumber) {
    return cases.find(caseNumber);
  }

  synchronized BooksView view() {
    return new BooksView(
        cases.all(),
        cases.deliveries(),
        cases.ratings(),
        cases.refusals(),
        staff.closedKeys(),
        cases.drafts(),
        money.all(),
        staff.tasks(),
        cards.events());
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }

  private record Settled(String content, Outcome outcome, Optional<String> of) {

    Settled(String content, Outcome outcome) {
      this(content, outcome, Optional.empty());
    }

    boolean isFor(String other) {
      return content.equals(NO_CONTENT) || content.equals(other);
    }
  }
}
