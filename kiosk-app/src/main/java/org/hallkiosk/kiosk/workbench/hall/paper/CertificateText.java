package org.hallkiosk.kiosk.workbench.hall.paper;

import java.time.Instant;
import org.hallkiosk.kiosk.identity.Person;

/// What a 无房证明 says.
///
/// @param purpose in Chinese, as it is printed
/// @param region in Chinese, as it is printed
public record CertificateText(
    String number,
    String caseNumber,
    Person holder,
    String purpose,
    String region,
    Instant asOf,
    String verifyUrl) {

  @Override
  public String toString() {
    return "CertificateText[redacted]";
  }
}
