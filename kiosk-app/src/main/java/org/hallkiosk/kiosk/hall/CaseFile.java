package org.hallkiosk.kiosk.hall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hallkiosk.kiosk.casework.CaseNumber;
import org.hallkiosk.kiosk.casework.DocumentKind;
import org.hallkiosk.kiosk.casework.Fen;
import org.hallkiosk.kiosk.casework.Lamp;
import org.hallkiosk.kiosk.catalog.ServiceId;
import org.hallkiosk.kiosk.catalog.Texts;

/// Where a case stands.
///
/// @param rows what the citizen is told, on the screen and on the slip: a queue number, a photo's
///   number, a new card's promised day
/// @param promisedBy the last day on which the result must be there (承诺件); empty once it is decided
/// @param due what is still to be paid
/// @param refusedParts departments that refused their part (一件事一次办), and why
/// @param documents papers that can be fetched now and wait to be printed: not what was handed over
///   already
/// @param choices what was picked among offered answers, and the facts of picked records, by field:
///   by them a terminal that did not see the application knows which of the service's papers were
///   asked for; never what was typed
public record CaseFile(
    CaseNumber number,
    ServiceId service,
    List<HallRow> rows,
    Optional<LocalDate> promisedBy,
    Lamp lamp,
    Optional<Fen> due,
    List<RefusedPart> refusedParts,
    Set<DocumentKind> documents,
    Map<String, String> choices) {

  public CaseFile {
    rows = List.copyOf(rows);
    refusedParts = List.copyOf(refusedParts);
    documents = Set.copyOf(documents);
    choices = Map.copyOf(choices);
  }

  /// Keeps rows and choices out of logs.
  @Override
  public String toString() {
    return "CaseFile[" + number + "]";
  }

  /// Whether its result is promised for a later day.
  public boolean isAwaited(DocumentKind kind) {
    return kind == DocumentKind.RESULT && promisedBy.isPresent() && !documents.contains(kind);
  }

  public record RefusedPart(Texts department, Texts reason) {}
}
