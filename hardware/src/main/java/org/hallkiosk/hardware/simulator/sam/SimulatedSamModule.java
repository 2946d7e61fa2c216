package org.hallkiosk.hardware.simulator.sam;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hallkiosk.hardware.simulator.line.FarEnd;
import org.hallkiosk.hardware.transport.ByteLink;

/// A SAM-A module with an antenna, at the far end of any wire. Cards and faults come from any
/// thread; it answers as fast as it can.
public final class SimulatedSamModule implements FarEnd {

  private static final Duration WRITE_PATIENCE = Duration.ofSeconds(5);
  private static final int OK = 0x90;
  private static final int FOUND = 0x9F;
  private static final int CHECKSUM = 0x10;
  private static final int LENGTH = 0x11;
  private static final int UNKNOWN_COMMAND = 0x21;
  private static final int READ_FAILED = 0x41;
  private static final int FIND_FAILED = 0x80;
  private static final int SELECT_FAILED = 0x81;
  private static final int EMPTY = 0x91;

  /// Shows as 05.03-20130115-0012345678-0987654321.
  private static final byte[] ID = {
    0x05,
    0x00,
    0x03,
    0x00,
    0x43,
    0x29,
    0x33,
    0x01,
    0x4E,
    0x61,
    (byte) 0xBC,
    0x00,
    (byte) 0xB1,
    0x68,
    (byte) 0xDE,
    0x3A
  };

  private final CardSlot slot = new CardSlot();
  private final Map<SamStep, Integer> seen = new EnumMap<>(SamStep.class);
  private Optional<SamFault> fault = Optional.empty();
  private long faultStrikes;
  private Optional<SamStep> liftAt = Optional.empty();
  private Consumer<SamStep> watcher = _ -> {};

  /// Replaces a card that lies there.
  public synchronized void layCard(SimulatedCard card) {
    slot.lay(card);
  }

  public synchronized void liftCard() {
    slot.lift();
  }

  /// Lifts the card at the moment when the next such command comes in, so that it fails.
  public synchronized void liftDuring(SamStep step) {
    liftAt = Optional.of(step);
  }

  public synchronized boolean cardLies() {
    return slot.occupied();
  }

  /// From now on, until [#clearFault].
  public void fault(SamFault next) {
    fault(next, Long.MAX_VALUE);
  }

  /// @param times how many commands it spoils before it is over
  public synchronized void fault(SamFault next, long times) {
    fault = Optional.of(next);
    faultStrikes = times;
  }

  /// What is wrong with it now.
  public synchronized Optional<SamFault> fault() {
    return fault;
  }

  public synchronized void clearFault() {
    fault = Optional.empty();
  }

  /// Tells somebody of each command as soon as it has come in; on the module's thread.
  public synchronized void watch(Consumer<SamStep> somebody) {
    watcher = somebody;
  }

  /// How many such commands have come in since the module was made.
  public synchronized int seen(SamStep step) {
    return seen.getOrDefault(step, 0);
  }

  @Override
  public void serve(ByteLink wire) {
    try (wire) {
      RequestScanner requests = new RequestScanner(wire);
      while (true) {
        Optional<byte[]> answer = answer(requests.next());
        if (answer.isPresent()) {
          wire.write(answer.get(), WRITE_PATIENCE);
        }
      }
    } catch (IOException e) {
      // The wire is gone, and with it whoever asked: the module waits for its next wire.
    }
  }

  private Optional<byte[]> answer(RequestScanner.Request request) {
    return switch (request) {
      case RequestScanner.Request.WrongChecksum _ -> Optional.of(SamAnswers.status(CHECKSUM));
      case RequestScanner.Request.WrongLength _ -> Optional.of(SamAnswers.status(LENGTH));
      case RequestScanner.Request.Command(int command, int parameter) ->
          answer(SamStep.of(command, parameter));
    };
  }

  private synchronized Optional<byte[]> answer(SamStep step) {
    seen.merge(step, 1, Integer::sum);
    watcher.accept(step);
    if (liftAt.equals(Optional.of(step))) {
      liftAt = Optional.empty();
      slot.lift();
    }
    Optional<SamFault> struck = strike(step);
    if (struck.isPresent()) {
      return struck.filter(it -> it != SamFault.MUTE).map(it -> SamAnswers.status(it.code()));
    }
    return Optional.of(perform(step));
  }

  private Optional<SamFault> strike(SamStep step) {
    Optional<SamFault> striking = fault.filter(it -> it.strikes(step));
    if (striking.isPresent() && --faultStrikes == 0) {
      fault = Optional.empty();
    }
    return striking;
  }

  private byte[] perform(SamStep step) {
    return switch (step) {
      case RESET -> reset();
      case STATUS -> SamAnswers.status(OK);
      case SAM_ID -> SamAnswers.with(OK, ID);
      case FIND ->
          slot.find() ? SamAnswers.with(FOUND, new byte[4]) : SamAnswers.status(FIND_FAILED);
      case SELECT ->
          slot.select() ? SamAnswers.with(OK, new byte[8]) : SamAnswers.status(SELECT_FAILED);
      case READ_BASE -> slot.selected().map(this::base).orElseGet(this::readFailed);
      case READ_WITH_PRINT -> slot.selected().map(this::baseWithPrint).orElseGet(this::readFailed);
      case READ_APPENDED -> slot.selected().map(this::appended).orElseGet(this::readFailed);
      case OTHER -> SamAnswers.status(UNKNOWN_COMMAND);
    };
  }

  private byte[] reset() {
    slot.reset();
    return SamAnswers.status(OK);
  }

  private byte[] readFailed() {
    return SamAnswers.status(READ_FAILED);
  }

  private byte[] base(SimulatedCard card) {
    slot.wasRead();
    return SamAnswers.with(OK, new ChipContent(card).base());
  }

  private byte[] baseWithPrint(SimulatedCard card) {
    slot.wasRead();
    return SamAnswers.with(OK, new ChipContent(card).baseWithPrint());
  }

  private byte[] appended(SimulatedCard card) {
    return card.appendedAddress()
        .map(address -> SamAnswers.with(OK, ChipContent.appended(address)))
        .orElseGet(() -> SamAnswers.status(EMPTY));
  }
}
