package org.hallkiosk.kiosk.workbench.hall.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.workbench.hall.data.Part;
import org.hallkiosk.kiosk.workbench.hall.item.RowRule;
import org.hallkiosk.kiosk.workbench.hall.item.When;

/// One thing on record, or a series of them.
///
/// @param id with placeholders
/// @param of whose it is: people, companies or lists; empty for everybody's
/// @param except whose it is not
/// @param when which answers show it; `last.FIELD` are those of the applicant's last case about it
/// @param pickable which answers let it be picked
/// @param series empty for a single one
/// @param amount in fen
public record RecordEntry(
    String id,
    List<RowRule> rows,
    Optional<Long> amount,
    Lamp lamp,
    Map<String, String> facts,
    When pickable,
    When when,
    List<String> of,
    List<String> except,
    Optional<Series> series) {

  /// The same record for many months, years or working days.
  ///
  /// @param from how many of the unit from now the first lies: negative is past
  public record Series(Unit unit, int from, int until) {

    /// What lies between two of the series.
    public enum Unit {
      MONTH,
      YEAR,
      WORKDAY
    }

    static Series of(Part part) {
      part.only("unit", "from", "until");
      return new Series(
          Unit.valueOf(part.text("unit")),
          (int) part.number("from", 0),
          (int) part.number("until", 0));
    }
  }

  static RecordEntry of(Part part) {
    part.only(
        "id", "rows", "amount", "lamp", "facts", "pickable", "when", "for", "except", "series");
    Map<String, String> facts = new LinkedHashMap<>();
    part.members("facts").forEach((field, fact) -> facts.put(field, fact.text()));
    return new RecordEntry(
        part.text("id"),
        part.parts("rows").stream().map(RowRule::of).toList(),
        part.maybe("amount").map(Long::valueOf),
        Lamp.valueOf(part.text("lamp", "NONE")),
        facts,
        pickable(part.part("pickable")),
        When.of(part.part("when")),
        part.texts("for"),
        part.texts("except"),
        part.part("series").map(Series::of));
  }

  /// `false` is never, by an answer that nobody gives.
  private static When pickable(Optional<Part> part) {
    return part.filter(one -> one.node().isBoolean()).isPresent()
        ? new When(Map.of("never", List.of("never")))
        : When.of(part);
  }
}
