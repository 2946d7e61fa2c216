package org.hallkiosk.hardware.card.passport;

/// The machine readable zone in its fields (ICAO Doc 9303-3 to 9303-5), fillers removed.
///
/// @param documentCode such as `P` or `CR`
/// @param issuingState alpha-3
/// @param surname the primary identifier
/// @param givenNames the secondary identifier, may be empty
/// @param nationality alpha-3
/// @param birth yyMMdd, as it stands there: parts may be unknown
/// @param sex `M`, `F` or `<`
/// @param expiry yyMMdd
public record MachineLines(
    String documentCode,
    String issuingState,
    String documentNumber,
    String surname,
    String givenNames,
    String nationality,
    String birth,
    char sex,
    String expiry) {
  @Override
  public String toString() {
    return "MachineLines[withheld]";
  }
}
