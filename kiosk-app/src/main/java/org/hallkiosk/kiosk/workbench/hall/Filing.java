package org.hallkiosk.kiosk.workbench.hall;

import java.util.List;
import java.util.Optional;

/// Under which circumstances a case was filed, and what the hall decided beside its result.
///
/// @param pseudonym of the applicant, as terminals know them
/// @param agent number of the person who acted for the applicant
/// @param mandate number of the agent's mandate
/// @param guardian number of the guardian who stood beside a minor
/// @param terminal where it was filed
/// @param checked whether the person check had been passed
/// @param due what is owed for it, in fen; 0 where nothing is
/// @param promisedBy ISO date of the last day for the result; empty where it came at once
/// @param draft the draft that it continued
public record Filing(
    String pseudonym,
    Optional<String> agent,
    Optional<String> mandate,
    Optional<String> guardian,
    String terminal,
    boolean checked,
    List<FiledMaterial> materials,
    long due,
    Optional<String> promisedBy,
    List<FiledRow> rows,
    List<RefusedPart> refusedParts,
    Optional<String> draft) {

  public Filing {
    materials = List.copyOf(materials);
    rows = List.copyOf(rows);
    refusedParts = List.copyOf(refusedParts);
  }

  /// What the citizen is told of the case.
  public record FiledRow(String zh, String en, String value) {
    @Override
    public String toString() {
      return "FiledRow[redacted]";
    }
  }

  /// A department's part that was refused (一件事一次办).
  public record RefusedPart(
      String departmentZh, String departmentEn, String reasonZh, String reasonEn) {}

  @Override
  public String toString() {
    return "Filing[redacted]";
  }
}
