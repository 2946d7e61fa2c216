package org.hallkiosk.kiosk.hall;

import java.util.List;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.OrderNumber;

/// One day's money that was paid at this terminal, twice: as the hall booked it, and as the payment
/// channels told the hall.
public record Statement(List<Line> hall, List<Line> channels) {

  public Statement {
    hall = List.copyOf(hall);
    channels = List.copyOf(channels);
  }

  /// @param refunded what of the amount went back
  public record Line(OrderNumber order, Fen paid, Fen refunded) {}
}
