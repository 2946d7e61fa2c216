package org.hallkiosk.hardware.device;

import java.time.Duration;

/// The door of a 24-hour hall: a card opens it from outside at night. It is always free to leave:
/// nothing here ever holds it locked against the inside.
public interface EntryDoor extends Device {
  /// Waits for a card at the outer reader, or for the exit button. Blocks up to `patience`. The
  /// exit button releases the door at once, whatever the caller does.
  DoorRequest awaitRequest(Duration patience, CancelSignal cancel);

  /// Lets one visitor in. Blocks up to 2 s.
  CabinetAction admit();
}
