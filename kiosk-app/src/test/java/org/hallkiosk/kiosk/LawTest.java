package org.hallkiosk.kiosk;

import org.hallkiosk.laws.RoomLaw;
import org.hallkiosk.laws.RoomTable;
import org.hallkiosk.laws.SourceLaw;
import org.junit.jupiter.api.Nested;

class LawTest {

  @Nested
  class Rooms extends RoomLaw {
    @Override
    protected RoomTable table() {
      return KioskRooms.table();
    }
  }

  @Nested
  class Sources extends SourceLaw {}
}
