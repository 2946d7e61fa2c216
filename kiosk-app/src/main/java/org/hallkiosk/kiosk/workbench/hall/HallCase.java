package org.hallkiosk.kiosk.workbench.hall;

import java.util.Map;

/// A case in the hall's books, with the certificate that was issued for it.
///
/// @param citizenNumber the applicant's identity number, or a company's credit code; empty where
///   nobody had to say who they are
/// @param certificateNumber empty where no paper was issued
/// @param sha256 of the signed PDF, lower-case hexadecimal; empty where there is none
/// @param issuedAt ISO 8601, UTC
public record HallCase(
    String number,
    String citizenNumber,
    String service,
    Map<String, String> answers,
    String certificateNumber,
    String sha256,
    String issuedAt,
    Filing filing) {

  public HallCase {
    answers = Map.copyOf(answers);
  }

  /// Whether a paper was issued for it.
  public boolean hasPaper() {
    return !certificateNumber.isEmpty();
  }

  @Override
  public String toString() {
    return "HallCase[" + number + "]";
  }
}
