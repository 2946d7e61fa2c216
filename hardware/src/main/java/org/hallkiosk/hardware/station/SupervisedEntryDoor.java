package org.hallkiosk.hardware.station;

import java.time.Duration;
import org.hallkiosk.hardware.device.CabinetAction;
import org.hallkiosk.hardware.device.CancelSignal;
import org.hallkiosk.hardware.device.DoorRequest;
import org.hallkiosk.hardware.device.EntryDoor;

record SupervisedEntryDoor(Supervisor<EntryDoor> supervisor)
    implements EntryDoor, Supervised<EntryDoor> {
  private static final Duration READING = Duration.ofSeconds(5);

  /// The board's own 2 s, behind whatever else the cabinet does.
  private static final Duration ADMITTING = Duration.ofSeconds(20);

  @Override
  public DoorRequest awaitRequest(Duration patience, CancelSignal cancel) {
    return supervisor.call(
        Operation.<EntryDoor, DoorRequest>of(
                "wait at the door",
                patience.plus(READING),
                door -> door.awaitRequest(patience, cancel),
                DoorRequest.Failed::new)
            .cancelledBy(cancel, READING));
  }

  @Override
  public CabinetAction admit() {
    return supervisor.call(
        Operation.of("admit", ADMITTING, EntryDoor::admit, CabinetAction.Failed::new));
  }
}
