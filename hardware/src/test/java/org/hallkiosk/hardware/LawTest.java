package org.hallkiosk.hardware;

import org.hallkiosk.laws.HardwareRooms;
import org.hallkiosk.laws.RoomLaw;
import org.hallkiosk.laws.RoomTable;
import org.hallkiosk.laws.SourceLaw;
import org.junit.jupiter.api.Nested;

class LawTest {

  @Nested
  class Rooms extends RoomLaw {
    @Override
    protected RoomTable table() {
      return HardwareRooms.table();
    }
  }

  @Nested
  class Sources extends SourceLaw {}
}
