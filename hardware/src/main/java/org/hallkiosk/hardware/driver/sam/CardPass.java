package org.hallkiosk.hardware.driver.sam;

import java.time.Duration;
import java.util.Optional;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardExtra;
import org.hallkiosk.hardware.device.CardReading;
import org.hallkiosk.hardware.device.CardRequest;
import org.hallkiosk.hardware.transport.Deadline;
import org.hallkiosk.hardware.transport.Ticker;

/// One card from "none there" to "read": find until it lies there, then select and read without a
/// pause between.
final class CardPass {

  private final SamModule module;
  private final ExtrasPass extras;
  private final Ticker ticker;
  private final Duration findEvery;

  CardPass(SamModule module, Ticker ticker, Duration findEvery) {
    this.module = module;
    this.extras = new ExtrasPass(module);
    this.ticker = ticker;
    this.findEvery = findEvery;
  }

  CardReading read(CardRequest wanted, Duration patience, CancelSignal cancel) {
    Deadline limit = Deadline.after(patience, ticker);
    while (true) {
      Deadline nextLook = Deadline.after(findEvery, ticker);
      Optional<CardReading> end = look(wanted, cancel);
      if (end.isEmpty() && limit.over()) {
        end = Optional.of(new CardReading.NoCard());
      }
      if (end.isEmpty()) {
        end = module.idle(nextLook.earlier(limit), cancel).map(Refusal::of);
      }
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /// Empty while there is no card.
  private Optional<CardReading> look(CardRequest wanted, CancelSignal cancel) {
    return switch (module.exchange(SamCommand.FIND, cancel)) {
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.FOUND ->
          Optional.of(select(wanted, cancel));
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.FIND_FAILED ->
          Optional.empty();
      case Exchange.Answered(SamStatus status, _) ->
          Optional.of(Refusal.of(SamCommand.FIND, status));
      case Exchange.Ended ended -> Optional.of(Refusal.of(ended));
    };
  }

  private CardReading select(CardRequest wanted, CancelSignal cancel) {
    return switch (module.exchange(SamCommand.SELECT, cancel)) {
      case Exchange.Answered(SamStatus status, _) when status == SamStatus.OK ->
          readBase(wanted, cancel);
      case Exchange.Answered(SamStatus status, _) -> Refusal.of(SamCommand.SELECT, status);
      case Exchange.Ended ended -> Refusal.of(ended);
    };
  }

  private CardReading readBase(CardRequest wanted, CancelSignal cancel) {
    boolean prints = wanted.wants(CardExtra.FINGERPRINTS);
    SamCommand command = prints ? SamCommand.READ_WITH_PRINT : SamCommand.READ_BASE;
    return switch (module.exchange(command, cancel)) {
      case Exchange.Answered(SamStatus status, byte[] data) when status == SamStatus.OK ->
          completed(
              prints ? CardContent.ofBaseWithPrint(data) : CardContent.ofBase(data),
              wanted,
              cancel);
      case Exchange.Answered(SamStatus status, _) -> Refusal.of(command, status);
      case Exchange.Ended ended -> Refusal.of(ended);
    };
  }

  private CardReading completed(
      Optional<CardContent> content, CardRequest wanted, CancelSignal cancel) {
    CardReading parsed = CardParse.reading(content);
    return parsed instanceof CardReading.Read read
        ? extras.completed(read, wanted, cancel)
        : parsed;
  }
}
