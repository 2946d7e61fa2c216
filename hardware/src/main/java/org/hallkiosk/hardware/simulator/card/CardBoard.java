package org.hallkiosk.hardware.simulator.card;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hallkiosk.hardware.simulator.faults.FaultBoard;

/// What can happen to a simulated smart card reader, by name.
public final class CardBoard {
  private CardBoard() {}

  /// @param cards what `lay-card` puts in, by name, such as `social`
  public static FaultBoard of(
      String device, SimulatedCardReader reader, Map<String, Supplier<SimulatedChip>> cards) {
    FaultBoard board = new FaultBoard(device);
    board
        .with(
            "lay-card",
            "one of " + String.join(", ", cards.keySet().stream().sorted().toList()),
            name -> reader.insert(chosen(cards, name)))
        .with("take-card", reader::take)
        .with("take-at-command", "command", words -> reader.takeAtCommand(number(words)))
        .with("unplug", reader::unplug)
        .with("plug-in", reader::plugIn)
        .with("stop-service", reader::stopService)
        .with("start-service", reader::startService)
        .with("mute-card", () -> reader.mute(true));
    return withFaults(board, reader).with("heal", () -> heal(reader));
  }

  private static FaultBoard withFaults(FaultBoard board, SimulatedCardReader reader) {
    return board
        .with("silence", () -> reader.fault(new CardFault.Silent()))
        .with(
            "slow",
            "milliseconds an answer",
            words -> reader.fault(new CardFault.Slow(Duration.ofMillis(number(words)))))
        .with(
            "wrong-status",
            "command",
            words -> reader.fault(new CardFault.WrongStatus(number(words), 0x6F00)))
        .with("lying-lengths", () -> reader.fault(new CardFault.LyingLengths()))
        .with("endless-answer", () -> reader.fault(new CardFault.EndlessAnswer()))
        .with("half-answer", () -> reader.fault(new CardFault.CutAnswer()))
        .with("noise", () -> reader.fault(new CardFault.Garbled(0x55)));
  }

  private static void heal(SimulatedCardReader reader) {
    reader.mute(false);
    reader.clearFault();
  }

  private static SimulatedChip chosen(Map<String, Supplier<SimulatedChip>> cards, String name) {
    return Optional.ofNullable(cards.get(name.strip()))
        .orElseThrow(
            () -> new IllegalArgumentException("there is no card " + name.strip() + " here"))
        .get();
  }

  private static int number(String words) {
    try {
      int number = Integer.parseInt(words.strip());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException notDigits) {
      throw new IllegalArgumentException(words + " is not a whole number", notDigits);
    }
    throw new IllegalArgumentException(words + " is less than one");
  }
}
