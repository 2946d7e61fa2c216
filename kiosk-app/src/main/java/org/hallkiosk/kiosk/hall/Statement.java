package org.hallkiosk.kiosk.hall;

import java.util.List;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;

/// One day's money that this terminal took and sent back, twice: as the hall booked it, and as the
/// payment channels told the hall. What a bank took by a notice stands on no terminal's.
public record Statement(List<Line> hall, List<Line> channels) {

  public Statement {
    hall = List.copyOf(hall);
    channels = List.copyOf(channels);
  }

  /// @param paid what was taken on that day
  /// @param refunded what went back on that day, whenever and wherever it had been taken
  public record Line(OrderNumber order, Fen paid, Fen refunded) {}
}
