package org.hallkiosk.hardware.simulator.zvt;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;
import org.hallkiosk.hardware.simulator.faults.LineFaults;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.simulator.line.SimulatedLine;
import org.hallkiosk.hardware.transport.ByteLink;

/// A bank card terminal that speaks ZVT, with a journal that outlives the line. Customers and
/// faults come from any thread, and wait for the next payment.
///
/// Longer than most files: it is the panel of one machine, a method for each thing done to it, and
/// the conversation that all of them change.
public final class SimulatedCardTerminal implements FarEnd {

  private static final Duration ANY_TIME = Duration.ofHours(1);

  private final Duration cardPatience;
  private final List<Booking> journal = new ArrayList<>();
  private final Deque<Customer> customers = new ArrayDeque<>();
  private Optional<TerminalFault> fault = Optional.empty();
  private boolean tellsNothing;
  private int authorisations;
  private int damagedCopies;
  private int nextTrace = 601;

  /// @param cardPatience how long it waits for a card
  public SimulatedCardTerminal(Duration cardPatience) {
    this.cardPatience = cardPatience;
  }

  /// Comes when the terminal next asks for a card.
  public synchronized void comes(Customer customer) {
    customers.add(customer);
  }

  public synchronized void fault(TerminalFault next) {
    fault = Optional.of(next);
  }

  /// A terminal that does not know the command for its last transaction.
  public synchronized void tellNothing(boolean on) {
    tellsNothing = on;
  }

  /// The end of its day: the journal goes to the bank.
  public synchronized void emptyJournal() {
    journal.clear();
  }

  public synchronized List<Booking> journal() {
    return List.copyOf(journal);
  }

  /// How many requests to pay it has accepted.
  public synchronized int authorisations() {
    return authorisations;
  }

  /// The money that citizens have parted with.
  public synchronized long takenFen() {
    return journal.stream()
        .filter(it -> it.code() == 0)
        .mapToLong(it -> it.original().isPresent() ? -it.fen() : it.fen())
        .sum();
  }

  /// Its faults and the acts of its world, on the line it hangs on.
  public FaultBoard board(SimulatedLine line) {
    FaultBoard board =
        LineFaults.of("card-terminal", line)
            .with("pay", () -> comes(Customer.PAYS))
            .with("decline", "code", words -> comes(Customer.declined(LineFaults.number(words))))
            .with("cancel-at-pin", () -> comes(Customer.CANCELS_AT_PIN))
            .with("scratched-card", () -> comes(Customer.BRINGS_A_SCRATCHED_CARD))
            .with("end-of-day", this::emptyJournal)
            .with("tell-nothing", () -> tellNothing(true));
    for (TerminalFault each : TerminalFault.values()) {
      board = board.with(each.board(), () -> fault(each));
    }
    return board;
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      TerminalWire terminal = new TerminalWire(wire, this::damaged);
      while (true) {
        Optional<byte[]> message = terminal.message(ANY_TIME);
        if (message.isPresent()) {
          obeyUnlessLeft(message.get(), terminal);
        }
      }
    } catch (IOException e) {
      // The line is gone, and with it the register: the terminal keeps its journal and waits.
    }
  }

  /// A register that was restarted is not waited for: on a line that outlives it, its old dialogues
  /// would keep the terminal from the new one.
  private void obeyUnlessLeft(byte[] message, TerminalWire wire) throws IOException {
    try {
      obey(message, wire);
    } catch (RegisterBeganAnewException left) {
      // Its new command is the next message.
    }
  }

  private void obey(byte[] message, TerminalWire wire) throws IOException {
    switch ((message[0] & 0xFF) * 256 + (message[1] & 0xFF)) {
      case 0x0600 -> answer(wire, Messages.registered());
      case 0x0501 -> answer(wire, Messages.COMPLETION);
      case 0x0601 -> pay(message, wire);
      case 0x0620 -> tellLast(wire);
      case 0x0630 -> reverse(message, wire);
      case 0x06B0 -> wire.send(Messages.DONE);
      case 0x8000 -> {}
      default -> wire.send(Messages.refusal(0x83));
    }
  }

  private static void answer(TerminalWire wire, byte[] end) throws IOException {
    wire.send(Messages.DONE);
    wire.send(end);
  }

  private void tellLast(TerminalWire wire) throws IOException {
    if (tellsNothing()) {
      wire.send(Messages.refusal(0x83));
      return;
    }
    Optional<Booking> last = last();
    wire.send(Messages.DONE);
    if (last.isEmpty()) {
      wire.send(Messages.abort(0x83));
      return;
    }
    wire.send(Messages.result(last.get(), last.get().fen()));
    wire.send(Messages.COMPLETION);
  }

  private void pay(byte[] message, TerminalWire wire) throws IOException {
    long fen = Long.parseLong(HexFormat.of().formatHex(message, 4, 10));
    Optional<TerminalFault> struck = takeFault();
    if (struck.equals(Optional.of(TerminalFault.DROP_BEFORE_REQUEST))) {
      throw new IOException("the line died");
    }
    if (struck.equals(Optional.of(TerminalFault.BUSY))) {
      wire.send(Messages.refusal(0xA0));
      return;
    }
    count();
    if (struck.equals(Optional.of(TerminalFault.SILENT_BUT_PAYS))) {
      book(fen, 0, Optional.empty());
      return;
    }
    wire.send(Messages.DONE);
    wire.send(Messages.state(0x0A));
    Optional<Customer> customer = awaitCustomer(wire);
    int code = customer.isPresent() ? served(customer.get(), wire) : 0x6C;
    end(book(fen, code, Optional.empty()), struck, wire);
  }

  /// Empty when nobody came in time, or the register asked for an abort.
  private Optional<Customer> awaitCustomer(TerminalWire wire) throws IOException {
    Duration slice = Duration.ofMillis(20);
    for (long waited = 0; waited < cardPatience.toMillis(); waited += slice.toMillis()) {
      Optional<Customer> here = nextCustomer();
      if (here.isPresent()) {
        return here;
      }
      Optional<byte[]> message = wire.message(slice);
      if (message.isPresent() && message.get()[0] == 0x06) {
        wire.send(Messages.DONE);
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int served(Customer customer, TerminalWire wire) throws IOException {
    switch (customer.act()) {
      case INSERTS_CARD -> {}
      case CANCELS_AT_PIN -> wire.send(Messages.state(0x01));
      case ENTERS_PIN -> {
        wire.send(Messages.state(0x01));
        wire.send(Messages.state(0x6A));
        wire.send(Messages.state(0x04));
      }
    }
    wire.send(Messages.state(0x0B));
    return customer.code();
  }

  private static void end(Booking booking, Optional<TerminalFault> struck, TerminalWire wire)
      throws IOException {
    byte[] result = Messages.result(booking, booking.fen());
    if (struck.isPresent() && booking.code() == 0) {
      strike(struck.get(), booking, result, wire);
      return;
    }
    wire.send(result);
    wire.send(booking.code() == 0 ? Messages.COMPLETION : Messages.abort(booking.code()));
  }

  private static void strike(TerminalFault fault, Booking booking, byte[] result, TerminalWire wire)
      throws IOException {
    switch (fault) {
      case SILENT_AFTER_APPROVAL -> {
        return;
      }
      case DIES_AFTER_APPROVAL -> throw new IOException("the line died");
      case WRONG_AMOUNT -> wire.send(Messages.result(booking, booking.fen() + 1));
      case DOUBLE_ANSWER -> {
        wire.send(result);
        wire.send(result);
      }
      case TWO_RESULTS -> {
        wire.send(result);
        wire.send(Messages.result(new Booking(booking.trace(), 1, 5, Optional.empty()), 1));
      }
      case NO_RESULT -> {}
      case SUCCESS_THEN_ABORT -> {
        wire.send(result);
        wire.send(Messages.abort(0x66));
        return;
      }
      case STRANGE_MESSAGE -> {
        wire.send(Messages.hex("07 77 00"));
        wire.send(result);
      }
      case DROP_BEFORE_REQUEST,
          SILENT_BUT_PAYS,
          BUSY,
          DAMAGED_REQUEST,
          DAMAGED_REQUESTS,
          REVERSAL_DIES ->
          wire.send(result);
    }
    wire.send(Messages.COMPLETION);
  }

  private void reverse(byte[] message, TerminalWire wire) throws IOException {
    int receipt = Integer.parseInt(HexFormat.of().formatHex(message, 7, 9));
    wire.send(Messages.DONE);
    Optional<Booking> paid = paid(receipt);
    if (paid.isEmpty()) {
      wire.send(Messages.abort(0xB5));
      return;
    }
    if (reversed(paid.get())) {
      wire.send(Messages.abort(0xB4));
      return;
    }
    Booking back = book(paid.get().fen(), 0, Optional.of(paid.get().trace()));
    if (takeFault().equals(Optional.of(TerminalFault.REVERSAL_DIES))) {
      throw new IOException("the line died");
    }
    wire.send(Messages.result(back, back.fen()));
    wire.send(Messages.COMPLETION);
  }

  private synchronized Optional<Booking> paid(int receipt) {
    return journal.stream()
        .filter(it -> it.trace() % 10_000 == receipt && it.code() == 0 && it.original().isEmpty())
        .findFirst();
  }

  private synchronized boolean reversed(Booking paid) {
    return journal.stream().anyMatch(it -> it.original().equals(Optional.of(paid.trace())));
  }

  private synchronized Booking book(long fen, int code, Optional<Integer> original) {
    Booking booking = new Booking(nextTrace++, fen, code, original);
    journal.add(booking);
    return booking;
  }

  private synchronized boolean damaged(byte[] message) {
    if (message[0] != 0x06 || message[1] != 0x01 || fault.isEmpty()) {
      return false;
    }
    int copies =
        switch (fault.get()) {
          case DAMAGED_REQUEST -> 2;
          case DAMAGED_REQUESTS -> 3;
          default -> 0;
        };
    if (copies > 0 && ++damagedCopies == copies) {
      fault = Optional.empty();
      damagedCopies = 0;
    }
    return copies > 0;
  }

  private synchronized Optional<Booking> last() {
    return journal.isEmpty() ? Optional.empty() : Optional.of(journal.getLast());
  }

  private synchronized boolean tellsNothing() {
    return tellsNothing;
  }

  private synchronized void count() {
    authorisations++;
  }

  private synchronized Optional<Customer> nextCustomer() {
    return Optional.ofNullable(customers.poll());
  }

  private synchronized Optional<TerminalFault> takeFault() {
    Optional<TerminalFault> struck = fault;
    fault = Optional.empty();
    return struck;
  }
}
