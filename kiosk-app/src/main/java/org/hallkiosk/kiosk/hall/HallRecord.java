package org.hallkiosk.kiosk.hall;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;

/// One thing that the hall has on record: an account, a violation, a case, a free time.
///
/// @param id what the hall calls it; the answer, where it is picked
/// @param amount what is owed for it, if anything is
/// @param facts answers that come with picking it, by field: conditions of later steps judge them
/// @param pickable whether it may be picked; if not, its rows say why
public record HallRecord(
    String id,
    List<HallRow> rows,
    Optional<Fen> amount,
    Lamp lamp,
    Map<String, String> facts,
    boolean pickable) {

  public HallRecord {
    rows = List.copyOf(rows);
    facts = Map.copyOf(facts);
  }

  /// Keeps the rows out of logs.
  @Override
  public String toString() {
    return "HallRecord[redacted]";
  }
}
