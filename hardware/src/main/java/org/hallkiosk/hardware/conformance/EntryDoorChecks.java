package org.hallkiosk.hardware.conformance;

import java.time.Duration;
import java.util.List;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DoorRequest;
import org.hallkiosk.hardware.device.EntryDoor;
import org.hallkiosk.hardware.device.Fault;

/// What every entry door must do, beside what every device must. Unplugging means its card reader:
/// the way out must not depend on it.
public final class EntryDoorChecks {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(200);
  private static final Duration HANG = Duration.ofSeconds(30);

  public static final Waiting<EntryDoor> WAITING =
      (door, patience, cancel) ->
          switch (door.awaitRequest(patience, cancel)) {
            case DoorRequest.Nobody _ -> new Waiting.Ended.TimedOut();
            case DoorRequest.Cancelled _ -> new Waiting.Ended.Cancelled();
            case DoorRequest.Failed(Fault fault) -> new Waiting.Ended.Failed(fault);
            case DoorRequest.CardShown _, DoorRequest.CardRefused _, DoorRequest.Left _ ->
                new Waiting.Ended.Done();
          };

  private EntryDoorChecks() {}

  public static List<Check<EntryDoor>> checks() {
    return List.of(
        new Check<>("a card is shown, and its bearer let in", EntryDoorChecks::letsIn),
        new Check<>("who leaves is told to whoever waits", EntryDoorChecks::tellsLeaving),
        new Check<>("one leaves also while nobody waits", EntryDoorChecks::leavesUnwatched),
        new Check<>("one leaves also past a dead reader", EntryDoorChecks::leavesPastDeadReader));
  }

  private static Verdict letsIn(Subject<EntryDoor> subject) throws InterruptedException {
    try (EntryDoor door = subject.open()) {
      if (!subject.hands().does(Deed.LAY_CARD)) {
        return new Verdict.Skipped("nobody can lay a card here");
      }
      DoorRequest request = door.awaitRequest(LONG, new CancelSignal());
      subject.hands().does(Deed.TAKE_CARD);
      CabinetAction admitted = door.admit();
      return Verdict.that(
          request instanceof DoorRequest.CardShown && admitted instanceof CabinetAction.Done,
          "request: " + request + ", admitted: " + admitted);
    }
  }

  private static Verdict tellsLeaving(Subject<EntryDoor> subject) throws InterruptedException {
    try (EntryDoor door = subject.open()) {
      Background<DoorRequest> wait =
          Background.of(() -> door.awaitRequest(LONG, new CancelSignal()));
      wait.awaitWaiting(HANG);
      if (!subject.hands().does(Deed.PRESS_EXIT_BUTTON)) {
        return new Verdict.Skipped("nobody can press an exit button here");
      }
      var request = wait.result(HANG);
      return Verdict.that(
          request.stream().anyMatch(DoorRequest.Left.class::isInstance), "request: " + request);
    }
  }

  private static Verdict leavesUnwatched(Subject<EntryDoor> subject) throws InterruptedException {
    try (EntryDoor door = subject.open()) {
      if (!subject.hands().does(Deed.PRESS_EXIT_BUTTON)) {
        return new Verdict.Skipped("nobody can press an exit button here");
      }
      return Verdict.that(Patience.until(HANG, () -> left(door)), "the leaving was not told");
    }
  }

  private static Verdict leavesPastDeadReader(Subject<EntryDoor> subject)
      throws InterruptedException {
    try (EntryDoor door = subject.open()) {
      if (!subject.hands().does(Deed.UNPLUG)) {
        return new Verdict.Skipped("nobody can unplug the reader here");
      }
      boolean pressed = subject.hands().does(Deed.PRESS_EXIT_BUTTON);
      boolean left = pressed && Patience.until(HANG, () -> left(door));
      subject.hands().does(Deed.PLUG_IN);
      return pressed
          ? Verdict.that(left, "nobody got out past the dead reader")
          : new Verdict.Skipped("nobody can press an exit button here");
    }
  }

  private static boolean left(EntryDoor door) {
    return door.awaitRequest(SHORT, new CancelSignal()) instanceof DoorRequest.Left;
  }
}
