package org.hallkiosk.kiosk.workbench.hall;

import java.util.Map;

/// A case in the hall's books, with the certificate that was issued for it.
///
/// @param citizenNumber the applicant's identity number
/// @param sha256 of the signed PDF, lower-case hexadecimal
/// @param issuedAt ISO 8601, UTC
public record HallCase(
    String number,
    String citizenNumber,
    String service,
    Map<String, String> answers,
    String certificateNumber,
    String sha256,
    String issuedAt) {

  public HallCase {
    answers = Map.copyOf(answers);
  }

  @Override
  public String toString() {
    return "HallCase[" + number + "]";
  }
}
