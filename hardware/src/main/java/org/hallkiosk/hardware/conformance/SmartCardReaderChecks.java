package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.CardAnswer;
import org.hallkiosk.hardware.device.CardInsertion;
import org.hallkiosk.hardware.device.CardRemoval;
import org.hallkiosk.hardware.device.Fault;
import org.hallkiosk.hardware.device.SmartCard;
import org.hallkiosk.hardware.device.SmartCardReader;

/// What every smart card reader must do, beside what every device must. Any chip card will do.
public final class SmartCardReaderChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(500);

  /// SELECT of the first application, whatever it is: every card answers it somehow.
  private static final byte[] ANY_COMMAND = {0x00, (byte) 0xA4, 0x04, 0x00, 0x00};

  /// The operation of this kind that waits.
  public static final Waiting<SmartCardReader> WAITING =
      (reader, patience, cancel) ->
          switch (reader.awaitCard(patience, cancel)) {
            case CardInsertion.NoCard _ -> new Waiting.Ended.TimedOut();
            case CardInsertion.Cancelled _ -> new Waiting.Ended.Cancelled();
            case CardInsertion.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
            case CardInsertion.Inserted(SmartCard card) -> done(card);
            case CardInsertion.Mute _ -> new Waiting.Ended.Done();
          };

  private SmartCardReaderChecks() {}

  private static Waiting.Ended done(SmartCard card) {
    card.close();
    return new Waiting.Ended.Done();
  }

  public static List<Check<SmartCardReader>> checks() {
    return List.of(
        new Check<>(
            "a card is powered, answers, and taking it is noticed",
            withCard(SmartCardReaderChecks::answersAndGoes)),
        new Check<>(
            "a card that stays is told as still there", withCard(SmartCardReaderChecks::stays)),
        new Check<>(
            "a command to a card that was taken says so", withCard(SmartCardReaderChecks::gone)),
        new Check<>(
            "a card that lies there is taken again at once",
            withCard(SmartCardReaderChecks::again)));
  }

  private static Verdict answersAndGoes(Scene scene) throws InterruptedException {
    CardAnswer answer = scene.card().transmit(ANY_COMMAND);
    scene.hands().does(Deed.TAKE_CARD);
    CardRemoval removal = scene.reader().awaitRemoval(LONG, new CancelSignal());
    return Verdict.that(
        scene.card().atr().length >= 2
            && answer instanceof CardAnswer.Answered
            && removal instanceof CardRemoval.Taken,
        "answer: " + answer + ", removal: " + removal);
  }

  private static Verdict stays(Scene scene) {
    CardRemoval removal = scene.reader().awaitRemoval(SHORT, new CancelSignal());
    return Verdict.that(removal instanceof CardRemoval.StillThere, "removal: " + removal);
  }

  private static Verdict gone(Scene scene) throws InterruptedException {
    scene.hands().does(Deed.TAKE_CARD);
    scene.reader().awaitRemoval(LONG, new CancelSignal());
    CardAnswer answer = scene.card().transmit(ANY_COMMAND);
    return Verdict.that(answer instanceof CardAnswer.Removed, "answer: " + answer);
  }

  private static Verdict again(Scene scene) {
    scene.card().close();
    CardInsertion second = scene.reader().awaitCard(LONG, new CancelSignal());
    return second instanceof CardInsertion.Inserted(SmartCard card)
        ? Verdict.that(
            card.transmit(ANY_COMMAND) instanceof CardAnswer.Answered,
            "taken again, the card does not answer")
        : new Verdict.Failed("the second wait said " + second);
  }

  /// Lays a card, hands over, and takes the card away whatever came of it.
  private static Check.Trial<SmartCardReader> withCard(SceneTrial trial) {
    return subject -> {
      try (SmartCardReader reader = subject.open()) {
        if (!subject.hands().does(Deed.LAY_CARD)) {
          return new Verdict.Skipped("nobody can lay a card here");
        }
        try {
          return switch (reader.awaitCard(LONG, new CancelSignal())) {
            case CardInsertion.Inserted(SmartCard card) ->
                trial.on(new Scene(reader, card, subject.hands()));
            case CardInsertion other -> new Verdict.Failed("the wait said " + other);
          };
        } finally {
          subject.hands().does(Deed.TAKE_CARD);
        }
      }
    };
  }

  private record Scene(SmartCardReader reader, SmartCard card, Hands hands) {}

  private interface SceneTrial {
    Verdict on(Scene scene) throws InterruptedException;
  }
}
